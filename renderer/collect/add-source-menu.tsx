import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { words } from '../words/words.ts'
import { openDialog } from '../workspace/moves.ts'
import { chooseFiles } from './imports.ts'

const say = words.frame

/** The two ways of adding a source that a menu can offer; the third is dropping a file on the window. */
export function AddSourceMenu() {
  return (
    <Menu
      label={say.addSource}
      trigger={
        <IconButton name={say.addSource}>
          <Icon name="plus" />
        </IconButton>
      }
      groups={[
        {
          entries: [
            { id: 'files', label: say.addByFile, onAction: () => void chooseFiles() },
            { id: 'paste', label: say.addByPaste, onAction: () => openDialog({ kind: 'paste' }) },
          ],
        },
      ]}
    />
  )
}
