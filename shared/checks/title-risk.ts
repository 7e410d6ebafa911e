import { STATES } from '../codebook/suggest/states.ts'
import { inLanguage } from '../note/empty-body.ts'
import { noteTitle, OTHER_TITLE, textOf } from '../note/header.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

const RISKS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|M|Mme|Mlle|Me)\.?\s\p{Lu}\p{Ll}+)/u,
    'The title names a person. Titles are published.',
  ],
  [
    /\b(?:Operation|Project|Exercise|Opération|Projet|Exercice)\s\p{Lu}[\p{L}-]+/u,
    'The title names an operation or a project. Titles are published.',
  ],
  [
    /(?:\b(?:Minister|President|Advis[eo]r|Ambassador|Senator|General|Secretary|Commissioner|Ministre|Président|Ambassadeur|Sénateur|Commissaire))\s(?!of\b|for\b|and\b)(?<name>\p{Lu}\p{Ll}+)/u,
    'The title names a person. Titles are published.',
  ],
  [/\b(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+/u, 'The title names a person. Titles are published.'],
  [
    /(?<!\p{L})(?:informants?|surveillance|wiretap|source handling|intercepts?|informateurs?|écoutes? électroniques?)(?!\p{L})/iu,
    'The title gives away how something is known. Titles are published.',
  ],
]

/**
 * Titles of Canadian notes are published every month in both languages: no names of people or operations, no methods, and
 * none missing. A note that has a version in the other language has its other title there.
 */
export const checkTitle: Check = ({ note, template, counterpart }) => {
  const title = noteTitle(note.header)
  const field = template.header.find(({ id }) => id === OTHER_TITLE)
  const other = field === undefined ? '' : textOf(note.header[OTHER_TITLE])
  const found = (reason: string, where: string): Finding => ({
    check: 'title-risk',
    level: 'warn',
    blockId: '',
    sectionId: '',
    where,
    reason,
  })
  const risks = [title, other].flatMap((each) => {
    const risk = RISKS.find(([pattern]) => {
      const match = pattern.exec(each)
      return match !== null && !STATES.has(match.groups?.name ?? '')
    })
    return risk === undefined ? [] : [found(risk[1], each)]
  })
  if (field === undefined) return risks
  const label = inLanguage(field.label, note.language)
  if (other === '') {
    if (counterpart !== undefined) return risks
    return [...risks, found(`The header field “${label}” is empty. Titles are published in both languages.`, label)]
  }
  return isSame(title, other) ? [...risks, found('Both titles are the same: it was not translated.', other)] : risks
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
