import type { SourceBlock } from '../source/block.ts'
import { sentencesOf } from '../source/sentences.ts'
import { dateRule } from './suggest/date-rule.ts'
import { figureRule } from './suggest/figure-rule.ts'
import { partyRule } from './suggest/party-rule.ts'
import { phraseRules } from './suggest/phrase-rules.ts'
import { quotationRule } from './suggest/quotation-rule.ts'
import { strengthRule } from './suggest/strength-rule.ts'
import type { SourceSentence, SuggestContext, Suggestion, SuggestRule } from './suggest/suggestion.ts'

const RULES: readonly SuggestRule[] = [strengthRule, dateRule, partyRule, phraseRules, figureRule, quotationRule]

/** In code units. A longer stretch without a full stop is no sentence but a list, a table or a file that means harm. */
const LONGEST_SENTENCE = 5000

/** Blocks whose sentences say something; titles and headings announce, and are not coded by rule. */
const SPEAKING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation', 'table-cell', 'preformatted'])

/**
 * Codes a text by the codebook's trigger words and a few visible rules.
 *
 * Every answer names its rule and trigger and is only a suggestion: nothing here understands the text. A conflict between
 * sources, a risk or a question is never suggested, since finding one needs a reader.
 * @returns in reading order; no two with the same code and place
 */
export function suggest(blocks: readonly SourceBlock[], context: SuggestContext): readonly Suggestion[] {
  const sentences = blocks.filter(({ kind }) => SPEAKING.has(kind)).flatMap(sentencesOfBlock)
  const seen = new Set<string>()
  return RULES.flatMap((rule) => rule(sentences, context))
    .filter(({ start, end, code }) => {
      const key = `${code} ${start} ${end}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || a.code.localeCompare(b.code))
}

/** The sentence in which a suggestion stands on record, for the comment of its excerpt. */
export function explain(suggestion: Suggestion): string {
  return `Suggested by the rule “${suggestion.rule}” on the words “${suggestion.trigger}”. Not yet confirmed.`
}

function sentencesOfBlock(block: SourceBlock): readonly SourceSentence[] {
  return sentencesOf(block.text)
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .map(({ start, end }) => ({ block, start: block.start + start, text: block.text.slice(start, end) }))
}
