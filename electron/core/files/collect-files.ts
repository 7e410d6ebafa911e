import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mentionedHashes } from './mentioned-hashes.ts'

export interface Collected {
  readonly folder: string
  readonly files: string
  readonly backups: string
}

/** Days that a file stays even though nothing needs it: an import keeps its file before it writes its row. */
const GRACE_DAYS = 7
const DAY = 24 * 60 * 60_000

const NAME = /^[0-9a-f]{64}$/
/** A file that is being taken out; see `takeOut`. */
const ASIDE = '.unneeded'

/**
 * Removes originals that nothing needs any more: no version, review or style, no act that undo or redo brings back, in
 * the library and in every backup and damaged copy that lies in its folder.
 *
 * Where any of these cannot be read, nothing is removed.
 * @returns the names of the files that went
 */
export function collectFiles(places: Collected, now: Date): readonly string[] {
  putBack(places.files)
  const before = now.getTime() - GRACE_DAYS * DAY
  let candidates = readdirSync(places.files).filter(
    (name) => NAME.test(name) && statSync(join(places.files, name)).mtimeMs < before,
  )
  for (const database of databasesOf(places)) {
    // Mostly the library itself needs all of them, and no backup need be read.
    if (candidates.length === 0) return []
    const needed = mentionedHashes(database)
    candidates = candidates.filter((name) => !needed.has(name))
  }
  return candidates.filter((name) => takeOut(join(places.files, name), before))
}

/** The library first, then whatever database lies in its folders. */
function databasesOf({ folder, backups }: Collected): readonly string[] {
  const inFolder = (at: string) =>
    readdirSync(at)
      .filter((name) => name.endsWith('.db'))
      .map((name) => join(at, name))
  const library = join(folder, 'library.db')
  return [library, ...inFolder(folder).filter((file) => file !== library), ...inFolder(backups)]
}

/**
 * Removes a file unless somebody has just kept the same bytes again.
 *
 * An import that finds its file there touches it. Renamed first and looked at afterwards, the file is either touched
 * before, and goes back, or no longer there to be found, and is written anew.
 */
function takeOut(file: string, before: number): boolean {
  const aside = `${file}${ASIDE}`
  renameSync(file, aside)
  if (statSync(aside).mtimeMs >= before) {
    renameSync(aside, file)
    return false
  }
  rmSync(aside)
  return true
}

/** What a crash left aside goes back: only the next time it is known whether it is needed. */
function putBack(files: string): void {
  for (const name of readdirSync(files)) {
    if (!name.endsWith(ASIDE)) continue
    const file = join(files, name.slice(0, -ASIDE.length))
    if (existsSync(file)) rmSync(join(files, name))
    else renameSync(join(files, name), file)
  }
}
