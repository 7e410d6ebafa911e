import { resolve } from 'node:path'
import { Refusal } from '../../shared/contract/errors.ts'
import type { Exported } from '../../shared/contract/notes.ts'
import { deliver } from '../core/exporting/deliver.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/** Puts the kept copy of an export where the command line asked for it, and says what was written. @throws Refusal */
export async function writeKept(library: ServedLibrary, exported: Exported, messages: readonly string[], out: string) {
  const kept = await library.exported(exported.id)
  if (kept === undefined) throw new Refusal('internal')
  const file = resolve(out)
  await deliver(file, kept.bytes)
  return { file, size: exported.size, sha256: exported.sha256, ...(messages.length > 0 ? { messages } : {}) }
}
