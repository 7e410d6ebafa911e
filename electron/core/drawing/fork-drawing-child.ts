import { fileURLToPath } from 'node:url'
import { forkChild } from '../fork-child.ts'
import type { DrawingChild } from './drawing-child.ts'
import { DRAWING_LIMITS } from './limits.ts'

/** Beside the source in development, beside the bundle (`drawing-process.js`) in the built app. */
const entry = () =>
  import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('../workers/drawing-process.ts', import.meta.url))
    : fileURLToPath(new URL('./drawing-process.js', import.meta.url))

/**
 * Starts the drawing process under plain Node.
 *
 * @param file the entry to run, when it is not the usual one
 */
export const forkDrawingChild = (file: string = entry()): DrawingChild => forkChild(file, DRAWING_LIMITS.memoryBytes)
