import { useState } from 'react'
import type { DossierId, NoteId } from '../../shared/id.ts'
import { EXPORT_VARIANTS, type ExportVariant } from '../../shared/word/export-options.ts'
import { useNotes } from '../api/queries.ts'
import { useHouseStyle, usePrinter, useTemplates } from '../note/note-queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Meter } from '../ui/meter.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { batchCeilings } from './batch-ceilings.ts'
import { BatchResult } from './batch-result.tsx'
import { useBatch } from './use-batch.ts'
import './export.css'

const say = words.exporting

/** Formats that every note can be written as on its own. */
const FORMATS = ['docx', 'pdf', 'html', 'md', 'txt'] as const

/** The lowest marking of each note's own template. */
const LOWEST = ''

/** Exports several notes of a dossier in one go, with a result for each. */
export function BatchDialog({ dossierId }: { readonly dossierId: DossierId }) {
  const { notes } = useNotes(dossierId)
  const batch = useBatch()
  const [left, setLeft] = useState<ReadonlySet<NoteId>>(new Set())
  const [variant, setVariant] = useState<ExportVariant>('clean')
  const [ceiling, setCeiling] = useState(LOWEST)
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('docx')
  const [look, setLook] = useState<'built-in' | 'own'>('built-in')
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState<string>()
  const house = useHouseStyle()
  const printer = usePrinter(format === 'pdf')
  const chosen = notes.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const ceilings = batchCeilings(
    notes.filter(({ id }) => !left.has(id)),
    useTemplates(),
  )
  const results = [...batch.results.values()]
  const done = results.filter(({ kind }) => kind !== 'waiting' && kind !== 'writing').length
  const written = results.filter(({ kind }) => kind === 'written').length
  const isNew = results.length === 0
  const start = () => {
    setSaid(undefined)
    const isOwn = look === 'own' && house !== undefined && (format === 'docx' || format === 'pdf')
    batch.start(chosen, {
      variant,
      format,
      ...(variant === 'releasable' && ceilings.includes(ceiling) && { ceiling }),
      ...(isOwn && { houseStyle: 'kept' as const }),
      ...(reason.trim() !== '' && { despite: reason.trim() }),
    })
  }
  const hint =
    format !== 'pdf' || printer === undefined
      ? say.formats[format].hint
      : printer.name === undefined
        ? say.noPrinter
        : say.printedBy(printer.name)
  return (
    <Dialog
      title={say.batch}
      closeLabel={words.frame.close}
      isOpen
      size="wide"
      closesOutside={!batch.isRunning}
      onClose={() => (batch.isRunning ? batch.stop() : closeDialog())}
      foot={
        batch.isRunning ? (
          <Button onPress={batch.stop}>{say.stop}</Button>
        ) : (
          <>
            <Button onPress={closeDialog}>{say.close}</Button>
            <Button look={written > 0 ? 'plain' : 'main'} isDisabled={chosen.length === 0} onPress={start}>
              {say.batchWrite(chosen.length)}
            </Button>
            {written === 0 ? null : (
              <Button look="main" onPress={() => void batch.deliver().then(setSaid)}>
                {say.batchSave(written)}
              </Button>
            )}
          </>
        )
      }
    >
      <p className="export-aside">{say.batchText}</p>
      <div className="export-choices">
        <div className="export-choices-column">
          <Select
            label={say.copy}
            value={variant}
            onChange={(value) => setVariant(EXPORT_VARIANTS.find((one) => one === value) ?? 'clean')}
            choices={EXPORT_VARIANTS.map((value) => ({ value, label: say.variants[value].name }))}
            hint={say.variants[variant].hint}
          />
          {variant === 'releasable' ? (
            <Select
              label={say.ceiling}
              value={ceilings.includes(ceiling) ? ceiling : LOWEST}
              onChange={setCeiling}
              choices={[
                { value: LOWEST, label: say.batchLowest },
                ...ceilings.map((value) => ({ value, label: value })),
              ]}
              hint={say.batchCeiling}
            />
          ) : null}
        </div>
        <div className="export-choices-column">
          <Select
            label={say.format}
            value={format}
            onChange={(value) => setFormat(FORMATS.find((one) => one === value) ?? 'docx')}
            choices={FORMATS.map((value) => ({ value, label: say.formats[value].name }))}
            hint={hint}
          />
          {house === undefined ? null : (
            <Select
              label={say.look}
              value={look}
              onChange={(value) => setLook(value === 'own' ? 'own' : 'built-in')}
              choices={[
                { value: 'built-in', label: say.builtIn },
                { value: 'own', label: house },
              ]}
              hint={look === 'own' ? say.ownHint : say.builtInHint}
            />
          )}
        </div>
      </div>
      {variant === 'clean' || variant === 'releasable' ? (
        <TextField
          label={say.batchReason}
          hint={say.batchReasonHint}
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
      ) : null}
      {isNew ? null : (
        <div aria-live="polite">
          <p>
            {batch.isRunning ? say.batchDoing(done, results.length) : (said ?? say.batchDone(written, results.length))}
          </p>
          <Meter label={say.batchDoing(done, results.length)} share={done / Math.max(1, results.length)} />
        </div>
      )}
      <ul className="export-batch" aria-label={say.batchNotes}>
        {notes.map(({ id, title }) => (
          <li key={id}>
            <Checkbox
              label={title === '' ? words.note.untitled : title}
              isOn={!left.has(id)}
              onChange={(isOn) => setLeft((all) => new Set(isOn ? [...all].filter((one) => one !== id) : [...all, id]))}
            />
            <BatchResult result={batch.results.get(id)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
