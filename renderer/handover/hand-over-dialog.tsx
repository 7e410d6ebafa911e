import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { DossierId, NoteId } from '../../shared/id.ts'
import { useDossiers, useNotes } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { LeftOut } from '../exchange/file-choice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { HandedOut } from './handed-out.tsx'
import { deliverHandover, type HandoverOrder, useDescribed, writeHandover } from './handover-queries.ts'
import { isSealReady, NO_SEAL, type Seal, SealFields } from './seal-fields.tsx'
import { useLongWork } from './use-long-work.ts'
import { WorkProgress } from './work-progress.tsx'
import './handover.css'

const say = words.handover

/** Hands a dossier over: what goes out, up to which marking, and whether it is sealed. */
export function HandOverDialog({ dossierId }: { readonly dossierId: DossierId }) {
  const title = useDossiers().dossiers.find(({ id }) => id === dossierId)?.title ?? ''
  const { notes } = useNotes(dossierId)
  const [noteId, setNoteId] = useState<NoteId>()
  const [ceiling, setCeiling] = useState('')
  const [withFiles, setWithFiles] = useState(false)
  const [seal, setSeal] = useState<Seal>(NO_SEAL)
  const [done, setDone] = useState<Output<'handover.write'>>()
  const [said, setSaid] = useState<string>()
  const work = useLongWork()
  const order: HandoverOrder = {
    dossierId,
    ...(noteId !== undefined && { noteId }),
    ...(ceiling !== '' && { ceiling }),
  }
  const described = useDescribed(order)
  const full = useDescribed({ dossierId, ...(noteId !== undefined && { noteId }) })
  const isEmpty = described.data !== undefined && described.data.sources + described.data.notes === 0
  const canKeep = noteId === undefined && ceiling === ''

  const write = async () => {
    const written = await work.run(title, (workId) =>
      writeHandover({
        ...order,
        withFiles: withFiles && canKeep,
        ...(seal.isOn && { passphrase: seal.passphrase }),
        workId,
      }),
    )
    if (written === undefined) return
    setDone(written)
    setSeal({ ...NO_SEAL, isOn: seal.isOn })
    setSaid(await deliverHandover(written.exported))
  }
  return (
    <Dialog
      title={say.title(title)}
      closeLabel={say.close}
      isOpen
      onClose={() => (work.isRunning ? work.stop() : closeDialog())}
      closesOutside={!work.isRunning && !seal.isOn}
      foot={
        work.isRunning ? (
          <Button onPress={work.stop}>{say.stop}</Button>
        ) : (
          <>
            <Button onPress={closeDialog}>{done === undefined ? say.cancel : say.close}</Button>
            {done === undefined ? (
              <Button
                look="main"
                isDisabled={described.data === undefined || isEmpty || !isSealReady(seal)}
                onPress={() => void write()}
              >
                {say.write}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div className="handover">
        {done !== undefined ? (
          <HandedOut done={done} isSealed={seal.isOn} problem={said} />
        ) : (
          <>
            <p>{say.text}</p>
            <Select
              label={say.what}
              value={noteId ?? ''}
              onChange={(value) => setNoteId(notes.find(({ id }) => id === value)?.id)}
              choices={[
                { value: '', label: say.whole },
                ...notes.map(({ id, title: name }) => ({ value: id, label: say.pack(name || words.note.untitled) })),
              ]}
              hint={noteId === undefined ? say.wholeHint : say.packHint}
              isDisabled={work.isRunning}
            />
            <Select
              label={say.ceiling}
              value={ceiling}
              onChange={setCeiling}
              choices={[
                { value: '', label: say.everything },
                ...(full.data?.ceilings ?? []).map((value) => ({ value, label: value })),
              ]}
              hint={ceiling === '' ? undefined : say.ceilingHint}
              isDisabled={work.isRunning}
            />
            <Checkbox
              label={say.withFiles}
              isOn={withFiles && canKeep}
              onChange={setWithFiles}
              isDisabled={!canKeep || work.isRunning}
            />
            <SealFields seal={seal} onChange={setSeal} isDisabled={work.isRunning} />
            <Holding described={described.data} error={described.error} isEmpty={isEmpty} />
            <WorkProgress work={work} name={say.writing} />
          </>
        )}
      </div>
    </Dialog>
  )
}

interface HoldingProps {
  readonly described: Output<'handover.describe'> | undefined
  readonly error: unknown
  readonly isEmpty: boolean
}

/** What the file would hold, and its highest marking. */
function Holding({ described, error, isEmpty }: HoldingProps) {
  if (described === undefined) {
    return error === null ? (
      <p role="status">{say.counting}</p>
    ) : (
      <p className="handover-wrong" role="alert">
        {sentenceOf(error)}
      </p>
    )
  }
  const { sources, excerpts, notes, markings, leftOut } = described
  return (
    <>
      <p role="status">
        {isEmpty ? say.nothing : say.holds(sources, excerpts, notes)}{' '}
        {isEmpty ? null : <strong>{markings.length === 0 ? say.unmarked : say.marked(markings.join(' · '))}</strong>}
      </p>
      <LeftOut all={leftOut} />
    </>
  )
}
