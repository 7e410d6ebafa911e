import { DossierDialog } from './dossier-dialog.tsx'
import { usePlace } from './use-place.ts'

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = usePlace((at) => at.dialog)
  switch (dialog?.kind) {
    case 'create-dossier':
    case 'rename-dossier':
      return <DossierDialog key={dialog.kind} isNew={dialog.kind === 'create-dossier'} />
    default:
      return null
  }
}
