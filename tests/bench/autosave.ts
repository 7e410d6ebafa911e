import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBackup } from '../../electron/core/backup/make-backup.ts'
import { recordChange } from '../../electron/core/database/change-set.ts'
import { connect } from '../../electron/core/database/connection.ts'
import { startJournal } from '../../electron/core/database/journal.ts'
import { saveNote } from '../../electron/core/database/note.ts'
import { type Library, openLibrary } from '../../electron/core/library.ts'
import { placesOf } from '../../electron/core/places.ts'
import { deriveFromNote } from '../../electron/core/use/note-body.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import type { Note, NoteNode } from '../../shared/note/note.ts'
import { RESOURCES } from '../build/resources-folder.ts'
import { fillWithPassages } from './core/passages.ts'
import { type Spread, spreadOf } from './core/spread.ts'
import { type Line, ms, type Options } from './report.ts'

/**
 * The commit of a note, and a whole save through `dispatch` (schema, grammar of the note, commit), beside the floor: one
 * write of 4 KB and one `fdatasync` on the same disk.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-autosave-'))
  const library = await openLibrary({ folder, resources: RESOURCES, appVersion: 'bench', program: 'the benchmark' })
  try {
    const runs = isLarge ? 1000 : 200
    const { dossier } = await ask(library, 'dossier.create', { title: 'Bench' })
    const made = { dossierId: dossier.id, templateId: 'uk.submission', language: 'en', title: 'Bench' } as const
    for (const words of isLarge ? [500, 5000, 50_000] : [500, 5000]) {
      const { note } = await ask(library, 'note.create', made)
      const flush = await floor(folder, runs)
      const commit = await commits(folder, note, words, runs)
      const size = words.toLocaleString('en')
      yield { what: `commit of ${size} words`, figures: compare(commit, flush) }
      const save = await saves(library, await reopened(library, note), words, runs)
      yield { what: `save of ${size} words, as asked by a window`, figures: compare(save, flush) }
    }
    if (!isLarge) return
    fillWithPassages(folder, 1_000_000)
    const { note } = await ask(library, 'note.create', made)
    const flush = await floor(folder, runs)
    const backup = makeBackup(placesOf(folder), 'by-hand', new Date())
    const save = await saves(library, note, 5000, runs)
    yield { what: 'save of 5,000 words while a backup is made', figures: compare(save, flush) }
    yield { what: '  the backup', figures: `${((await backup).size / 2 ** 20).toFixed(0)} MB, verified` }
  } finally {
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const compare = (save: Spread, flush: Spread) =>
  `${(save.p50 / flush.p50).toFixed(2)} x write + fdatasync (p50 ${ms(save.p50)} to ${ms(flush.p50)}; ` +
  `p95 ${ms(save.p95)} to ${ms(flush.p95)}; longest ${ms(save.longest)} to ${ms(flush.longest)})`

async function ask<Name extends RequestName>(library: Library, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await library.dispatch(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
  return reply.value as Output<Name>
}

async function floor(folder: string, runs: number): Promise<Spread> {
  const file = openSync(join(folder, 'floor'), 'w')
  const page = Buffer.alloc(4096, 1)
  const spread = await spreadOf(runs, () => {
    writeSync(file, page)
    fdatasyncSync(file)
  })
  closeSync(file)
  return spread
}

const reopened = async (library: Library, { id }: Note) => (await ask(library, 'note.open', { noteId: id })).note

/** The transaction alone: the note, its journal, its citations and its search text. */
async function commits(folder: string, note: Note, words: number, runs: number): Promise<Spread> {
  const db = connect(placesOf(folder).database)
  startJournal(db)
  let saved = note
  const listing = { title: 'Bench', words }
  const spread = await spreadOf(runs, (index) => {
    saved = { ...saved, body: typed(note.body, words, index), revision: saved.revision + 1 }
    recordChange(db, { label: 'Edit note', mergeKey: `note:${note.id}`, at: new Date() }, () => {
      saveNote(db, saved, listing)
      deriveFromNote(db, saved)
    })
  })
  db.close()
  return spread
}

function saves(library: Library, note: Note, words: number, runs: number): Promise<Spread> {
  let revision = note.revision
  let count = 0
  return spreadOf(runs, async () => {
    const saved = await ask(library, 'note.save', {
      noteId: note.id,
      baseRevision: revision,
      header: note.header,
      body: typed(note.body, words, ++count),
      pageVariant: 'standard',
    })
    revision = saved.revision
  })
}

/** A note of so many words in paragraphs of fifty, in one of which a person is typing. */
function typed(body: NoteNode, words: number, count: number): NoteNode {
  const [first, ...rest] = body.content ?? []
  const paragraphs = Array.from({ length: Math.ceil(words / 50) }, (_, n) => ({
    type: 'paragraph',
    attrs: { id: `p${n}`, marking: null },
    content: [
      { type: 'text', text: `${n === 3 ? `Typed ${count}. ` : ''}${`The ${n}th party shall meet. `.repeat(10)}` },
    ],
  }))
  return { ...body, content: [{ ...(first ?? { type: 'section' }), content: paragraphs }, ...rest] }
}
