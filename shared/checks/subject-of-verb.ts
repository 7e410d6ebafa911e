import { isPossessive } from './possessive.ts'
import type { Value } from './swapped-values.ts'
import { stemOf } from './word-stems.ts'

/** Between a name and its verb: what a bracket holds, and small words. */
const BETWEEN =
  /^(?:\s\([^)]{1,40}\))?(?:,[^,;.]{1,50},)?\s(?<not>(?:has|have|had) (?:yet to|not(?: yet)?) |n[’']a(?:vait)? pas (?:encore )?)?(?:(?:has|have|had|will|shall|would|also|then|a|ont|avait|en|y|l[’'])\s?)*(?<be>(?:is|are|was|were|been|be|est|sont|été)\s)?(?<verb>\p{Ll}{4,})/u

/** "The Red Cross, not the Government": who is named only to be set aside does nothing. */
const SET_ASIDE =
  /(?:\bnot|\brather than|\binstead of|(?<!\p{L})(?:et non(?: pas)?|plutôt que|au lieu d[e’']))\s?(?:the\s|l[ae]s?\s|l[’'])?$/iu

const NO_VERB =
  /^(?:and|with|that|which|when|where|from|into|avec|dont|pour|dans|mais|leur|sera|will|would|shall|have|been|were|sont|avant|after|before|during|under|upon|while|their)$/u

/** What a name has: "authorities" of "the competent authorities of the Requested State", "quota" of "Japan’s quota". */
const OWNED_BEFORE =
  /(?<noun>\p{Ll}{4,})(?:\s(?<second>\p{Ll}{4,}))?\s(?:of\s(?:the\s)?|(?:de la|du|des|de)\s|de l[’']|d[’'])$/u
const OWNED_BEHIND = /^[’']s?\s(?:(?<second>\p{Ll}{4,})\s)?(?<noun>\p{Ll}{4,})/u

/** What stands beside a name and can be said of one name only: the verb it is the subject of, the things it has. */
function sayingsOf(text: string, { start, end, words }: Value, language: 'en' | 'fr'): readonly string[] {
  if (SET_ASIDE.test(text.slice(0, start))) return []
  const owned = (OWNED_BEFORE.exec(text.slice(0, start)) ?? OWNED_BEHIND.exec(text.slice(end)))?.groups
  const nouns = [owned?.noun, owned?.second].filter((word) => word !== undefined)
  const isOwner = nouns.length > 0 || isPossessive(text, start, words)
  const { verb, not, be } = isOwner ? {} : (BETWEEN.exec(text.slice(end))?.groups ?? {})
  const isVerb = verb !== undefined && !NO_VERB.test(verb) && !/(?:ly|ment)$/u.test(verb)
  return [
    ...nouns.map((noun) => `has ${stemOf(noun, language)}`),
    ...(isVerb
      ? [`${not === undefined ? '' : 'not '}${isPassive(be, verb) ? 'be ' : ''}${stemOf(verb, language)}`]
      : []),
  ]
}

/** "Mongolia replied" where the passage knows Mongolia, and it is Canada that replied. */
export function wrongSubject(
  own: string,
  mine: readonly Value[],
  passage: string,
  theirs: readonly Value[],
  language: 'en' | 'fr',
): { readonly first: Value; readonly second: Value } | undefined {
  const said = theirs.map((value) => ({ value, sayings: sayingsOf(passage, value, language) }))
  for (const first of mine) {
    // A role that the passage does not know may still be the wrong one for its verb.
    if (first.isRole !== true && !theirs.some(({ key }) => key === first.key)) continue
    for (const saying of sayingsOf(own, first, language)) {
      const same = said.filter(({ sayings }) => sayings.includes(saying))
      const [other] = same
      if (
        other === undefined ||
        (first.isRole === true && !theirs.some(({ key }) => key === first.key) && other.value.isRole !== true)
      )
        continue
      if (same.some(({ value }) => value.key === first.key)) continue
      if (isOneName(first.words, other.value.words)) continue
      // "Canada and India agreed": both did.
      if (/(?:\band|(?<!\p{L})et|,)\s(?:the\s|l[ae]s?\s|l[’'])?$/u.test(passage.slice(0, other.value.start))) continue
      return { first, second: other.value }
    }
  }
  return undefined
}

/** "Lindqvist of Sweden" and "Ms. Lindqvist" may be one; "Requesting State" and "Requested State" are two. */
const isOneName = (a: string, b: string): boolean =>
  a.split(/\s/u).some((word) => /^\p{Lu}/u.test(word) && !ANYBODY.test(word) && b.split(/\s/u).includes(word))

const ANYBODY = /^(?:States?|Part(?:y|ies)|États?|Parties?|Minist(?:er|re)|Committee|Council|Comité|Conseil)$/u

/** "Is welcomed" is not what "welcomes" is; "is considering" is what "considers" is. */
const isPassive = (be: string | undefined, verb: string): boolean => be !== undefined && !/ing$/u.test(verb)
