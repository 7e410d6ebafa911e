import { READING_LIMITS } from '../../../electron/core/reading/limits.ts'
import { readFile } from '../../../electron/core/reading/read-file.ts'
import type { ReadBlock } from '../../../shared/source/block.ts'
import type { Reading } from '../../../shared/source/reading.ts'

const encoder = new TextEncoder()

/** Reads a file in this process: for what the readers find. What they survive is tested through the host. */
export const readHere = (name: string, content: string | Uint8Array, isPasted = false): Promise<Reading> =>
  readFile(
    { name, bytes: typeof content === 'string' ? encoder.encode(content) : content, isPasted },
    { textBytes: READING_LIMITS.textBytes },
  )

/** A block in a line: kind and level, label, text. */
export const sketch = ({ kind, level, label, text }: ReadBlock): string =>
  `${kind}${level === undefined ? '' : ` ${level}`}: ${label ? `${label} | ` : ''}${text}`

export const codes = (reading: Reading): string[] => reading.messages.map(({ code }) => code)
