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
import { type Spread, spreadOfEach } from './core/spread.ts'
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
      yield* linesOf(folder, library, (await ask(library, 'note.create', made)).note, words, runs, '')
    }
    if (!isLarge) return
    fillWithPassages(folder, 1_000_000)
    const { note } = await ask(library, 'note.create', made)
    const backup = makeBackup(placesOf(folder), 'by-hand', new Date())
    yield* linesOf(folder, library, note, 5000, runs, ' while a backup is made')
    yield { what: 'the backup', figures: `${((await backup).size / 2 ** 20).toFixed(0)} MB, verified` }
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

/** Flush, commit and save by turns. The commit and the save write notes of their own, equally long. */
async function* linesOf(
  folder: string,
  library: Library,
  note: Note,
  words: number,
  runs: number,
  when: string,
): AsyncIterable<Line> {
  const file = openSync(join(folder, 'floor'), 'w')
  const page = Buffer.alloc(4096, 1)
  const db = connect(placesOf(folder).database)
  startJournal(db)
  const { dossierId, templateId, language } = note
  const { note: twin } = await ask(library, 'note.create', { dossierId, templateId, language, title: 'Twin' })
  let committed = twin
  let revision = note.revision
  const { flush, commit, save } = await spreadOfEach(runs, {
    flush: () => {
      writeSync(file, page)
      fdatasyncSync(file)
    },
    commit: (index) => {
      committed = { ...committed, body: typed(twin.body, words, index), revision: committed.revision + 1 }
      recordChange(db, { label: 'Edit note', mergeKey: `note:${twin.id}`, at: new Date(), by: 'A writer' }, () => {
        saveNote(db, committed, { title: 'Bench', words })
        deriveFromNote(db, committed)
      })
    },
    save: async (index) => {
      const body = typed(note.body, words, index)
      const saved = {
        noteId: note.id,
        baseRevision: revision,
        header: note.header,
        body,
        pageVariant: 'standard',
      } as const
      revision = (await ask(library, 'note.save', saved)).revision
    },
  })
  db.close()
  closeSync(file)
  const size = words.toLocaleString('en')
  yield { what: `commit of ${size} words${when}`, figures: compare(commit, flush) }
  yield { what: `save of ${size} words, as asked${when}`, figures: compare(save, flush) }
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
