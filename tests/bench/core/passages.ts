import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { keepText } from '../../../electron/core/database/canonical-text.ts'
import { recordChange } from '../../../electron/core/database/change-set.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { addDossier } from '../../../electron/core/database/dossier.ts'
import { startJournal } from '../../../electron/core/database/journal.ts'
import { addSource } from '../../../electron/core/database/source.ts'
import { addVersion } from '../../../electron/core/database/source-version.ts'
import type { DossierId, SourceId, VersionId } from '../../../shared/id.ts'

/** Passages in one source: a long treaty with its annexes. */
const USUAL_BLOCKS = 500

const uuid = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A stream of numbers below 1 that is the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words by frequency as in real prose: the nth is about n times rarer than the first (Zipf). */
export const wordAt = (rank: number) => `w${rank.toString(36)}`
const someRank = (next: () => number) => Math.floor(Math.exp(next() * Math.log(200_000)))

const passage = (next: () => number) =>
  Array.from({ length: 20 + Math.floor(next() * 24) }, () => wordAt(someRank(next))).join(' ')

/** Fills a library with made-up passages of 20 to 43 words in sources of so many passages each. */
export function fillWithPassages(folder: string, passages: number, perSource = USUAL_BLOCKS): void {
  const db = connect(`${folder}/library.db`)
  try {
    startJournal(db)
    const next = random(7)
    const dossierId = uuid(1, 1) as DossierId
    const at = new Date(0)
    recordChange(db, { label: 'Fill', at, by: 'A writer' }, () => {
      addDossier(db, { id: dossierId, title: 'Many passages', isSample: false, createdAt: at.toISOString() })
      for (let n = 0; n < passages / perSource; n++) addMadeUpSource(db, dossierId, n, perSource, next)
    })
  } finally {
    db.close()
  }
}

function addMadeUpSource(db: Database, dossierId: DossierId, n: number, blockCount: number, next: () => number): void {
  const sourceId = uuid(2, n) as SourceId
  let start = 0
  const blocks = Array.from({ length: blockCount }, (_, ordinal) => {
    const text = passage(next)
    const block = { ordinal, kind: 'paragraph' as const, address: `para ${ordinal + 1}`, start, text }
    start += text.length + 2
    return block
  })
  const textId = createHash('sha256').update(String(n)).digest('hex')
  keepText(db, { id: textId, rule: 1, characters: start, words: blockCount * 31, sentences: blockCount, blocks })
  const madeAt = new Date(n).toISOString()
  addSource(db, { id: sourceId, dossierId, title: `Source ${n}`, createdAt: madeAt })
  addVersion(db, {
    id: uuid(3, n) as VersionId,
    sourceId,
    number: 1,
    textId,
    sha256: textId,
    originalName: `${n}.txt`,
    mediaType: 'text/plain',
    size: start,
    messages: [],
    importedAt: madeAt,
  })
}
