import { useEffect, useState } from 'react'
import type { Finding } from '../../shared/checks/finding.ts'
import type { Waived } from '../../shared/checks/waived.ts'
import type { NoteId } from '../../shared/id.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { Button } from '../ui/button.tsx'
import { words } from '../words/words.ts'
import { raiseFinding, useFindings } from './finding-queries.ts'
import { FindingsList } from './findings-list.tsx'
import { WaiveDialog } from './waive-dialog.tsx'
import './findings.css'

const say = words.findings
const NONE: readonly Finding[] = []
const NONE_WAIVED: readonly Waived[] = []

/** What the checks found in the note, below the page: why, where it comes from, and the mend where one is safe. */
export function FindingsPanel({
  noteId,
  editor,
}: {
  readonly noteId: NoteId
  readonly editor: NoteEditor | undefined
}) {
  const answer = useFindings(noteId)
  const [isOpen, setOpen] = useState(true)
  const [showsWaived, setShowsWaived] = useState(false)
  const [waiving, setWaiving] = useState<Finding>()
  const findings = answer?.findings ?? NONE
  const waived = answer?.waived ?? []
  useEffect(() => editor?.markFindings(findings), [editor, findings])
  const blocking = findings.filter((finding) => finding.level === 'block').length
  return (
    <section className="findings" data-pane="findings" aria-labelledby="findings-title">
      <header>
        <h3 id="findings-title" aria-live="polite">
          {answer === undefined ? say.checking : say.count(findings.length)}
        </h3>
        {blocking > 0 ? <span className="findings-blocking">{say.blocks(blocking)}</span> : null}
        {waived.length > 0 ? (
          <Button look="quiet" aria-pressed={showsWaived} onPress={() => setShowsWaived(!showsWaived)}>
            {say.waived(waived.length)}
          </Button>
        ) : null}
        <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? say.hide : say.show}
        </Button>
      </header>
      {isOpen ? (
        findings.length === 0 && !(showsWaived && waived.length > 0) ? (
          answer === undefined ? null : (
            <p className="findings-clear">{waived.length > 0 ? say.clearOtherwise(waived.length) : say.clear}</p>
          )
        ) : (
          <FindingsList
            findings={findings}
            waived={showsWaived ? waived : NONE_WAIVED}
            editor={editor}
            onWaive={setWaiving}
            onRaise={(finding) => void raiseFinding(noteId, finding)}
          />
        )
      ) : null}
      {waiving === undefined ? null : (
        <WaiveDialog noteId={noteId} finding={waiving} onClose={() => setWaiving(undefined)} />
      )}
    </section>
  )
}
