import { useState } from 'react'
import { inLanguage } from '../../../shared/note/empty-body.ts'
import { OTHER_TITLE, textOf } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { HeaderField, Template } from '../../../shared/template/template.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { words } from '../../words/words.ts'
import type { NoteSession } from '../session/note-session.ts'
import { HeaderRow } from './header-row.tsx'
import { MarkingField } from './marking-field.tsx'
import { TitleField } from './title-field.tsx'
import './header.css'

const say = words.note.header

export interface NoteHeaderFormProps {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
}

/** The header as it is printed: marking, title, then a line for each field. Empty optional lines wait in a menu. */
export function NoteHeaderForm({ session, note, template }: NoteHeaderFormProps) {
  const [added, setAdded] = useState<readonly string[]>([])
  const marking = template.header.find(({ type }) => type === 'marking')
  const title = template.header.find(({ id }) => id === 'title') ?? template.header.find(({ id }) => id === 'subject')
  const lines = template.header.filter((field) => field !== marking && field !== title)
  const isAsked = ({ id, required }: HeaderField) => required || id === OTHER_TITLE
  const isShown = (field: HeaderField) =>
    isAsked(field) || textOf(note.header[field.id]) !== '' || added.includes(field.id)
  const hidden = lines.filter((field) => !isShown(field))
  const change = (id: string) => (value: string | readonly string[]) => session.changeHeader({ [id]: value })
  return (
    <section className="note-header" aria-label={say.label}>
      {marking === undefined ? null : (
        <MarkingField field={marking} note={note} template={template} session={session} />
      )}
      {title === undefined ? null : <TitleField field={title} note={note} onChange={change(title.id)} />}
      <dl className="note-header-lines">
        {lines.filter(isShown).map((field) => (
          <HeaderRow
            key={field.id}
            field={field}
            note={note}
            template={template}
            takesFocus={added.at(-1) === field.id}
            onChange={change(field.id)}
          />
        ))}
      </dl>
      {hidden.length === 0 ? null : (
        <Menu
          label={say.add}
          trigger={
            <Button look="quiet" className="note-header-add">
              <Icon name="plus" size={11} />
              {say.add}
            </Button>
          }
          groups={[
            {
              entries: hidden.map((field) => ({
                id: field.id,
                label: inLanguage(field.label, note.language),
                onAction: () => setAdded([...added, field.id]),
              })),
            },
          ]}
        />
      )}
    </section>
  )
}
