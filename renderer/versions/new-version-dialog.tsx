import { type ClipboardEvent, useEffect, useState } from 'react'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { SourceId, WorkId } from '../../shared/id.ts'
import { useSources } from '../api/queries.ts'
import { runWork, stopWork, works } from '../api/work.ts'
import { connectedBridge, RequestFailure, sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Meter } from '../ui/meter.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { usePlace, useStore } from '../workspace/use-place.ts'
import { addVersion } from './version-queries.ts'
import { AddedActs, AddedSummary } from './version-summary.tsx'
import './new-version.css'

const say = words.versions.add

type Stage =
  | { readonly kind: 'asking'; readonly wrong?: string }
  | { readonly kind: 'working'; readonly workId: WorkId }
  | { readonly kind: 'done'; readonly added: Output<'source.addVersion'> }

/** Adds the next version of a source, from a file or the clipboard, and says how its excerpts fared. */
export function NewVersionDialog({ sourceId }: { readonly sourceId: SourceId }) {
  const dossierId = usePlace((at) => at.dossierId)
  const source = useSources(dossierId).sources.find((one) => one.id === sourceId)
  const [stage, setStage] = useState<Stage>({ kind: 'asking' })
  const [text, setText] = useState('')
  const [html, setHtml] = useState<{ readonly for: string; readonly html: string }>()
  const workId = stage.kind === 'working' ? stage.workId : undefined
  // Whoever closes the dialog thinks better of it.
  useEffect(() => (workId === undefined ? undefined : () => stopWork(workId)), [workId])

  const read = (name: string, from: Input<'source.addVersion'>['from']) =>
    runWork(name, async (id) => {
      setStage({ kind: 'working', workId: id })
      setStage({ kind: 'done', added: await addVersion(sourceId, from, id) })
    }).catch((error: unknown) => {
      const isStopped = error instanceof RequestFailure && error.code === 'cancelled'
      setStage({ kind: 'asking', wrong: isStopped ? say.stopped : sentenceOf(error) })
    })
  const choose = async () => {
    const [chosen] = await connectedBridge().chooseFiles()
    if (chosen === undefined) return
    if (!chosen.reply.ok) return setStage({ kind: 'asking', wrong: chosen.reply.error.sentence })
    await read(chosen.name, { kind: 'file', grantId: chosen.reply.value.id })
  }
  const paste = (event: ClipboardEvent) => {
    const markup = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (markup === '' || text.trim() !== '') return
    event.preventDefault()
    setText(plain)
    setHtml({ for: plain, html: markup })
  }
  const addPasted = () =>
    read(say.pasted, { kind: 'paste', text, ...(html?.for === text ? { html: html.html } : undefined) })

  return (
    <Dialog
      title={
        stage.kind === 'done'
          ? say.done(stage.added.version.number)
          : say.title(source?.shortTitle ?? source?.title ?? '')
      }
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      closesOutside={stage.kind === 'done' || (stage.kind === 'asking' && text === '')}
      foot={
        stage.kind === 'asking' ? (
          <>
            <Button onPress={closeDialog}>{words.frame.cancel}</Button>
            <Button look="main" isDisabled={text.trim() === ''} onPress={() => void addPasted()}>
              {say.add}
            </Button>
          </>
        ) : stage.kind === 'done' ? (
          <AddedActs added={stage.added} />
        ) : undefined
      }
    >
      {stage.kind === 'asking' ? (
        <div className="new-version" onPaste={paste}>
          <p>{say.text}</p>
          {stage.wrong === undefined ? null : (
            <p className="new-version-wrong" role="alert">
              {stage.wrong}
            </p>
          )}
          <div className="new-version-file">
            <Button autoFocus onPress={() => void choose()}>
              {say.file}
            </Button>
            <span>{say.or}</span>
          </div>
          <TextField label={say.pasted} value={text} onChange={setText} lines={8} placeholder={say.placeholder} />
        </div>
      ) : stage.kind === 'working' ? (
        <Working workId={stage.workId} />
      ) : (
        <AddedSummary added={stage.added} />
      )}
    </Dialog>
  )
}

function Working({ workId }: { readonly workId: WorkId }) {
  const work = useStore(works, (all) => all.find((one) => one.workId === workId))
  return (
    <div className="new-version-working">
      <p>{work?.name}</p>
      <p role="status">{work?.doing ? <CoreWords says={work.doing} /> : say.working}</p>
      <Meter label={say.working} share={work?.share ?? 0} />
      <Button autoFocus onPress={() => stopWork(workId)}>
        {say.stop}
      </Button>
    </div>
  )
}
