import type { SourceBlock } from '../source/block.ts'
import type { Source } from '../source/source.ts'
import { type Sheet, textCell } from '../spreadsheet/sheet.ts'
import { coverageOf } from './coverage.ts'
import type { Evidence } from './overview.ts'
import { inLanguage } from './wording.ts'

const WORDS = {
  en: { name: 'Coverage', columns: ['Source', 'Place', 'Sentence', 'Codes', 'Read'], yes: 'yes', no: 'no' },
  fr: { name: 'Couverture', columns: ['Source', 'Endroit', 'Phrase', 'Codes', 'Lue'], yes: 'oui', no: 'non' },
} as const

/**
 * Every sentence of the newest version of each source with the codes that touch it: what was read, and what was not.
 *
 * @param blocksOf the blocks of the source's newest version
 */
export function coverageSheet(evidence: Evidence, blocksOf: (source: Source) => readonly SourceBlock[]): Sheet {
  const { language, codebook, sources, excerpts } = evidence
  const say = WORDS[language]
  const labels = new Map(codebook.codes.map(({ id, label }) => [id, inLanguage(label, language)]))
  return {
    name: say.name,
    columns: say.columns,
    rows: sources.flatMap((source) => {
      const blocks = blocksOf(source)
      const here = excerpts.filter((excerpt) => excerpt.versionId === source.currentVersionId)
      return coverageOf(blocks, here).map(({ start, end, address, codes }) => {
        const block = blocks.findLast((each) => each.start <= start)
        return [
          textCell(source.shortTitle ?? source.title),
          textCell(address),
          textCell(block?.text.slice(start - block.start, end - block.start) ?? ''),
          textCell(codes.map((code) => labels.get(code) ?? code).join('; ')),
          textCell(codes.length > 0 ? say.yes : say.no),
        ]
      })
    }),
  }
}
