import { clausesOf } from './clauses.ts'
import { remember } from './remember.ts'

/** "Was reduced", "has been stationed", "have since agreed": something that is done. */
const DONE = {
  en: /(?<!\b(?:to|will|shall|would|may|might|should|must|could) )\b(?:was|were|has been|have been|had been|has|have|had)\s+(?:(?:already|also|since|now|just|recently|duly|formally|jointly|later|then)\s+)?(?<verb>\p{L}{2,}(?:ed|en|wn|ld|lt|nt|pt|et|un|de|id|ft|ne|me|ught)|set|put|met|cut)\b/giu,
  fr: /(?<!\p{L})(?:s[’']est\s(?:déjà\s)?(?<self>\p{L}{2,}(?:é|i|u|t|is|us)(?:e|s|es)?)|se sont\s(?:déjà\s)?(?<selves>\p{L}{2,}(?:é|i|u|t|is|us)(?:e|s|es)?)|(?:(?<!y )a|ont|avait|avaient)\s+(?:été\s+)?(?:(?:déjà|aussi|depuis|récemment|officiellement)\s+)?(?<verb>\p{L}{2,}(?:é|i|u|t|is|us)(?:e|s|es)?)|(?:est|sont|était|étaient)\s+(?:déjà\s+)?(?<moved>passé|entré|devenu|arrivé|parti|venu|parvenu|tombé|monté|descendu|allé)(?:e|s|es)?)(?!\p{L})/giu,
} as const

/** "The services held a meeting": a past that stands where a sentence without any helping verb has its verb. */
const SIMPLE_PAST =
  /(?<!\p{L})(?<verb>\p{Ll}{2,}ed|held|met|fell|rose|grew|began|came|went|became|won|lost|sold|bought|wrote|sent|gave|took|made|built|brought|left|chose|sought|kept|paid|undertook|signed)\b/gu
const HELPING =
  /\b(?:will|shall|would|may|might|should|must|can|could|is|are|was|were|be|been|has|have|had|do|does|did|to)\b/iu

/** A verb of a text that tells of something done, with its place and the bare word. */
export interface DoneVerb {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly word: string
}

/** The verbs of a text that tell of something done. */
export const doneVerbs = remember((text, language): readonly DoneVerb[] => {
  const helped = [...text.matchAll(DONE[language])].map((match) => verbAt(match))
  if (language === 'fr' || helped.length > 0) return helped
  return clausesOf(text, language).flatMap((clause) => {
    if (HELPING.test(clause.text)) return []
    const [first] = clause.text.matchAll(SIMPLE_PAST)
    return first === undefined
      ? []
      : [{ ...verbAt(first), start: clause.start + first.index, end: clause.start + first.index + first[0].length }]
  })
})

export const verbAt = (match: RegExpExecArray): DoneVerb => ({
  start: match.index,
  end: match.index + match[0].length,
  words: match[0],
  word: match.groups?.verb ?? match.groups?.moved ?? match.groups?.self ?? match.groups?.selves ?? '',
})
