import type { Excerpt } from '../excerpt/excerpt.ts'
import type { NoteNode } from '../note/note.ts'
import type { Template, TemplateSection } from '../template/template.ts'
import type { Codebook } from './codebook.ts'
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
}

/**
 * Drafts a memorandum for information that says only what the excerpts say.
 *
 * Every statement quotes a passage and names its place; what no passage speaks of is listed as not stated. The drafter's
 * own words are marked as such. Sections keep their budgets, so a long text is drafted in part: the firmest words first.
 * @returns a body without block ids, in English
 */
export function draftMemorandum(material: DraftMaterial): NoteNode {
  const content = material.template.sections.map((section) => ({
    type: 'section',
    attrs: { id: section.id, kind: section.kind, heading: section.heading.en },
    content: blocksOf(section, material),
  }))
  return { type: 'doc', content }
}

function blocksOf(section: TemplateSection, material: DraftMaterial): readonly NoteNode[] {
  const { excerpts } = material
  const of = (...codes: readonly string[]) => excerpts.filter(({ code }) => codes.includes(code))
  const budget = section.maxWords
  switch (section.id) {
    case 'summary': {
      const last = [own('Drafted by rule from suggested excerpts; nobody has confirmed them yet.')]
      return [bullets([...fitting(byStrength(of('COMMIT')).map(says), budget - wordsOfLine(last)).slice(0, 3), last])]
    }
    case 'issue':
      return [paragraph([own('This note sets out what the text promises, to whom and when, and what it leaves open.')])]
    case 'background':
      return orNothing(
        [
          joined(fitting(together('The text names ', of('PARTY', 'STAKE').slice(0, 6)), Math.round(budget / 2))),
          joined(
            fitting(
              [
                ...together('It gives the date ', of('DATE').slice(0, 6)),
                ...together('It mentions ', of('MECH').slice(0, 6)),
              ],
              Math.round(budget / 2),
            ),
          ),
        ],
        'The text names no party and gives no date that a rule could find.',
      )
    case 'considerations':
      return considerations(of, budget, material.codebook)
    case 'known_unknown':
      return [
        heading('Known'),
        bullets([known(of('COMMIT'))]),
        heading('Not known'),
        bullets([notKnown(material, budget)]),
      ]
    case 'communications':
      return [bullets([fitting(of('QUOTE').map(words), budget)[0] ?? [own('No quotation in the text to draw on.')]])]
    case 'next_steps':
      return [
        bullets([
          [own(`Confirm or correct the ${excerpts.length} excerpts.`)],
          [own('Ask the author of the text about what it does not state; no date is known.')],
        ]),
      ]
    default:
      return [{ type: 'paragraph' }]
  }
}

function considerations(
  of: (...codes: readonly string[]) => readonly Excerpt[],
  budget: number,
  codebook: Codebook,
): readonly NoteNode[] {
  const parts: readonly (readonly [string, readonly Line[], number])[] = [
    ['How firm the words are', firmness(of('COMMIT', 'CONT'), codebook), 0.5],
    ['Purpose and conditions', [...of('COND').map(adds('condition')), ...of('PURP').map(adds('purpose'))], 0.3],
    ['What the text says is open', of('GAP').map(says), 0.2],
  ]
  const blocks = parts.flatMap(([title, lines, share]) => {
    const kept = fitting(lines, Math.floor(budget * share) - 5)
    return kept.length === 0 ? [] : [heading(title), paragraph(spaced(kept))]
  })
  return blocks.length > 0 ? blocks : [paragraph([own('No commitment, condition or gap was found by rule.')])]
}

function notKnown({ codebook, fullText }: DraftMaterial, budget: number): Line {
  const items = unstatedItems(codebook.agreementChecklist, fullText)
  if (items.length === 0) return [own('The text touches every point of the agreement checklist.')]
  // What is left after the two headings and the line on what is known.
  let kept = items.length
  const sentence = () => {
    const rest = items.length - kept
    return `The text does not state: ${items.slice(0, kept).join('; ')}${rest > 0 ? `; and ${rest} more points of the checklist` : ''}.`
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
