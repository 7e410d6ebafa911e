import { useId, useState } from 'react'
import { inLanguage } from '../../../shared/note/empty-body.ts'
import { markingWords, textOf } from '../../../shared/note/header.ts'
import { bannerChange, MARKING_REASONS, withReason } from '../../../shared/note/markings.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { HeaderField, Template } from '../../../shared/template/template.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { showToast } from '../../ui/toast.tsx'
import { words } from '../../words/words.ts'
import { LowerMarkingDialog } from '../markings/lower-marking-dialog.tsx'
import { today } from '../markings/today.ts'
import type { NoteSession } from '../session/note-session.ts'

const say = words.note.header

export interface MarkingFieldProps {
  readonly field: HeaderField
  readonly note: Note
  readonly template: Template
  readonly session: NoteSession
}

/** The marking, where the scheme prints it. Markings the app must not hold are named, not offered, and it says why. */
export function MarkingField({ field, note, template, session }: MarkingFieldProps) {
  const why = useId()
  const [lowering, setLowering] = useState<string>()
  const [isExplained, setExplained] = useState(false)
  const { values, allowed, position } = template.markingScheme
  const write = (value: string) => markingWords(value, template, note.language)
  const value = textOf(note.header[field.id]) || template.markingScheme.default
  const reasons = note.header[MARKING_REASONS] ?? []
  const choose = (to: string) => {
    const change = bannerChange(value, to, session.body() ?? note.body, template.markingScheme)
    if (change.kind === 'below-portion') showToast(words.markings.below(write(change.portion)), { look: 'problem' })
    else if (change.kind === 'lowered') setLowering(to)
    else session.changeHeader({ [field.id]: to })
  }
  const lower = (reason: string) => {
    const to = lowering ?? value
    const kept = withReason(note.header[MARKING_REASONS], { day: today(), from: value, to, reason })
    session.changeHeader({ [field.id]: to, [MARKING_REASONS]: kept })
    setLowering(undefined)
  }
  return (
    <div className="note-marking" data-position={position[0] ?? 'top-right'}>
      <div className="note-marking-line">
        <select
          aria-label={inLanguage(field.label, note.language)}
          aria-describedby={isExplained ? why : undefined}
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {values.map((one) => (
            <option key={one} value={one} disabled={!allowed.includes(one)}>
              {write(one)}
            </option>
          ))}
        </select>
        {allowed.length < values.length ? (
          <IconButton name={say.markingAbout} aria-expanded={isExplained} onPress={() => setExplained(!isExplained)}>
            <Icon name="help" size={12} />
          </IconButton>
        ) : null}
      </div>
      {isExplained ? (
        <p id={why} className="note-marking-why">
          {say.markingWhy(allowed.map(write).join(', '))}
        </p>
      ) : null}
      {isExplained && reasons.length > 0 ? (
        <ul className="note-marking-why" aria-label={words.markings.reasons}>
          {(typeof reasons === 'string' ? [reasons] : reasons).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {lowering === undefined ? null : (
        <LowerMarkingDialog
          from={write(value)}
          to={write(lowering)}
          onLower={lower}
          onClose={() => setLowering(undefined)}
        />
      )}
    </div>
  )
}
