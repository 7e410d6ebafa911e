import { PasteDialog } from '../collect/paste-dialog.tsx'
import { KeysDialog } from '../commands/keys-dialog.tsx'
import { CitationsDialog } from '../evidence/citations-dialog.tsx'
import { CutDialog } from '../evidence/cut-dialog.tsx'
import { UsesDialog } from '../evidence/uses-dialog.tsx'
import { AnnotationsDialog } from '../exchange/annotations-dialog.tsx'
import { ProjectDialog } from '../exchange/project-dialog.tsx'
import { BatchDialog } from '../export/batch-dialog.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import { ExportsDialog } from '../export/exports-dialog.tsx'
import { HandOverDialog } from '../handover/hand-over-dialog.tsx'
import { ReceiveDialog } from '../handover/receive-dialog.tsx'
import { HistoryDialog } from '../history/history-dialog.tsx'
import { NewNoteDialog } from '../note/new-note-dialog.tsx'
import { GoToDialog } from '../reading/go-to-dialog.tsx'
import { TakeBackDialog } from '../review/take-back-dialog.tsx'
import { SearchDialog } from '../search/search-dialog.tsx'
import { SnapshotsDialog } from '../snapshots/snapshots-dialog.tsx'
import { NewVersionDialog } from '../versions/new-version-dialog.tsx'
import { DossierDialog } from './dossier-dialog.tsx'
import { PreferencesDialog } from './preferences-dialog.tsx'
import { usePlace } from './use-place.ts'

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = usePlace((at) => at.dialog)
  const dossierId = usePlace((at) => at.dossierId)
  const noteId = usePlace((at) => at.noteId)
  switch (dialog?.kind) {
    case 'create-dossier':
    case 'rename-dossier':
      return <DossierDialog key={dialog.kind} isNew={dialog.kind === 'create-dossier'} />
    case 'new-note':
      return dossierId === undefined ? null : <NewNoteDialog dossierId={dossierId} />
    case 'export':
      return noteId === undefined ? null : <ExportDialog key={noteId} noteId={noteId} />
    case 'batch':
      return dossierId === undefined ? null : <BatchDialog key={dossierId} dossierId={dossierId} />
    case 'exports':
      return dossierId === undefined ? null : <ExportsDialog key={dossierId} dossierId={dossierId} />
    case 'snapshots':
      return noteId === undefined ? null : <SnapshotsDialog key={noteId} noteId={noteId} />
    case 'new-version':
      return <NewVersionDialog key={dialog.sourceId} sourceId={dialog.sourceId} />
    case 'cut':
      return noteId === undefined ? null : <CutDialog key={noteId} noteId={noteId} />
    case 'citations':
      return noteId === undefined ? null : <CitationsDialog key={noteId} noteId={noteId} />
    case 'uses':
      return <UsesDialog key={dialog.excerptId} excerptId={dialog.excerptId} />
    case 'take-back':
      return <TakeBackDialog key={dialog.noteId} noteId={dialog.noteId} />
    case 'annotations':
      return <AnnotationsDialog key={dialog.sourceId} sourceId={dialog.sourceId} />
    case 'project':
      return <ProjectDialog />
    case 'hand-over':
      return dossierId === undefined ? null : <HandOverDialog key={dossierId} dossierId={dossierId} />
    case 'receive':
      return <ReceiveDialog key={dialog.grant?.id ?? ''} grant={dialog.grant} />
    case 'history':
      return <HistoryDialog />
    case 'paste':
      return <PasteDialog />
    case 'search':
      return <SearchDialog query={dialog.query} />
    case 'go-to':
      return <GoToDialog />
    case 'preferences':
      return <PreferencesDialog />
    case 'keys':
      return <KeysDialog />
    default:
      return null
  }
}
