import { type Check, type Evidence, whole } from './evidence.ts'
import { wordsOf } from './word-diff.ts'

/** Fewer words are a label or a signpost rather than a statement: "Mission costs:", "None", "See also" and a reference. */
const LEAST_WORDS = 4

/** Sections that are spoken: their sources stand in the background behind them. */
const SPOKEN = new Set([
  'key_messages',
  'raise_respond',
  'response',
  'supplementary',
  'speaking',
  'defensives',
  'media',
  'objectives',
  'scenario',
])

/** Sentences that state something, rest on no passage, and are not marked as the writer's own. */
export const checkUnsupported: Check = (evidence) =>
  evidence.sentences
    .filter((sentence) => {
      const { block, text, plain, cited, stance, quotations } = sentence
      if (cited.length > 0 || stance !== undefined || quotations.length > 0) return false
      if (block.type !== 'paragraph' && block.type !== 'blockQuotation') return false
      if (text.endsWith('?') || text.endsWith(':') || wordsOf(plain).length < LEAST_WORDS) return false
      return !isSpoken(block.sectionId, evidence)
    })
    .map((sentence) => ({
      check: 'unsupported' as const,
      level: 'warn' as const,
      ...whole(sentence),
      reason: 'This rests on no passage. Cite one, or mark it as analysis, assumption or judgement.',
    }))

const isSpoken = (sectionId: string, { template }: Evidence): boolean =>
  SPOKEN.has(sectionId) && /background|source-list|endnotes|short/u.test(template.citations)
