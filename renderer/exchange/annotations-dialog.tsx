import { useState } from 'react'
import type { PlannedMark } from '../../shared/contract/exchange.ts'
import type { SourceId } from '../../shared/id.ts'
import { useSources } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { CodeMapping } from './code-mapping.tsx'
import { type AnnotationPlan, addAnnotations, readAnnotationFile } from './exchange-queries.ts'
import { FileChoice, LeftOut } from './file-choice.tsx'
import { useFile } from './use-file.ts'
import './exchange.css'

const say = words.exchange.annotations

/** What a passage gets whose file names no code of ours. */
const WORDS_ALONE = 'QUOTE'

/** Brings annotations of another program to a source: shows where each would stand before anything is added. */
export function AnnotationsDialog({ sourceId }: { readonly sourceId: SourceId }) {
  const dossierId = usePlace((at) => at.dossierId)
  const source = useSources(dossierId).sources.find((one) => one.id === sourceId)
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({})
  const [places, setPlaces] = useState<Readonly<Record<string, number>>>({})
  const file = useFile<AnnotationPlan>(
    () => readAnnotationFile(sourceId),
    (plan) => {
      setCodes(Object.fromEntries(plan.codes.map(({ key, codeId }) => [key, codeId ?? WORDS_ALONE])))
      setPlaces({})
    },
  )
  const marks = file.plan?.marks ?? []
  const adds = marks.filter(({ outcome }) => outcome === 'placed').length + Object.keys(places).length
  const add = async () => {
    if (file.plan !== undefined && (await addAnnotations({ planId: file.plan.planId, codes, places }))) closeDialog()
  }
  const choose = (at: number, value: string) =>
    setPlaces(({ [String(at)]: _, ...others }) => (value === '' ? others : { ...others, [String(at)]: Number(value) }))
  return (
    <Dialog
      title={say.title(source?.shortTitle ?? source?.title ?? '')}
      closeLabel={words.exchange.close}
      isOpen
      onClose={closeDialog}
      closesOutside={file.plan === undefined}
      foot={
        <>
          <Button onPress={closeDialog}>{words.exchange.cancel}</Button>
          <Button look="main" isDisabled={adds === 0} onPress={() => void add()}>
            {say.add(adds)}
          </Button>
        </>
      }
    >
      <div className="exchange">
        <FileChoice file={file} text={say.text} />
        {file.plan === undefined ? null : (
          <>
            <Counts marks={marks} />
            {adds === 0 ? <p role="status">{say.nothing}</p> : null}
            <Asked marks={marks} places={places} onChoose={choose} />
            <Gone marks={marks} />
            <CodeMapping
              codes={file.plan.codes}
              chosen={codes}
              onChoose={(key, to) => setCodes((all) => ({ ...all, [key]: to }))}
              canKeep={false}
            />
            <LeftOut all={file.plan.leftOut} />
          </>
        )}
      </div>
    </Dialog>
  )
}

function Counts({ marks }: { readonly marks: readonly PlannedMark[] }) {
  const counts = (['placed', 'ask', 'gone', 'known'] as const).map((outcome) => ({
    outcome,
    count: marks.filter((mark) => mark.outcome === outcome).length,
  }))
  return (
    <p role="status">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => say.counts[outcome](count))
        .join(', ')}
    </p>
  )
}

interface AskedProps {
  readonly marks: readonly PlannedMark[]
  readonly places: Readonly<Record<string, number>>
  readonly onChoose: (at: number, value: string) => void
}

function Asked({ marks, places, onChoose }: AskedProps) {
  const asked = marks.filter(({ outcome }) => outcome === 'ask')
  if (asked.length === 0) return null
  return (
    <section>
      <h3>{say.askTitle}</h3>
      <ul className="exchange-marks">
        {asked.map(({ at, name, words: quoted, why, comment, candidates }) => (
          <li key={at}>
            <p>
              <q>{quoted === '' ? name : quoted}</q> <small>{why}</small>
            </p>
            {comment === '' ? null : <p className="exchange-hint">{comment}</p>}
            <Select
              label={say.placeOf(quoted === '' ? name : quoted)}
              hidesLabel
              value={places[String(at)] === undefined ? '' : String(places[String(at)])}
              onChange={(value) => onChoose(at, value)}
              choices={[
                { value: '', label: say.nowhere },
                ...candidates.map(({ address, prefix, exact, suffix }, n) => ({
                  value: String(n),
                  label: `${address}: …${prefix}[${exact}]${suffix}…`.replace(/\s+/g, ' '),
                })),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gone({ marks }: { readonly marks: readonly PlannedMark[] }) {
  const gone = marks.filter(({ outcome }) => outcome === 'gone')
  if (gone.length === 0) return null
  return (
    <details className="exchange-left">
      <summary>{say.goneTitle}</summary>
      <ul>
        {gone.map(({ at, name, words: quoted, why, comment }) => (
          <li key={at}>
            <q>{quoted === '' ? name : quoted}</q> {why} {comment}
          </li>
        ))}
      </ul>
    </details>
  )
}
