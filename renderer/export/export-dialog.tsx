import { useEffect, useMemo, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { exportName } from '../../shared/note/export-name.ts'
import { displayOf, noteTitle } from '../../shared/note/header.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { useExcerpts } from '../api/queries.ts'
import { useNoteTemplate } from '../note/note-queries.ts'
import { sessionOf } from '../note/session/open-sessions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { useStore } from '../workspace/use-place.ts'
import { ExportFoot } from './export-foot.tsx'
import { ExportProgress } from './export-progress.tsx'
import { ExportWarnings } from './export-warnings.tsx'
import { readinessOf } from './readiness.ts'
import { RecentExports } from './recent-exports.tsx'
import { useExport } from './use-export.ts'
import './export.css'

const say = words.exporting

/** Says what will be written, writes it, and hands over a copy. */
export function ExportDialog({ noteId }: { readonly noteId: NoteId }) {
  const session = useMemo(() => sessionOf(noteId), [noteId])
  const { note } = useStore(session.state, (at) => at)
  const template = useNoteTemplate(noteId)
  const work = useExport(noteId)
  const [body, setBody] = useState(() => session.body())
  // What is exported is what is saved, so the last words typed are saved before anything is said about them.
  useEffect(() => {
    void session.autosave.flush().then(() => setBody(session.body()))
  }, [session])
  const isWriting = work.state.kind === 'writing'
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      closesOutside={!isWriting}
      onClose={() => (isWriting ? work.stop() : closeDialog())}
      foot={<ExportFoot work={work} />}
    >
      {note === undefined || template === undefined ? (
        <p>{words.note.opening}</p>
      ) : (
        <>
          {work.state.kind === 'ready' ? (
            <WhatIsWritten note={{ ...note, body: body ?? note.body }} template={template} />
          ) : null}
          <ExportProgress work={work} />
          <RecentExports dossierId={note.dossierId} deliver={work.deliver} isQuiet={work.state.kind !== 'ready'} />
        </>
      )}
    </Dialog>
  )
}

function WhatIsWritten({ note, template }: { readonly note: Note; readonly template: Template }) {
  const { excerpts } = useExcerpts(note.dossierId)
  const readiness = useMemo(
    () => readinessOf(note, template, new Set(excerpts.map(({ id }) => id))),
    [note, template, excerpts],
  )
  const marking = template.header.find(({ type }) => type === 'marking')
  return (
    <>
      <section className="export-what" aria-label={say.writes}>
        <p className="export-name">{noteTitle(note.header) || words.note.untitled}</p>
        <ul>
          <li>{say.file(exportName(noteTitle(note.header), today()))}</li>
          <li>
            {inLanguage(template.name, note.language)} ·{' '}
            {say.page(template.pagePreset.paper, words.note.variants[note.pageVariant])}
          </li>
          <li>{say.parts(readiness.words, readiness.sections, readiness.citations)}</li>
          {marking === undefined ? null : (
            <li>{say.marking(displayOf(marking, note.header, template, note.language))}</li>
          )}
        </ul>
      </section>
      <ExportWarnings warnings={readiness.warnings} />
    </>
  )
}

/** The day on the user's own calendar, as the core writes it into the name. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
