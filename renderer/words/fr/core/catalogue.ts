import type { CoreSentence } from '../../core-sentences.ts'
import { acts } from './acts.ts'
import { codes } from './codes.ts'
import { findings } from './findings.ts'
import { refusals } from './refusals.ts'
import { refusedFiles } from './refused-files.ts'

/** Sentences of the core in French. What is missing here is drawn in English, and named as such. */
export const catalogue: readonly CoreSentence[] = [...findings, ...acts, ...refusals, ...refusedFiles, ...codes]
