import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { words } from '../words/words.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import { type StanceAttrs, setStance } from './editor/stance.ts'

const say = words.evidence.stance
const LABELS: Readonly<Record<string, string>> = {
  analysis: say.analysis,
  assumption: say.assumption,
  judgement: say.judged,
}

export interface StanceMenuProps {
  readonly editor: NoteEditor | undefined
  /** What the sentence at the cursor is marked as; the empty text for nothing. */
  readonly stance: string
  readonly onJudge: () => void
}

/** Says what the sentence at the cursor is where it rests on no passage. */
export function StanceMenu({ editor, stance, onJudge }: StanceMenuProps) {
  const set = (attrs: StanceAttrs | undefined) => () => {
    if (editor === undefined) return
    setStance(attrs)(editor.view.state, editor.view.dispatch)
    editor.view.focus()
  }
  const label = LABELS[stance]
  return (
    <Menu
      label={say.menu}
      trigger={
        <Button
          look="quiet"
          className="note-tool"
          aria-label={label === undefined ? say.menu : `${say.isSet}: ${label}`}
        >
          {label ?? say.menu}
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          entries: [
            {
              id: 'analysis',
              label: say.analysis,
              keys: 'Ctrl+Alt+A',
              isCurrent: stance === 'analysis',
              onAction: set(stance === 'analysis' ? undefined : { kind: 'analysis' }),
            },
            {
              id: 'assumption',
              label: say.assumption,
              isCurrent: stance === 'assumption',
              onAction: set(stance === 'assumption' ? undefined : { kind: 'assumption' }),
            },
            {
              id: 'judgement',
              label: say.judgement,
              keys: 'Ctrl+Alt+J',
              isCurrent: stance === 'judgement',
              onAction: onJudge,
            },
          ],
        },
        {
          entries: [{ id: 'none', label: say.clear, isCurrent: stance === '', onAction: set(undefined) }],
        },
      ]}
    />
  )
}
