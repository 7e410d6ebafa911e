import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'

const say = words.comments

/** A reply, or other words for one's own. Enter keeps, Shift+Enter is a new line, Escape leaves it. */
export function RemarkForm({
  label,
  save,
  first,
  onSave,
  onCancel,
}: {
  readonly label: string
  readonly save: string
  readonly first: string
  /** Keeps the words. @returns false when they could not be kept: then they stay in the form */
  readonly onSave: (text: string) => Promise<boolean>
  readonly onCancel: () => void
}) {
  const [text, setText] = useState(first)
  const keep = async (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() !== '' && (await onSave(text.trim()))) onCancel()
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void keep()
    else return
    event.preventDefault()
  }
  const form = useRef<HTMLFormElement>(null)
  // Its card may reach below what shows of the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <form className="comment-form" ref={form} onSubmit={(event) => void keep(event)}>
      <TextField
        label={label}
        hidesLabel
        placeholder={label}
        value={text}
        onChange={setText}
        lines={3}
        maxLength={20_000}
        onKeyDown={press}
        autoFocus
      />
      <div className="comment-acts">
        <Button type="submit" look="main" isDisabled={text.trim() === ''}>
          {save}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </form>
  )
}
