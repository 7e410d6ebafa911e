import type { Codebook } from '../codebook.ts'
import { frenchForms } from '../french-forms.ts'
import { findPhrases } from './find-phrases.ts'
import { hasActor } from './subject.ts'
import type { SourceSentence, SuggestContext, Suggestion } from './suggestion.ts'

/** Words that turn a promise into its absence when they stand shortly before it. */
const NEGATION = {
  en: /\b(?:not|no|never|neither|nor|without|cannot)\b|n[’']t\b/iu,
  fr: /(?<!\p{L})(?:ne|n[’']|pas|aucun|aucune|jamais|ni|sans)(?!\p{L})/iu,
}

/** What is negated stands within a few words of its negation; farther off it belongs to another verb. */
const NEGATION_REACH = 24

const TALKS = /continue|explore|discuss|discussions|poursui|explor/iu

/** How strongly a sentence binds, by the trigger words of the codebook. The strongest trigger of each code counts. */
export function strengthRule(sentences: readonly SourceSentence[], context: SuggestContext): readonly Suggestion[] {
  const steps = stepOfTrigger(context.codebook, context.language)
  const triggers = [...steps.keys()]
  return sentences.flatMap((sentence) => ofSentence(sentence, steps, triggers, context))
}

function ofSentence(
  sentence: SourceSentence,
  steps: ReadonlyMap<string, number>,
  triggers: readonly string[],
  { language }: SuggestContext,
): readonly Suggestion[] {
  const best = new Map<string, { value: number; words: string }>()
  for (const { start, words, phrase } of findPhrases(sentence.text, triggers)) {
    if (NEGATION[language].test(sentence.text.slice(Math.max(0, start - NEGATION_REACH), start))) continue
    if (!hasActor(sentence.text, start, language)) continue
    const value = steps.get(phrase) ?? 0
    const code = codeFor(value, words)
    const other = best.get(code)
    if (!other || value > other.value) best.set(code, { value, words })
  }
  return [...best].map(([code, { value, words }]) => ({
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    code,
    attributes: code === 'ACK' ? { strength_trigger: words } : { strength: String(value), strength_trigger: words },
    rule: 'strength',
    trigger: words,
  }))
}

function codeFor(value: number, words: string): string {
  if (value === 0) return 'ACK'
  return value === 1 && TALKS.test(words) ? 'CONT' : 'COMMIT'
}

function stepOfTrigger(codebook: Codebook, language: 'en' | 'fr'): ReadonlyMap<string, number> {
  return new Map(
    codebook.strength.flatMap((step) =>
      step.triggers[language]
        .flatMap((trigger) => (language === 'fr' ? frenchForms(trigger) : [trigger]))
        .map((trigger) => [trigger, step.value] as const),
    ),
  )
}
