import { useState } from 'react'
import type { DossierId, ExportId } from '../../shared/id.ts'
import { useExports } from '../note/note-queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { closeDialog, openDialog } from '../workspace/moves.ts'
import { ExportComparison } from './export-comparison.tsx'
import { RecogniseFile } from './recognise-file.tsx'
import { useExport } from './use-export.ts'
import './export.css'

const say = words.exporting

/** Every file that went out of a dossier: its hash, the file itself again, and what changed in the note since. */
export function ExportsDialog({ dossierId }: { readonly dossierId: DossierId }) {
  const exports = useExports(dossierId)
  const { deliver } = useExport()
  const [compared, setCompared] = useState<ExportId>()
  const [said, setSaid] = useState<string>()
  return (
    <Dialog
      title={say.allExports}
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      size="wide"
      foot={
        <>
          <Button onPress={() => openDialog({ kind: 'batch' })}>{say.batchOpen}</Button>
          <Button onPress={closeDialog}>{say.close}</Button>
        </>
      }
    >
      <p className="export-aside">{say.allExportsText}</p>
      <RecogniseFile />
      {said === undefined ? null : <p role="status">{said}</p>}
      {exports.length === 0 ? (
        <p>{say.noneBefore}</p>
      ) : (
        <ul className="export-all" aria-label={say.allExports}>
          {exports.map((exported) => (
            <li key={exported.id}>
              <span className="export-all-name">{exported.fileName}</span>
              <span className="export-all-facts">
                {[
                  exported.variant && say.variants[exported.variant].name,
                  say.formats[exported.format].short,
                  momentInWords(exported.madeAt),
                  say.size(exported.size),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <code className="export-hash">
                <span className="unseen">{say.hash} </span>
                {exported.sha256}
              </code>
              {exported.despite === undefined ? null : (
                <p className="export-aside">
                  {say.wentDespite(exported.despite.findings.length, exported.despite.reason)}
                </p>
              )}
              <span className="export-all-acts">
                <Button
                  look="quiet"
                  aria-label={say.saveCopyOf(exported.fileName)}
                  onPress={() => void deliver(exported.id).then(setSaid)}
                >
                  {say.saveCopy}
                </Button>
                {exported.noteId === undefined ? null : (
                  <Button
                    look="quiet"
                    aria-expanded={compared === exported.id}
                    aria-label={say.compareOf(exported.fileName)}
                    onPress={() => setCompared(compared === exported.id ? undefined : exported.id)}
                  >
                    {say.compare}
                  </Button>
                )}
              </span>
              {compared === exported.id && exported.noteId !== undefined ? (
                <div className="export-all-comparison">
                  <ExportComparison exported={exported} noteId={exported.noteId} />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
