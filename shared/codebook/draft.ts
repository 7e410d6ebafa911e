import type { Excerpt } from '../excerpt/excerpt.ts'
import { inLanguage } from '../note/empty-body.ts'
import type { NoteNode } from '../note/note.ts'
import type { Template, TemplateSection } from '../template/template.ts'
import type { Codebook } from './codebook.ts'
import { type DraftWords, draftWords } from './draft/draft-words.ts'
import { fitting, wordsOfLine } from './draft/fit.ts'
import { bullets, heading, type Line, own, paragraph, spaced, text } from './draft/pieces.ts'
import { adds, byStrength, firmness, known, says, together, words } from './draft/sentences.ts'
import { unstatedItems } from './draft/unstated.ts'

/** What a draft may use, and nothing else. */
export interface DraftMaterial {
  /** The memorandum for information; other templates ask for judgement that no rule has. */
  readonly template: Template
  /** In reading order. */
  readonly excerpts: readonly Excerpt[]
  readonly codebook: Codebook
  readonly fullText: string
  /** The language of the note; passages keep their own. English when left out. */
  readonly language?: 'en' | 'fr'
  /** The language of the text. English when left out. */
  readonly textLanguage?: 'en' | 'fr'
}

/**
 * Drafts a memorandum for information that says only what the excerpts say.
 *
 * Every statement quotes a passage and names its place; what no passage speaks of is listed as not stated. The drafter's
 * own words are marked as such. Sections keep their budgets, so a long text is drafted in part: the firmest words first.
 * @returns a body without block ids
 */
export function draftMemorandum(material: DraftMaterial): NoteNode {
  const content = material.template.sections.map((section) => ({
    type: 'section',
    attrs: { id: section.id, kind: section.kind, heading: inLanguage(section.heading, material.language ?? 'en') },
    content: blocksOf(section, material),
  }))
  return { type: 'doc', content }
}

function blocksOf(section: TemplateSection, material: DraftMaterial): readonly NoteNode[] {
  const { excerpts } = material
  const say = draftWords(material.language ?? 'en')
  const of = (...codes: readonly string[]) => excerpts.filter(({ code }) => codes.includes(code))
  const budget = section.maxWords
  switch (section.id) {
    case 'summary': {
      const last = [own(say.drafted)]
      return [
        bullets([...fitting(byStrength(of('COMMIT')).map(says(say)), budget - wordsOfLine(last)).slice(0, 3), last]),
      ]
    }
    case 'issue':
      return [paragraph([own(say.issue)])]
    case 'background':
      return orNothing(
        [
          joined(fitting(together(say, say.names, of('PARTY', 'STAKE').slice(0, 6)), Math.round(budget / 2))),
          joined(
            fitting(
              [
                ...together(say, say.dates, of('DATE').slice(0, 6)),
                ...together(say, say.mentions, of('MECH').slice(0, 6)),
              ],
              Math.round(budget / 2),
            ),
          ),
        ],
        say.noParty,
      )
    case 'considerations':
      return considerations(of, budget, material.codebook, say)
    case 'known_unknown':
      return [
        heading(say.known),
        bullets([known(say, of('COMMIT'))]),
        heading(say.notKnown),
        bullets([notKnown(material, budget, say)]),
      ]
    case 'communications':
      return [bullets([fitting(of('QUOTE').map(words(say)), budget)[0] ?? [own(say.noQuotation)]])]
    case 'next_steps':
      return [bullets([[own(say.confirm(excerpts.length))], [own(say.ask)]])]
    default:
      return [{ type: 'paragraph' }]
  }
}

function considerations(
  of: (...codes: readonly string[]) => readonly Excerpt[],
  budget: number,
  codebook: Codebook,
  say: DraftWords,
): readonly NoteNode[] {
  const parts: readonly (readonly [string, readonly Line[], number])[] = [
    [say.firm, firmness(say, of('COMMIT', 'CONT'), codebook), 0.5],
    [say.purpose, [...of('COND').map(adds(say, 'condition')), ...of('PURP').map(adds(say, 'purpose'))], 0.3],
    [say.open, of('GAP').map(says(say)), 0.2],
  ]
  const blocks = parts.flatMap(([title, lines, share]) => {
    const kept = fitting(lines, Math.floor(budget * share) - 5)
    return kept.length === 0 ? [] : [heading(title), paragraph(spaced(kept))]
  })
  return blocks.length > 0 ? blocks : [paragraph([own(say.nothingFound)])]
}

function notKnown({ codebook, fullText, textLanguage }: DraftMaterial, budget: number, say: DraftWords): Line {
  const items = unstatedItems(codebook.agreementChecklist, fullText, textLanguage)
  if (items.length === 0) return [own(say.checklistMet)]
  // What is left after the two headings and the line on what is known.
  let kept = items.length
  const sentence = () => {
    const rest = items.length - kept
    return say.unstated(`${items.slice(0, kept).map(say.item).join('; ')}${rest > 0 ? say.more(rest) : ''}`)
  }
  while (kept > 1 && wordsOfLine([text(sentence())]) > budget - 14) kept--
  return [own(sentence())]
}

const joined = (lines: readonly Line[]): NoteNode | undefined =>
  lines.length > 0 ? paragraph(spaced(lines)) : undefined

function orNothing(blocks: readonly (NoteNode | undefined)[], otherwise: string): readonly NoteNode[] {
  const kept = blocks.filter((block) => block !== undefined)
  return kept.length > 0 ? kept : [paragraph([own(otherwise)])]
}
