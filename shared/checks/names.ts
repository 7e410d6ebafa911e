import { STATES } from '../codebook/suggest/states.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords, vouchedBy } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Capitalised words joined by small ones: "Minister of Public Safety", "Gendarmerie royale du Canada". */
const NAME = /\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:(?:of|and|the|for|de|du|des|de la|et|d’|l’)\s)?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu

/** Capitalised words that name nobody. */
const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'parliament cabinet government minister ministers deputy prime english french internet article articles annex paragraph section appendix annexe canadian indian canadians indians'
  ).split(' '),
)

/**
 * Names of people, bodies and places that occur in no cited passage, nor in what is known of its source.
 *
 * A capital at the start of a sentence says nothing, so a single word there counts only when it is the name of a state.
 */
export const checkNames: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => (sentence.cited.length === 0 ? [] : ofSentence(sentence, evidence)))

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const names = namesOf(ownWords(sentence))
  if (names.length === 0) return []
  const known = wordsIn(sentence.cited.map((excerpt) => vouchedBy(excerpt, evidence)).join(' '))
  return names.flatMap(({ start, words }) => {
    const spelled = words.replace(/\p{Lu}{2,8}/gu, (short) => evidence.abbreviations.get(short) ?? short)
    const missing = [...wordsIn(spelled)].filter((word) => !NO_NAMES.has(word) && !isKnown(word, known))
    if (missing.length === 0) return []
    return [
      {
        check: 'names' as const,
        level: 'warn' as const,
        ...at(sentence, start, start + words.length),
        excerptId: sentence.cited[0]?.id,
        reason: `“${words}” is named in no passage that this sentence cites.`,
      },
    ]
  })
}

/** "Iceland" is vouched for by "Icelandic": the same word but for its ending. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true
  const stem = word.slice(0, Math.max(5, word.length - 2))
  return stem.length >= 5 && [...known].some((each) => each.startsWith(stem) && each.length - word.length <= 3)
}

interface Name {
  readonly start: number
  readonly words: string
}

/** The proper names of a sentence, without possessives, elided articles, and the first word of the sentence. */
export function namesOf(sentence: string): readonly Name[] {
  const first = sentence.search(/\p{L}/u)
  return [...sentence.matchAll(NAME)].flatMap((match) => {
    let start = match.index
    let words = match[0].replace(/(?:[’']s?|[.’'-]+)$/u, '')
    const elided = /^[LD]’(?=\p{Lu})/u.exec(words)?.[0].length ?? 0
    start += elided
    words = words.slice(elided)
    if (start - elided === first && elided === 0) {
      // The first word is capital only because it comes first, unless it is the name of a state.
      const word = /^\S+/u.exec(words)?.[0] ?? ''
      if (!STATES.has(word.replace(/[’']s$/u, ''))) {
        const rest = words.slice(word.length).trimStart()
        const name = rest.replace(/^(?:of|and|the|for|de la|de|du|des|et|d’|l’)\s?/u, '')
        start += words.length - name.length
        words = name
      }
    }
    return words === '' ? [] : [{ start, words }]
  })
}

/** Words of three letters and more, lower case, without endings that only grammar adds. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of text.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
    const word = match[0].toLowerCase()
    if (word.length < 3 || SMALL.has(word)) continue
    words.add(word.replace(/s$/u, ''))
  }
  return words
}

const SMALL = new Set(['the', 'and', 'for', 'des', 'les'])
