import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

/** The files of `renderer/sheets`, each after those it needs. */
const FILES = ['cuts.ts', 'draw.ts', 'page.ts', 'lay-out-sheets.ts']

const IMPORT = /^import [\s\S]*?from '[^']+'$/gm

/**
 * The script that lays pages out, as one piece that a browser takes: types off, imports of each other out.
 *
 * @param folder `renderer/sheets`
 */
export function layOutScript(folder: string): string {
  const { emitWarning } = process
  // Node says once that its taking off of types may change; for whoever prints, that is no news.
  process.emitWarning = () => undefined
  try {
    return FILES.map((name) => stripTypeScriptTypes(readFileSync(join(folder, name), 'utf8')).replace(IMPORT, '')).join(
      '\n',
    )
  } finally {
    process.emitWarning = emitWarning
  }
}
