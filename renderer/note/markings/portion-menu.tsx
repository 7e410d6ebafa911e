import { useState } from 'react'
import { markingWords, textOf } from '../../../shared/note/header.ts'
import { MARKING_REASONS, markingRank, portionChange, withReason } from '../../../shared/note/markings.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast.tsx'
import { words } from '../../words/words.ts'
import type { NoteEditor } from '../editor/note-editor.ts'
import { setPortion } from '../editor/portion.ts'
import type { NoteSession } from '../session/note-session.ts'
import { LowerMarkingDialog } from './lower-marking-dialog.tsx'
import { today } from './today.ts'

const say = words.markings

export interface PortionMenuProps {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
  readonly editor: NoteEditor | undefined
  /** The marking of the paragraph at the cursor; the empty text where it is marked as the note. */
  readonly portion: string
}

/** Marks the paragraph at the cursor apart from the note; the note follows upwards at once. */
export function PortionMenu({ session, note, template, editor, portion }: PortionMenuProps) {
  const [lowering, setLowering] = useState<{ readonly to: string | undefined }>()
  const scheme = template.markingScheme
  const field = template.header.find(({ type }) => type === 'marking')?.id ?? 'marking'
  const banner = textOf(note.header[field]) || scheme.default
  const write = (marking: string) => markingWords(marking, template, note.language)
  const own = portion === '' ? undefined : portion

  const set = (to: string | undefined) => {
    if (editor === undefined) return
    setPortion(to)(editor.view.state, editor.view.dispatch)
    if (to !== undefined && markingRank(to, scheme) > markingRank(banner, scheme)) {
      session.changeHeader({ [field]: to })
      showToast(say.raised(write(to)))
    }
    requestAnimationFrame(() => editor.view.focus())
  }
  const choose = (to: string | undefined) => {
    if (portionChange(own, to, scheme).kind === 'lowered') setLowering({ to })
    else set(to)
  }
  const lower = (reason: string) => {
    const to = lowering?.to
    const change = { day: today(), from: own ?? banner, to: to ?? say.asNote, reason }
    session.changeHeader({ [MARKING_REASONS]: withReason(note.header[MARKING_REASONS], change) })
    setLowering(undefined)
    set(to)
  }
  return (
    <>
      <Menu
        label={say.menu}
        trigger={
          <Button
            look="quiet"
            className="note-tool"
            aria-label={own === undefined ? say.menu : `${say.menu}: ${write(own)}`}
          >
            {own === undefined ? say.menu : write(own)}
            <Icon name="down" size={11} />
          </Button>
        }
        groups={[
          {
            entries: [
              {
                id: 'as-note',
                label: `${say.asNote} (${write(banner)})`,
                isCurrent: own === undefined,
                onAction: () => choose(undefined),
              },
            ],
          },
          {
            entries: scheme.values.map((value) => ({
              id: value,
              label: write(value),
              isCurrent: value === own,
              isDisabled: !scheme.allowed.includes(value),
              onAction: () => choose(value),
            })),
          },
        ]}
      />
      {lowering === undefined ? null : (
        <LowerMarkingDialog
          from={write(own ?? banner)}
          to={lowering.to === undefined ? say.asNote : write(lowering.to)}
          onLower={lower}
          onClose={() => setLowering(undefined)}
        />
      )}
    </>
  )
}
