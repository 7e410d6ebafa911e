import { remember } from './remember.ts'

/** A stretch of a sentence that says one thing. Offsets count within the text. */
export interface Clause {
  readonly start: number
  readonly text: string
}

const BREAKS = {
  en: /[;:.!?](?=\s)|,\s+(?=(?:but|and|or|while|whereas|which|who|whose|unless|except|although|though|if|provided|in which case)\b)|,\s+(?=(?:not|never|no)\b)|\s+and\s+(?=(?:(?:it|they|he|she)\s+)?(?:has|have|had|is|are|was|were|will|shall|may|must|can|cannot|do|does|did|not|no|never|neither)\b)|\s+(?=(?:that|who|which)\s+(?:\p{L}+\s+)?(?:not|cannot|never|no)\b)|\s+(?=(?:but|while|whereas|although|unless|except|provided that)\b)|(?<=\b(?:if|should|where|when|in case)\b[^,]{8,}),\s/giu,
  fr: /[;:.!?](?=\s)|,\s+(?=dont(?!\p{L}))|,\s+(?=(?:mais|et|ou|tandis|alors|qui|que|sauf|bien que|à moins|si|auquel cas|laquelle|lequel|lesquel(?:le)?s|faute de quoi|ce qui|sans(?=(?: toutefois| pour autant)? (?:s[’']|l[’']|les? |la )?\p{L}+(?:er|ir|re)(?!\p{L})))(?!\p{L}))|\s+(?=(?:mais|tandis qu|alors qu|sauf|bien qu|à moins qu)(?!\p{L}))|,\s+(?=(?:non|pas|jamais)(?!\p{L}))|\s+et\s+(?=n[e’']|(?:a|ont|est|sont|sera|seront|doit|doivent|peut|peuvent)(?!\p{L}))|\s+(?=qu(?:i|e)\s+(?:ne|n[’']))|(?<=(?:^|\s)(?:si|lorsqu|quand|en cas)[^,]{8,}),\s/giu,
} as const

/** Parts a text where what is denied or promised on one side says nothing about the other. */
export const clausesOf = remember((text, language): readonly Clause[] => {
  const clauses: Clause[] = []
  let start = 0
  for (const match of text.matchAll(BREAKS[language])) {
    clauses.push({ start, text: text.slice(start, match.index) })
    start = match.index
  }
  clauses.push({ start, text: text.slice(start) })
  return clauses.filter(({ text: words }) => /\p{L}/u.test(words))
})
