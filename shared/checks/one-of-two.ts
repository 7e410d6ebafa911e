import { STATES } from '../codebook/suggest/states.ts'
import { at, type CheckedSentence, type Evidence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { isPossessive } from './possessive.ts'
import { strengthWordsOf } from './strength-words.ts'

/** "A and B will": both are bound. */
const PAIR = /(?<a>\p{Lu}\p{L}+)\s(?:and|et|et (?:la|le|les)|et l[’'])\s?(?<b>\p{Lu}\p{L}+)\s(?:\p{Ll}+\s){0,2}?$/u

/** One side named alone where the passage binds two by name. */
export function oneOfTwo(sentence: CheckedSentence, { codebook, note }: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const verb = strengthWordsOf(own, codebook, note.language)[0]
  if (verb === undefined || TOGETHER.test(own)) return []
  for (const excerpt of sentence.cited) {
    const text = excerpt.selector.exact
    for (const { start } of strengthWordsOf(text, codebook, note.language)) {
      const { a = '', b = '' } = PAIR.exec(text.slice(0, start))?.groups ?? {}
      if (!STATES.has(a) || !STATES.has(b) || own.includes(a) === own.includes(b)) continue
      const named = own.includes(a) ? a : b
      const nameAt = own.indexOf(named)
      if (nameAt > verb.start || isPossessive(own, nameAt, named)) continue
      return [
        {
          check: 'actor-drift',
          level: 'warn',
          ...at(sentence, nameAt, nameAt + named.length),
          excerptId: excerpt.id,
          reason: `The passage binds ${a} and ${b}; the note names ${named} alone.`,
        },
      ]
    }
  }
  return []
}

/** Words that bring the other side in without its name. */
const TOGETHER =
  /\b(?:both|each|two|they|sides|countries|parties|nations|mutual|counterparts?|partners?|other)\b|(?<!\p{L})(?:les deux|chaque|parties|pays|chacune?|homologues?|partenaires?|autre)(?!\p{L})/iu
