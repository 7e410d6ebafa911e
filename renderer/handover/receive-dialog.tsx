import { type FormEvent, useId, useState } from 'react'
import type { FileGrant } from '../../shared/contract/bridge.ts'
import type { HandoverPlan } from '../../shared/contract/handover.ts'
import { isNews } from '../../shared/handover/is-news.ts'
import { showUndoable } from '../api/acts.ts'
import { CodeMapping } from '../exchange/code-mapping.tsx'
import { LeftOut } from '../exchange/file-choice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { closeDialog, openDossier } from '../workspace/moves.ts'
import { HandedItems } from './handed-items.tsx'
import {
  chooseHandover,
  type ReceivedReport,
  readHandover,
  receiveHandover,
  unsealHandover,
} from './handover-queries.ts'
import { useLongWork } from './use-long-work.ts'
import { WorkProgress } from './work-progress.tsx'
import '../exchange/exchange.css'
import './handover.css'

const say = words.handover

/** Receives a dossier: its passphrase where it is sealed, what would come of it, what came of it. */
export function ReceiveDialog({ grant }: { readonly grant: FileGrant | undefined }) {
  const form = useId()
  const [given, setGiven] = useState(grant)
  const [held, setHeld] = useState<string>()
  const [passphrase, setPassphrase] = useState('')
  const [plan, setPlan] = useState<HandoverPlan>()
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({})
  const [report, setReport] = useState<ReceivedReport>()
  const work = useLongWork()

  const show = (next: HandoverPlan) => {
    setHeld(undefined)
    setPassphrase('')
    setPlan(next)
    setCodes(Object.fromEntries(next.codes.map(({ key, codeId }) => [key, codeId ?? 'own'])))
  }
  const read = async (dropped: FileGrant | undefined) => {
    setGiven(undefined)
    const done = await work.run(say.reading, async (workId) => {
      const chosen = dropped ?? (await chooseHandover())
      if (chosen === undefined) return undefined
      setPlan(undefined)
      setHeld(undefined)
      return readHandover(chosen, workId)
    })
    if (done?.state === 'sealed') setHeld(done.heldId)
    if (done?.state === 'read') show(done.plan)
  }
  const unseal = async (event: FormEvent) => {
    event.preventDefault()
    if (held === undefined) return
    const next = await work.run(say.reading, (workId) => unsealHandover(held, passphrase, workId))
    if (next !== undefined) show(next)
  }
  const receive = async () => {
    if (plan === undefined) return
    const done = await work.run(say.receiving, (workId) => receiveHandover(plan.planId, codes, workId))
    if (done === undefined) return
    setReport(done)
    void showUndoable(say.received)
  }
  const bringsNews = plan !== undefined && (!plan.isHere || plan.items.some(isNews))
  return (
    <Dialog
      title={say.receiveTitle}
      closeLabel={say.close}
      isOpen
      onClose={() => (work.isRunning ? work.stop() : closeDialog())}
      closesOutside={plan === undefined && held === undefined && !work.isRunning}
      foot={
        work.isRunning ? (
          <Button onPress={work.stop}>{say.stop}</Button>
        ) : report !== undefined ? (
          <>
            <Button onPress={closeDialog}>{say.close}</Button>
            <Button
              look="main"
              autoFocus
              onPress={() => {
                closeDialog()
                openDossier(report.dossierId)
              }}
            >
              {say.go}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={closeDialog}>{say.cancel}</Button>
            {held === undefined ? (
              <Button look="main" isDisabled={!bringsNews} onPress={() => void receive()}>
                {say.receive}
              </Button>
            ) : (
              <Button look="main" type="submit" form={form} isDisabled={passphrase === ''}>
                {say.unseal}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="handover exchange">
        {report !== undefined ? (
          <>
            <p role="status">
              <strong>{say.received}</strong> {say.receivedText}
            </p>
            <HandedItems items={report.items} />
            <LeftOut all={report.leftOut} />
          </>
        ) : (
          <>
            {plan === undefined && held === undefined ? <p>{say.receiveText}</p> : null}
            <WorkProgress work={work} name={plan === undefined ? say.reading : say.receiving} />
            {work.isRunning ? null : given !== undefined ? (
              <Button look="main" autoFocus onPress={() => void read(given)}>
                {say.readDropped(given.name)}
              </Button>
            ) : (
              <Button
                look={plan === undefined && held === undefined ? 'main' : 'plain'}
                autoFocus={plan === undefined && held === undefined}
                onPress={() => void read(undefined)}
              >
                {plan === undefined && held === undefined ? say.choose : say.another}
              </Button>
            )}
            {held === undefined ? null : (
              <form id={form} onSubmit={(event) => void unseal(event)}>
                <TextField
                  label={say.passphrase}
                  type="password"
                  value={passphrase}
                  onChange={setPassphrase}
                  hint={say.sealed}
                  isDisabled={work.isRunning}
                  maxLength={1000}
                  autoFocus
                />
              </form>
            )}
            {plan === undefined ? null : (
              <>
                <PlanFacts plan={plan} bringsNews={bringsNews} />
                <HandedItems items={plan.items} />
                <CodeMapping
                  codes={plan.codes}
                  chosen={codes}
                  onChoose={(key, to) => setCodes((all) => ({ ...all, [key]: to }))}
                  canKeep
                />
                <LeftOut all={plan.leftOut} />
              </>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}

function PlanFacts({ plan, bringsNews }: { readonly plan: HandoverPlan; readonly bringsNews: boolean }) {
  const { title, handedBy, kind, markings, ceiling, isHere } = plan
  return (
    <>
      <p role="status">{bringsNews ? (isHere ? say.isHere(title) : say.isNew(title)) : say.nothingNew}</p>
      <p>
        {say.by(handedBy)} {kind === 'pack' ? say.isPack : null}{' '}
        <strong>{markings.length === 0 ? say.unmarked : say.marked(markings.join(' · '))}</strong>{' '}
        {ceiling === undefined ? null : say.ceilingWas(ceiling)}
      </p>
    </>
  )
}
