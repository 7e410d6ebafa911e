import type { Context } from '../context.ts'
import { writeDate } from '../dates.ts'
import { inLanguage, plain } from '../inlines.ts'
import type { PaperCell, PaperTable } from '../paper.ts'
import { safeText } from '../safe-text.ts'

/** Findings that were let stand: the words, what was found, why it stands, who said so and when; nothing where none was. */
export function drawLetStand(context: Context): PaperTable | undefined {
  const { labels, language, input } = context
  const waived = input.waived ?? []
  if (waived.length === 0) return undefined
  const cell = (text: string, lang?: string): PaperCell => [
    { kind: 'paragraph', role: 'cell', inlines: [inLanguage(safeText(text).trim() || labels.none, lang)] },
  ]
  const [words, finding, reason, who] = labels.letStandColumns
  const weights = [0.7, 2.2, 2.6, 2.2, 1.5]
  return {
    kind: 'table',
    caption: labels.letStandCaption,
    description: `${[labels.number, words, finding, reason, who].join(', ')}.`,
    columns: [labels.number, words, finding, reason, who].map((label, at) => ({
      label: [plain(label)],
      weight: weights[at] ?? 1,
    })),
    rows: waived.map((each, at) => [
      cell(String(at + 1)),
      cell(each.finding.where),
      // The checks speak English in every note.
      cell(each.finding.reason, language === 'en' ? undefined : 'en'),
      cell(each.reason),
      cell(
        `${each.madeBy || labels.nobodyNamed}, ${writeDate(each.madeAt.slice(0, 10), language, input.template.pagePreset.dateStyle)}`,
      ),
    ]),
    hasRowHeaders: true,
  }
}
