import { useEffect, useMemo, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { useExcerpts } from '../api/queries.ts'
import { useGate, useHouseStyle, useNoteTemplate } from '../note/note-queries.ts'
import { sessionOf } from '../note/session/open-sessions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { useStore } from '../workspace/use-place.ts'
import { BlockingFindings } from './blocking-findings.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { type Choices, orderOf, variantOf } from './choices.ts'
import { ExportFailure } from './export-failure.tsx'
import { ExportFoot } from './export-foot.tsx'
import { ExportProgress } from './export-progress.tsx'
import { ExportWarnings } from './export-warnings.tsx'
import { PagePreview } from './page-preview.tsx'
import { readinessOf } from './readiness.ts'
import { RecentExports } from './recent-exports.tsx'
import { type Choose, useChoices } from './use-choices.ts'
import { useExport } from './use-export.ts'
import { WhatIsWritten } from './what-is-written.tsx'
import './export.css'

const say = words.exporting

/** Chooses which copy of a note is written as what, says what is in the way, writes it, and hands out a copy. */
export function ExportDialog({ noteId }: { readonly noteId: NoteId }) {
  const session = useMemo(() => sessionOf(noteId), [noteId])
  const { note } = useStore(session.state, (at) => at)
  const template = useNoteTemplate(noteId)
  const { excerpts } = useExcerpts(note?.dossierId)
  const [choices, choose] = useChoices(noteId, template)
  const hasHouse = useHouseStyle() !== undefined
  const work = useExport()
  const [body, setBody] = useState(() => session.body())
  const [isSaved, setSaved] = useState(false)
  // What is exported is what is saved, so the last words typed are saved before anything is said about them.
  useEffect(() => {
    void session.autosave.flush().then(() => {
      setBody(session.body())
      setSaved(true)
    })
  }, [session])
  const gate = useGate(isSaved && choices ? { noteId, variant: variantOf(choices), format: choices.format } : undefined)
  const readiness = useMemo(() => {
    if (note === undefined || template === undefined) return undefined
    return readinessOf({ ...note, body: body ?? note.body }, template, new Set(excerpts.map(({ id }) => id)))
  }, [note, body, template, excerpts])
  const blocking = gate ?? []
  const isHeld = blocking.length > 0
  const write = (chosen: Choices, despite?: string) =>
    work.write({
      ...orderOf(noteId, chosen, hasHouse),
      namePattern: chosen.namePattern,
      ...(despite !== undefined && { despite }),
    })
  // What was refused was another file than the one that is chosen now.
  const chooseAnew: Choose = (changed) => {
    choose(changed)
    work.again()
  }
  const { kind } = work.state
  const isChoosing = kind !== 'writing' && kind !== 'done'
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      size="full"
      closesOutside={kind !== 'writing'}
      onClose={() => (kind === 'writing' ? work.stop() : closeDialog())}
      foot={
        <ExportFoot
          work={work}
          write={choices && gate ? () => write(choices) : undefined}
          writeWorkingCopy={choices && isHeld ? () => write({ ...choices, variant: 'working' }) : undefined}
        />
      }
    >
      {note === undefined || template === undefined || choices === undefined || readiness === undefined ? (
        <p>{words.note.opening}</p>
      ) : (
        <div className="export-split">
          <div className="export-main">
            {work.state.kind === 'failed' ? (
              <ExportFailure noteId={noteId} body={body ?? note.body} why={work.state.why} />
            ) : null}
            <ExportProgress work={work} />
            {isChoosing ? (
              <>
                <WhatIsWritten
                  note={note}
                  template={template}
                  choices={choices}
                  choose={choose}
                  readiness={readiness}
                />
                {isHeld ? (
                  <BlockingFindings
                    noteId={noteId}
                    findings={blocking}
                    writeDespite={(reason) => write(choices, reason)}
                  />
                ) : null}
                <ChoiceForm choices={choices} choose={chooseAnew} template={template} language={note.language} />
                <ExportWarnings
                  warnings={readiness.warnings.filter((one) => !(isHeld && isFinding(one.kind)))}
                  isReady={blocking.length === 0}
                />
              </>
            ) : null}
            <RecentExports dossierId={note.dossierId} deliver={work.deliver} isQuiet={kind !== 'ready'} />
          </div>
          <PagePreview order={isSaved && isChoosing ? orderOf(noteId, choices, hasHouse) : undefined} />
        </div>
      )}
    </Dialog>
  )
}

/** Warnings that stand among the findings already, while those are shown. */
const isFinding = (kind: string) => kind === 'missing' || kind === 'empty'
