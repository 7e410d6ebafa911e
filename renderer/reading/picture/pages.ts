import type { PageBox, SourceBlock } from '../../../shared/source/block.ts'
import type { SourceVersion } from '../../../shared/source/source.ts'

/** Whether the original has pages that can be shown. */
export const hasPages = (version: SourceVersion | undefined, blocks: readonly SourceBlock[]): boolean =>
  version?.mediaType === 'application/pdf' || blocks.some(({ boxes }) => boxes !== undefined)

/** The last page that has text; the real number of pages comes with the first picture. */
export const lastPageOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce((last, { page = 1 }) => Math.max(last, page), 1)

/** The first block that begins on a page, or goes on there. */
export const firstOn = (blocks: readonly SourceBlock[], page: number): SourceBlock | undefined =>
  blocks.find((block) => block.page === page) ?? blocks.find(({ boxes }) => boxes?.some((box) => box.page === page))

/** The boxes of some blocks on one page. */
export const boxesOn = (blocks: readonly SourceBlock[], page: number): readonly PageBox[] =>
  blocks.flatMap(({ boxes }) => boxes?.filter((box) => box.page === page) ?? [])

const area = (box: PageBox): number => (box.right - box.left) * (box.bottom - box.top)

/**
 * Index of the block at a place of a page: the smallest whose box holds it.
 *
 * @param x @param y in parts of 1,000
 */
export function blockAtPlace(blocks: readonly SourceBlock[], page: number, x: number, y: number): number | undefined {
  let best: { readonly index: number; readonly area: number } | undefined
  for (const [index, block] of blocks.entries()) {
    for (const box of boxesOn([block], page)) {
      const isIn = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
      if (isIn && (best === undefined || area(box) < best.area)) best = { index, area: area(box) }
    }
  }
  return best?.index
}
