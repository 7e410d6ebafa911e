import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import type { ProposalActs } from './proposal-card.tsx'
import type { RoundItem } from './round.ts'

const say = words.review

/** Words instead of the reviewer's, or a reply. Enter keeps, Shift+Enter is a new line, Escape leaves it. */
export function WritingForm({
  item,
  writing,
  acts,
}: {
  readonly item: RoundItem
  readonly writing: 'edit' | 'reply'
  readonly acts: ProposalActs
}) {
  const { proposal } = item
  const [edit] = proposal.edits
  const insert = edit?.kind === 'text' ? edit.insert : ''
  const [text, setText] = useState(writing === 'edit' ? insert : proposal.reply)
  const keep = (event?: FormEvent) => {
    event?.preventDefault()
    acts.write(undefined)
    if (writing === 'edit') acts.decide(item, 'accepted', { words: text })
    else acts.decide(item, proposal.decision, { reply: text.trim() })
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') acts.write(undefined)
    else if (event.key === 'Enter' && !event.shiftKey) keep()
    else return
    event.preventDefault()
  }
  return (
    <form className="proposal-writing" onSubmit={keep}>
      <TextField
        label={writing === 'edit' ? say.editLabel : say.replyLabel(proposal.author)}
        value={text}
        onChange={setText}
        lines={2}
        maxLength={writing === 'edit' ? 200_000 : 20_000}
        onKeyDown={press}
        autoFocus
      />
      <div className="proposal-acts">
        <Button type="submit" look="main">
          {writing === 'edit' ? say.editSave : say.replySave}
        </Button>
        <Button onPress={() => acts.write(undefined)}>{say.cancel}</Button>
      </div>
    </form>
  )
}
