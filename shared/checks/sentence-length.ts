import { countWords } from '../note/words.ts'
import { type Check, whole } from './evidence.ts'

/** Words: GOV.UK's limit. The Canadian one, 20, is kept for writing aids, since agreements are named by long names. */
const LONG = 25
/** Nobody follows a sentence of this many words at one reading. */
const TOO_LONG = 40

/** Sentences that are long to read: a hint above 25 words, a warning above 40. Quoted words do not count. */
export const checkSentenceLength: Check = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    if (sentence.block.type === 'blockQuotation' || sentence.block.type === 'heading') return []
    const quoted = sentence.quotations.reduce((sum, { words }) => sum + countWords(words), 0)
    const words = countWords(sentence.text) - quoted
    if (words <= LONG) return []
    return [
      {
        check: 'sentence-length' as const,
        level: words > TOO_LONG ? ('warn' as const) : ('hint' as const),
        ...whole(sentence),
        reason: `${words} words in one sentence; ${LONG} are easy to read.`,
      },
    ]
  })
