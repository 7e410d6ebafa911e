import { noteTitle } from '../note/header.ts'
import type { NoteHeader } from '../note/note.ts'
import type { PairRow } from '../note/pairing.ts'
import { CITATION_CHARACTER, type TextBlock } from '../note/texts.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

/** The version of a note in the other language, held to this one paragraph by paragraph. */
export interface Counterpart {
  readonly header: NoteHeader
  readonly language: 'en' | 'fr'
  /** `own` is the paragraph of the note that is checked, `other` that of its counterpart. */
  readonly rows: readonly {
    readonly own: TextBlock | undefined
    readonly other: TextBlock | undefined
    readonly state: PairRow['state']
    readonly figures: { readonly own: readonly string[]; readonly other: readonly string[] }
    readonly citations: { readonly own: readonly string[]; readonly other: readonly string[] }
  }[]
}

const LANGUAGES = { en: 'English', fr: 'French' } as const

/**
 * What the two language versions of a note do not say alike: titles, figures, passages, and paragraphs that were changed
 * in one of them since somebody read them side by side.
 */
export const checkCounterpart: Check = ({ note, counterpart }) => {
  if (counterpart === undefined) return []
  const other = LANGUAGES[counterpart.language]
  return [
    ...titleFindings(noteTitle(note.header), noteTitle(counterpart.header), other),
    ...counterpart.rows.flatMap(({ own, other: theirs, state, figures, citations }): readonly Finding[] => {
      if (own === undefined || theirs === undefined) return []
      const found = (reason: string, where = beginning(own.text)): Finding => ({
        check: 'counterpart',
        level: 'warn',
        blockId: own.blockId,
        sectionId: own.sectionId,
        where,
        reason,
      })
      const isStale = state.endsWith('-changed')
      const lone = [
        ...figures.own.map((figure) => `${figure} (here)`),
        ...figures.other.map((figure) => `${figure} (in ${other})`),
      ]
      return [
        ...(isStale
          ? [found(`Changed since it was read beside its ${other} version. Read both again and confirm them.`)]
          : []),
        ...(lone.length > 0
          ? [found(`Figures that stand in one language only: ${lone.join(', ')}.`, lone.join(', '))]
          : []),
        ...(citations.own.length + citations.other.length > 0
          ? [
              found(
                `This paragraph and its ${other} version do not cite the same passages.`,
                `Passages: ${beginning(own.text)}`,
              ),
            ]
          : []),
      ]
    }),
    ...alone(counterpart, other),
  ]
}

function titleFindings(own: string, theirs: string, other: string): readonly Finding[] {
  const title = { check: 'counterpart' as const, level: 'warn' as const, blockId: '', sectionId: '', where: own }
  if (theirs.trim() === '') {
    return [{ ...title, reason: `The ${other} version has no title. Titles are published in both languages.` }]
  }
  const isSame = own.trim() !== '' && own.trim().toLowerCase() === theirs.trim().toLowerCase()
  return isSame ? [{ ...title, reason: `The ${other} version has this same title: it was not translated.` }] : []
}

/** One finding for all: a version that is being written would otherwise be full of them. */
function alone({ rows }: Counterpart, other: string): readonly Finding[] {
  const count = rows.filter(({ own, other: theirs }) => own !== undefined && theirs === undefined).length
  if (count === 0) return []
  const reason = `${count} ${count === 1 ? 'paragraph has' : 'paragraphs have'} no ${other} version yet.`
  return [{ check: 'counterpart', level: 'hint', blockId: '', sectionId: '', where: '', reason }]
}

function beginning(text: string): string {
  const plain = text.replaceAll(CITATION_CHARACTER, '').replace(/\s+/gu, ' ').trim()
  return plain.length > 80 ? `${plain.slice(0, 79).toWellFormed().trimEnd()}…` : plain
}
