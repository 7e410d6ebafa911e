import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const validator = new URL('../../node_modules/.bin/ooxml-validator', import.meta.url).pathname

/** What the Open XML SDK's validator says against a Word file or a workbook; nothing where it is valid. */
export function sdkErrors(bytes: Uint8Array, name = 'note.docx'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'word-'))
  const file = join(folder, name)
  try {
    writeFileSync(file, bytes)
    return errorsIn(run(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(file: string): string {
  try {
    return execFileSync(validator, [file], { encoding: 'utf8' })
  } catch (error) {
    // Exit code 1 says that errors were found; they are on standard output all the same.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '') {
      return error.stdout
    }
    throw error
  }
}

function errorsIn(output: string): readonly string[] {
  const { ok, errors } = JSON.parse(output) as { ok: boolean; errors: readonly unknown[] }
  return ok ? [] : errors.map((error) => JSON.stringify(error))
}
