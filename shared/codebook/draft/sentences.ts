import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { NoteNode } from '../../note/note.ts'
import type { Codebook } from '../codebook.ts'
import type { DraftWords } from './draft-words.ts'
import { cite, type Line, own, quote, text } from './pieces.ts'

/** The firmest first; in reading order where they are equally firm. */
export const byStrength = (excerpts: readonly Excerpt[]): readonly Excerpt[] =>
  [...excerpts].sort((a, b) => Number(b.attributes.strength ?? 0) - Number(a.attributes.strength ?? 0))

/** The whole passage with its place. */
export const says =
  (say: DraftWords) =>
  (each: Excerpt): Line => [text(say.says(each.address)), quote(each), text('.'), cite('quotation', each)]

/** Words that the text itself sets in quotation marks. */
export const words =
  (say: DraftWords) =>
  (each: Excerpt): Line => [text(say.quotes(each.address)), quote(each), text('.'), cite('quotation', each)]

/** A condition or a purpose, with its place. */
export const adds =
  (say: DraftWords, what: 'condition' | 'purpose') =>
  (each: Excerpt): Line => [text(say.states(what, each.address)), quote(each), text('.'), cite('quotation', each)]

/** Several short passages in one sentence under one citation: "The text names “India” (para 1) and “Canada” (para 1)." */
export function together(say: DraftWords, lead: string, excerpts: readonly Excerpt[]): readonly Line[] {
  if (excerpts.length === 0) return []
  return [[text(lead), ...listed(say, excerpts, (each) => quote(each)), text('.'), cite('quotation', ...excerpts)]]
}

/** How firmly the text speaks, a sentence for each strength: the trigger words and where they stand. */
export function firmness(say: DraftWords, excerpts: readonly Excerpt[], codebook: Codebook): readonly Line[] {
  const graded = byStrength(excerpts).filter(({ attributes }) => (attributes.strength_trigger ?? '') !== '')
  return [...Map.groupBy(graded, ({ attributes }) => attributes.strength ?? '0')].map(([strength, group]) => {
    const name = codebook.strength.find(({ value }) => String(value) === strength)?.name ?? 'no strength'
    return [
      text(say.strength(strength, say.strengthName(strength, name))),
      ...listed(say, group, trigger),
      text('.'),
      cite('quotation', ...group),
    ]
  })
}

/** Where commitments stand. */
export function known(say: DraftWords, commitments: readonly Excerpt[]): Line {
  if (commitments.length === 0) return [own(say.noCommitment)]
  const places = [...new Set(commitments.map(({ address }) => address))].join(', ')
  return [text(say.commitmentsAt(places)), cite('paraphrase', ...commitments)]
}

const trigger = (each: Excerpt): NoteNode => ({
  type: 'text',
  text: each.attributes.strength_trigger ?? '',
  marks: [{ type: 'quotation', attrs: { excerptId: each.id } }],
})

/** "a (para 1), b (para 8) and c (para 9)". */
function listed(say: DraftWords, excerpts: readonly Excerpt[], piece: (each: Excerpt) => NoteNode): Line {
  return excerpts.flatMap((each, at) => {
    const between = at === 0 ? [] : [text(at === excerpts.length - 1 ? say.and : ', ')]
    return [...between, piece(each), text(` (${each.address})`)]
  })
}
