import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordChange } from '../../../electron/core/database/change-set.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { addAnchor, addExcerpt } from '../../../electron/core/database/excerpt.ts'
import { startJournal } from '../../../electron/core/database/journal.ts'
import { addNote } from '../../../electron/core/database/note.ts'
import type { DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../../shared/id.ts'
import { RESOURCES } from '../../build/resources-folder.ts'

const uuid = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Adds made-up excerpts and notes to a library that `fillWithPassages` has filled. */
export function fillWithWork(folder: string, excerpts: number, notes: number): void {
  const db = connect(join(folder, 'library.db'))
  try {
    startJournal(db)
    const at = new Date(0).toISOString()
    const versions = db.prepare('SELECT id, source_id FROM source_version').all() as readonly {
      readonly id: VersionId
      readonly source_id: SourceId
    }[]
    const dossierId = db.prepare('SELECT id FROM dossier').pluck().get() as DossierId
    // Any file of words does for the text of a note; this one comes with the app.
    const words = readFileSync(join(RESOURCES, 'codebook/codebook.json'), 'utf8').slice(0, 5000)
    const body = {
      type: 'doc',
      content: [
        {
          type: 'section',
          attrs: { id: 'summary', kind: 'prose', heading: 'Summary' },
          content: [
            { type: 'paragraph', attrs: { id: 'p1', marking: null }, content: [{ type: 'text', text: words }] },
          ],
        },
      ],
    }
    recordChange(db, { label: 'Fill', at: new Date(0), by: 'A writer' }, () => {
      for (let n = 0; n < excerpts; n++) {
        const version = versions[n % versions.length]
        if (version === undefined) throw new Error('Fill the library with passages first')
        const id = uuid(4, n) as ExcerptId
        const content = {
          code: 'QUOTE',
          attributes: {},
          comment: '',
          epistemicStatus: 'documented',
          isSuggested: false,
        } as const
        addExcerpt(db, { ...content, id, sourceId: version.source_id, createdAt: at })
        const selector = { start: n, end: n + 20, exact: 'twenty letters of it', prefix: '', suffix: '' }
        addAnchor(db, id, { versionId: version.id, outcome: 'made', decision: 'confirmed', selector })
      }
      for (let n = 0; n < notes; n++) {
        const times = { createdAt: at, changedAt: at, revision: 1 }
        const made = {
          templateId: 'uk.submission',
          templateVersion: 1,
          language: 'en',
          pageVariant: 'standard',
        } as const
        addNote(
          db,
          { ...made, ...times, id: uuid(5, n) as NoteId, dossierId, header: {}, body },
          { title: `Note ${n}`, words: 800 },
        )
      }
    })
  } finally {
    db.close()
  }
}
