import type { CoreSentence } from '../../core-sentences.ts'
import { acts } from './acts.ts'
import { findings } from './findings.ts'
import { refusals } from './refusals.ts'

/** Sentences of the core in Hindi. What is missing here is drawn in English, and named as such. */
export const catalogue: readonly CoreSentence[] = [...findings, ...acts, ...refusals]
