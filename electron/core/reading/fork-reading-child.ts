import { fileURLToPath } from 'node:url'
import { forkChild } from '../fork-child.ts'
import { READING_LIMITS } from './limits.ts'
import type { ReadingChild } from './reading-child.ts'

/** Beside the source in development, beside the bundle (`reading-process.js`) in the built app. */
const entry = () =>
  import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('../workers/reading-process.ts', import.meta.url))
    : fileURLToPath(new URL('./reading-process.js', import.meta.url))

/**
 * Starts the reading process under plain Node.
 *
 * @param file the entry to run, when it is not the usual one
 */
export const forkReadingChild = (file: string = entry()): ReadingChild => forkChild(file, READING_LIMITS.memoryBytes)
