import type { PageBox } from '../../../../shared/source/block.ts'
import type { Line } from './line-of.ts'

/** The boxes of a paragraph: one around its lines in each column or page that it runs through. */
export function boxesOf(lines: readonly Pick<Line, 'box' | 'region'>[]): PageBox[] {
  const boxes = new Map<string, PageBox>()
  for (const { box, region } of lines) {
    const key = `${box.page} ${region}`
    const known = boxes.get(key)
    boxes.set(
      key,
      known === undefined
        ? box
        : {
            page: box.page,
            left: Math.min(known.left, box.left),
            top: Math.min(known.top, box.top),
            right: Math.max(known.right, box.right),
            bottom: Math.max(known.bottom, box.bottom),
          },
    )
  }
  return [...boxes.values()]
}
