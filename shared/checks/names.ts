import { STATES } from '../codebook/suggest/states.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import { isShortened, isSpelledOut } from './acronyms.ts'
import { strangeDemonyms } from './demonyms.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords, vouchedBy } from './evidence.ts'
import type { Finding } from './finding.ts'
import { stateInOtherLanguage } from './state-names.ts'

/** Capitalised words joined by small ones: "Minister of Public Safety", "Gendarmerie royale du Canada". */
const NAME = /\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:(?:of|and|the|for|de|du|des|de la|et|d’|l’)\s)?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu

/** Capitalised words that name nobody. */
const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'parliament cabinet government minister ministers deputy prime english french internet article articles annex paragraph section appendix annexe mme mlle mrs miss messrs madame monsieur canadian indian canadians indians cad usd inr eur gbp'
  ).split(' '),
)

/** Bodies and roles that a text calls by one word once they are known: "the Council", "les Parties". */
const KNOWN_BY_ONE_WORD = new Set(
  (
    'council committee commission party parties state states member members assembly conference secretariat court agency agreement memorandum ' +
    'treaty convention protocol participants side leaders ambassador director commissioner office department ministry governments board tribunal ' +
    'conseil comité accord traité protocole mémorandum état états membres ministère ministre partie assemblée cour directeur commissaire bureau'
  ).split(' '),
)

/** "The Council" is whoever the passage speaks of; "the Council of Ports" is a name. */
const isCalledByOneWord = (text: string, start: number, words: string): boolean =>
  KNOWN_BY_ONE_WORD.has(words.toLowerCase()) &&
  /(?:\b(?:the|each|either|neither|both|this|that)|(?<!\p{L})(?:la|le|les|l[’']|du|des|au|aux|cette|cet|ce|chaque|aucune?|une?))\s?$/iu.test(
    text.slice(0, start),
  ) &&
  !/^\s(?:(?:of|for|de|des|du)(?!\p{L})|d[’'])/u.test(text.slice(start + words.length))

/**
 * Names of people, bodies and places that occur in no cited passage, nor in what is known of its source.
 *
 * A capital at the start of a sentence says nothing, so a single word there counts only when it is the name of a state.
 */
export const checkNames: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => (sentence.cited.length === 0 ? [] : ofSentence(sentence, evidence)))

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const names = namesOf(own)
  const isFrench = evidence.note.language === 'fr'
  if (names.length === 0 && !isFrench) return []
  const text = sentence.cited.map((excerpt) => vouchedBy(excerpt, evidence)).join(' ')
  const isTranslated = sentence.cited.every((excerpt) => isForeign(excerpt, evidence))
  const peoples = isFrench && !isTranslated ? strangeDemonyms(own, text) : []
  const known = wordsIn(text)
  return [...names, ...peoples].flatMap(({ start, words }) => {
    const spelled = words.replace(/\p{Lu}{2,8}/gu, (short) => evidence.abbreviations.get(short) ?? short)
    if (isCalledByOneWord(own, start, words) || isShortened(words, text)) return []
    // Bodies and places have other names in another language; states are known in both.
    if (isTranslated && !isStrangeState(words, text)) return []
    const missing =
      isTranslated || peoples.some((people) => people.start === start)
        ? [words]
        : [...wordsIn(withoutOwner(spelled, evidence))].filter(
            (word) =>
              !NO_NAMES.has(word) &&
              !isKnown(word, known, evidence.note.language) &&
              !acronymsOf(words).some((short) => short.toLowerCase().startsWith(word) && isSpelledOut(short, text)),
          )
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

const acronymsOf = (words: string): readonly string[] => words.match(/(?<!\p{L})\p{Lu}{2,8}(?!\p{L})/gu) ?? []

const isForeign = ({ sourceId }: Excerpt, { sourceById, note }: Evidence): boolean => {
  const language = sourceById.get(sourceId)?.language
  return language !== undefined && language.slice(0, 2) !== note.language
}

function isStrangeState(words: string, passages: string): boolean {
  const other = STATES.has(words) ? stateInOtherLanguage(words) : undefined
  const text = passages.toLowerCase()
  return other !== undefined && !text.includes(other) && !text.includes(words.toLowerCase())
}

/** "India’s Ministry" only says whose it is: a state that the dossier speaks of needs no passage of its own for that. */
const withoutOwner = (words: string, { excerpts, sources }: Evidence): string =>
  words.replace(/(?<state>\p{Lu}\p{L}+)[’']s(?=\s\p{Lu})/gu, (whole, state: string) => {
    const isSpokenOf = (text: string | undefined) => text?.includes(state) === true
    const known = sources.some(({ title, issuer }) => isSpokenOf(title) || isSpokenOf(issuer))
    return STATES.has(state) && (known || excerpts.some(({ selector }) => isSpokenOf(selector.exact))) ? ' ' : whole
  })

/** Endings that turn the name of a place into that of its people, language or plural, and back. */
const ENDINGS = new Set(
  ['', ...'s n ns an ans ian ians ic ics ese ish a ia i y ies en land er ers al'.split(' ')].concat(
    'e es ne nes ien ienne iens iennes ais aise aises ois oise oises in ine ins ines x'.split(' '),
  ),
)

/** "Iceland" is vouched for by "Icelandic": the same word but for its ending. "Clarke" is not by "Clark". */
function isKnown(word: string, known: ReadonlySet<string>, language: 'en' | 'fr'): boolean {
  if (known.has(word)) return true
  const letters = withoutAccents(word)
  return [...known].some((each) => {
    const others = withoutAccents(each)
    let same = 0
    while (same < letters.length && letters[same] === others[same]) same++
    if (same < 4) return false
    const [mine, theirs] = [letters.slice(same), others.slice(same)]
    const isOneLetter = language === 'en' && (mine + theirs === 'e' || mine + theirs === 'n')
    return (
      ENDINGS.has(mine) &&
      ENDINGS.has(theirs) &&
      (!isOneLetter || STATES.has(capital(word)) || STATES.has(capital(each)))
    )
  })
}

/** "Kényan" is from "Kenya". */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const capital = (word: string): string => word.replace(/^./u, (first) => first.toUpperCase())

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
    words.add(word.replace(/(?:ies|s)$/u, (end) => (end === 'ies' ? 'y' : '')))
  }
  return words
}

const SMALL = new Set(['the', 'and', 'for', 'des', 'les'])
