import { at, type Check, type CheckedSentence, ownWords } from './evidence.ts'

const SHORT = /(?<![\p{L}\p{N}.-])\p{Lu}{2,7}(?:&\p{Lu})?(?![\p{L}\p{N}-])/gu

/** Known to every reader of a note, or no abbreviation at all. */
const KNOWN = new Set(
  'UN EU NATO US UK USA AM PM TV OK ID CEO I II III IV VI VII VIII IX XI XII ONU UE OTAN BLUF FAQ PDF URL CA FR EN EUR USD CAD GBP INR JPY CHF CNY AUD NZD SEK NOK DKK MXN BRL ZAR SGD KRW'.split(
    ' ',
  ),
)

/** Abbreviations that are not spelled out where the note first uses them. Markings and quoted words are left alone. */
export const checkAbbreviations: Check = ({ sentences, abbreviations, template }) => {
  const markings = new Set(template.markingScheme.values.flatMap((value) => value.split(/[^\p{L}]+/u)))
  const seen = new Set<string>()
  return sentences.flatMap((sentence) => {
    if (sentence.block.type === 'heading') return []
    const own = ownWords(sentence)
    return shortsIn(sentence).flatMap((match) => {
      const short = match[0]
      if (KNOWN.has(short) || markings.has(short) || seen.has(short)) return []
      seen.add(short)
      // Spelled out here: "Royal Canadian Mounted Police (RCMP)".
      const isDefinition = own[match.index - 1] === '(' && own[match.index + short.length] === ')'
      if (isDefinition) return []
      return [
        {
          check: 'abbreviation' as const,
          level: 'warn' as const,
          ...at(sentence, match.index, match.index + short.length),
          reason: abbreviations.has(short)
            ? `${short} is used before it is spelled out. Spell it out here.`
            : `${short} is not spelled out. Write the name in full here, then ${short} in brackets.`,
        },
      ]
    })
  })
}

/** Sentences that did not change keep theirs while a note is written. */
const found = new WeakMap<CheckedSentence, readonly RegExpExecArray[]>()

function shortsIn(sentence: CheckedSentence): readonly RegExpExecArray[] {
  const known = found.get(sentence)
  if (known !== undefined) return known
  const shorts = [...ownWords(sentence).matchAll(SHORT)]
  found.set(sentence, shorts)
  return shorts
}
