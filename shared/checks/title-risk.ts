import { STATES } from '../codebook/suggest/states.ts'
import { noteTitle } from '../note/header.ts'
import type { Check } from './evidence.ts'

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

/** Titles of Canadian notes are published every month: no names of people or operations, no methods. */
export const checkTitle: Check = ({ note }) => {
  const title = noteTitle(note.header)
  const risk = RISKS.find(([pattern]) => {
    const match = pattern.exec(title)
    return match !== null && !STATES.has(match.groups?.name ?? '')
  })
  if (risk === undefined) return []
  return [{ check: 'title-risk', level: 'warn', blockId: '', sectionId: '', where: title, reason: risk[1] }]
}
