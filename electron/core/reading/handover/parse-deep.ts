import { FileRefused } from '../../../../shared/source/file-refused.ts'

/** Brackets within brackets, at most. A table in a list in a section of a note has some thirty. */
const DEEPEST = 100

/**
 * Parses JSON of a stranger's. How deep it is nested is counted before it is parsed: a schema, or sending it to another
 * process, would run out of stack on what a few kilobytes can hold.
 *
 * @throws FileRefused
 */
export function parseDeep(bytes: Uint8Array, path: string): unknown {
  let depth = 0
  let isText = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (isText) {
      if (byte === 0x5c) at += 1
      else if (byte === 0x22) isText = false
      continue
    }
    if (byte === 0x22) isText = true
    else if (byte === 0x7b || byte === 0x5b) depth += 1
    else if (byte === 0x7d || byte === 0x5d) depth -= 1
    if (depth > DEEPEST) {
      throw new FileRefused(
        'refused',
        `“${path}” is nested more deeply than can be read safely, as files made to do harm are. Nothing was imported.`,
      )
    }
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new FileRefused('unreadable', `“${path}” of the file is damaged: it is no JSON. Nothing was imported.`)
  }
}
