import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import { uniqueName } from '../../../shared/note/export-name.ts'
import type { ExportedFile } from '../exported-file.ts'
import { deliver } from './deliver.ts'

export interface Delivered {
  /** Names of the files, as they were written. */
  readonly written: readonly string[]
  /** A sentence for each that was not. */
  readonly refused: readonly string[]
}

/**
 * Puts files into a folder, made where it is not there. None takes the place of one that is there: it gets a number.
 *
 * @throws Refusal `not-writable` where there can be no such folder
 */
export async function deliverAll(folder: string, files: readonly ExportedFile[]): Promise<Delivered> {
  const taken = new Set(await namesIn(folder))
  const written: string[] = []
  const refused: string[] = []
  for (const { fileName, bytes } of files) {
    const name = uniqueName(fileName, taken)
    try {
      await deliver(join(folder, name), bytes)
      taken.add(name)
      written.push(name)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(error.message)
    }
  }
  return { written, refused }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true })
    return await readdir(folder)
  } catch {
    throw new Refusal('not-writable', `“${folder}” is no folder that can be written to. Nothing was written.`)
  }
}
