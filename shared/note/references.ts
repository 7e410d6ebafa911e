import type { Template } from '../template/template.ts'
import type { NoteNode } from './note.ts'

/** What a note can refer to within itself. */
export const REFERENCE_KINDS = ['section', 'heading', 'table', 'paragraph', 'recommendation'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

/** What a cross-reference says: `core` is what Word keeps up to date, the rest stands round it. */
export interface ReferenceWords {
  readonly before: string
  readonly core: string
  readonly after: string
  /** Whether the core is the target's words, its number, or a place that no field of Word's can work out. */
  readonly shows: 'text' | 'number' | 'place'
}

export interface ReferenceTarget {
  readonly kind: ReferenceKind
  /** The section's id, or that of the block. */
  readonly id: string
  /** What a list of targets shows. */
  readonly name: string
  readonly words: ReferenceWords
}

type Language = 'en' | 'fr'

const WORDS = {
  en: {
    section: (heading: string) => ['section “', heading, '”'],
    table: 'Table',
    paragraph: 'paragraph',
    recommendation: 'recommendation',
    within: (place: string, heading: string) => `${place} of section “${heading}”`,
  },
  fr: {
    section: (heading: string) => ['section «\u00a0', heading, '\u00a0»'],
    table: 'Tableau',
    paragraph: 'paragraphe',
    recommendation: 'recommandation',
    within: (place: string, heading: string) => `${place} de la section «\u00a0${heading}\u00a0»`,
  },
} as const

/**
 * Everything in a note that can be referred to, in reading order, with the words and numbers it is printed with.
 *
 * Counts as the printed note does: blank paragraphs and optional empty sections are left out there, and a run of
 * recommendations with answers is a table with a number.
 */
export function referenceTargets(
  body: NoteNode,
  template: Pick<Template, 'pagePreset' | 'sections' | 'signOff'>,
  language: Language,
): readonly ReferenceTarget[] {
  const say = WORDS[language]
  const targets: ReferenceTarget[] = []
  let tables = 0
  let running = 0
  const number = (before: string, core: number): ReferenceWords => ({
    before: `${before}\u00a0`,
    core: String(core),
    after: '',
    shows: 'number',
  })
  for (const section of body.content ?? []) {
    const heading = String(section.attrs?.heading ?? '').trim()
    const known = template.sections.find(({ id }) => id === section.attrs?.id)
    const blocks = section.content ?? []
    if (known?.required !== true && blocks.every(isBlank)) continue
    const [before = '', core = '', after = ''] = say.section(heading)
    const named: ReferenceWords = { before, core, after, shows: 'text' }
    if (heading !== '') targets.push({ kind: 'section', id: idOf(section), name: heading, words: named })
    const isNumbered = template.pagePreset.numbersParagraphs || section.attrs?.kind === 'numbered_paras'
    let within = 0
    let recommended = 0
    for (const [at, block] of blocks.entries()) {
      if (block.type === 'recommendation') {
        const isFirst = blocks[at - 1]?.type !== 'recommendation'
        if (isFirst) {
          recommended = 0
          if (isTable(blocks.slice(at), template)) tables += 1
        }
        if (isBlank(block)) continue
        recommended += 1
        targets.push({
          kind: 'recommendation',
          id: idOf(block),
          name: textOf(block),
          words: number(say.recommendation, recommended),
        })
      } else if (block.type === 'table') {
        if ((block.content ?? []).length === 0) continue
        tables += 1
        const core = `${say.table}\u00a0${tables}`
        const words: ReferenceWords = { before: '', core, after: '', shows: 'text' }
        targets.push({ kind: 'table', id: idOf(block), name: captionOf(block, core), words })
      } else if (isBlank(block)) continue
      else if (block.type === 'heading') {
        const [before = '', core = '', after = ''] = say.section(textOf(block))
        targets.push({ kind: 'heading', id: idOf(block), name: core, words: { before, core, after, shows: 'text' } })
      } else if (block.type === 'paragraph') {
        within += 1
        if (isNumbered) running += 1
        const place = say.within(`${say.paragraph} ${within}`, heading)
        const words: ReferenceWords = isNumbered
          ? number(say.paragraph, running)
          : { before: '', core: place, after: '', shows: 'place' }
        targets.push({ kind: 'paragraph', id: idOf(block), name: textOf(block), words })
      }
    }
  }
  return targets.filter(({ id }) => id !== '')
}

/** The words of a reference in one string. */
export const wordsOfReference = ({ before, core, after }: ReferenceWords): string => `${before}${core}${after}`

/** What a node refers to, where it is a cross-reference. */
export function referenceOf(node: NoteNode): { readonly kind: ReferenceKind; readonly id: string } | undefined {
  const attrs = node.marks?.find(({ type }) => type === 'reference')?.attrs
  const kind = REFERENCE_KINDS.find((each) => each === attrs?.kind)
  return kind === undefined ? undefined : { kind, id: String(attrs?.target ?? '') }
}

/** Whether a note refers to a part of itself at all: most do not, and need none of this worked out. */
export function hasReferences(node: NoteNode): boolean {
  return referenceOf(node) !== undefined || (node.content ?? []).some(hasReferences)
}

/** What is referred to, as one word by which two references to the same are told to be so. */
export const referenceKey = ({ kind, id }: { readonly kind: ReferenceKind; readonly id: string }): string =>
  kind === 'section' ? `section ${id}` : `block ${id}`

function isTable(run: readonly NoteNode[], { signOff }: Pick<Template, 'signOff'>): boolean {
  const end = run.findIndex(({ type }) => type !== 'recommendation')
  return (end < 0 ? run : run.slice(0, end)).some(
    (node) => !isBlank(node) && answersOf(node, signOff.responses ?? []).some((answer) => answer.trim() !== ''),
  )
}

function answersOf(node: NoteNode, usual: readonly string[]): readonly string[] {
  const own = node.attrs?.responses
  return Array.isArray(own) && own.length > 0 ? own.map(String) : usual
}

/** Tables are printed however little they hold. */
function isBlank(node: NoteNode): boolean {
  if (node.type === 'citation' || node.type === 'table') return false
  if (node.text !== undefined) return node.text.trim() === ''
  return (node.content ?? []).every(isBlank)
}

const textOf = (node: NoteNode): string =>
  (node.text ?? (node.content ?? []).map(textOf).join('')).replace(/\s+/gu, ' ').trimStart()

const idOf = (node: NoteNode): string => String(node.attrs?.id ?? '')

function captionOf(table: NoteNode, otherwise: string): string {
  const caption = String(table.attrs?.caption ?? '').trim()
  return caption === '' ? otherwise : caption
}
