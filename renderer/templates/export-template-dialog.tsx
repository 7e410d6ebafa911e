import { attempt } from '../api/acts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { useTemplateFile } from './template-queries.ts'

const say = words.templates.exporting

/** Shows a template as the text of its file. */
export function ExportTemplateDialog({
  templateId,
  onClose,
}: {
  readonly templateId: string
  readonly onClose: () => void
}) {
  const exported = useTemplateFile(templateId)
  if (exported === undefined) return null
  const { file, fileName } = exported
  const copy = async () => {
    await attempt(navigator.clipboard.writeText(file))
    showToast(say.copied)
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      foot={
        <Button look="main" onPress={() => void copy()}>
          {say.copy}
        </Button>
      }
    >
      <p className="templates-text">{say.text(fileName)}</p>
      <TextField label={fileName} lines={14} value={file} onChange={() => undefined} />
    </Dialog>
  )
}
