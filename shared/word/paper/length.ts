import type { PageVariant } from '../../template/template.ts'
import { textOf } from './inlines.ts'
import type { PaperSection } from './paper.ts'

/** Words on a page of running text, measured on Letter paper with margins of 2.54 cm (briefing-notes §4). */
const WORDS_PER_PAGE: Readonly<Record<PageVariant, number>> = { compact: 500, standard: 420, accessible: 320 }

/** From this many pages on a document needs a table of contents (rule 16). */
const PAGES_WITHOUT_CONTENTS = 10

/** True where the paper is so long that its reader needs a table of contents. */
export function needsContents(sections: readonly PaperSection[], variant: PageVariant): boolean {
  const most = WORDS_PER_PAGE[variant] * PAGES_WITHOUT_CONTENTS
  let words = 0
  for (const { blocks } of sections) {
    for (const block of blocks) {
      const texts = block.kind === 'table' ? block.rows.flat(2).map(({ inlines }) => inlines) : [block.inlines]
      for (const inlines of texts) words += textOf(inlines).split(/\s+/).filter(Boolean).length
      if (words > most) return true
    }
  }
  return false
}
