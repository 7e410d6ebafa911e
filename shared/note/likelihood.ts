import type { NoteNode } from './note.ts'

/** The two yardsticks of likelihood in use; a note keeps to one of them. */
export const LIKELIHOOD_SCALES = ['UK', 'US'] as const
export type LikelihoodScale = (typeof LIKELIHOOD_SCALES)[number]

export interface LikelihoodTerm {
  readonly term: { readonly en: string; readonly fr: string }
  /** Percentages the term stands for. */
  readonly band: string
}

const term = (en: string, fr: string, band: string): LikelihoodTerm => ({ term: { en, fr }, band })

/**
 * Terms from the least to the most likely: the UK's PHIA yardstick and the US Intelligence Community Directive 203.
 *
 * The UK bands leave gaps on purpose, so that nobody argues about one percent. The French terms are our own translation;
 * neither yardstick has an official one.
 */
export const LIKELIHOODS: Readonly<Record<LikelihoodScale, readonly LikelihoodTerm[]>> = {
  UK: [
    term('remote chance', 'chance infime', '0 to 5 %'),
    term('highly unlikely', 'très improbable', '10 to 20 %'),
    term('unlikely', 'improbable', '25 to 35 %'),
    term('realistic possibility', 'possibilité réaliste', '40 to 50 %'),
    term('likely', 'probable', '55 to 75 %'),
    term('highly likely', 'très probable', '80 to 90 %'),
    term('almost certain', 'presque certain', '95 to 100 %'),
  ],
  US: [
    term('almost no chance', 'presque aucune chance', '1 to 5 %'),
    term('very unlikely', 'très improbable', '5 to 20 %'),
    term('unlikely', 'improbable', '20 to 45 %'),
    term('roughly even chance', 'chances à peu près égales', '45 to 55 %'),
    term('likely', 'probable', '55 to 80 %'),
    term('very likely', 'très probable', '80 to 95 %'),
    term('almost certain', 'presque certain', '95 to 99 %'),
  ],
}

export const CONFIDENCES = ['high', 'moderate', 'low'] as const

/**
 * The scale whose terms a note's judgements use; undefined while none tells the two apart.
 *
 * Terms are kept in English, whatever the note's language, and those that both scales have decide nothing.
 */
export function scaleInUse(body: NoteNode): LikelihoodScale | undefined {
  let found: LikelihoodScale | undefined
  const visit = (node: NoteNode): void => {
    const likelihood = node.marks?.find(({ type }) => type === 'stance')?.attrs?.likelihood
    if (typeof likelihood === 'string') found ??= onlyScaleOf(likelihood)
    for (const child of node.content ?? []) if (found === undefined) visit(child)
  }
  visit(body)
  return found
}

/** The scale that alone has this term; undefined for terms of both, or of neither. */
export function onlyScaleOf(likelihood: string): LikelihoodScale | undefined {
  const scales = LIKELIHOOD_SCALES.filter((scale) => LIKELIHOODS[scale].some(({ term: { en } }) => en === likelihood))
  return scales.length === 1 ? scales[0] : undefined
}
