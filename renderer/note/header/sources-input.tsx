import { useSources } from '../../api/queries.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import type { HeaderInputProps } from './header-row.tsx'
import { namesOf } from './names-input.tsx'

const say = words.note.header

/** Sources of the dossier that the note analyses, kept by id so that a renamed source is named rightly. */
export function SourcesInput({ field, note, id, takesFocus, onChange }: HeaderInputProps) {
  const { sources } = useSources(note.dossierId)
  const chosen = namesOf(note.header[field.id])
  const nameOf = (sourceId: string) => {
    const source = sources.find((one) => one.id === sourceId)
    return source?.shortTitle ?? source?.title ?? sourceId
  }
  const rest = sources.filter((source) => !chosen.includes(source.id))
  return (
    <div className="note-names">
      {chosen.map((sourceId) => (
        <span key={sourceId} className="note-name">
          {nameOf(sourceId)}
          <IconButton
            name={say.removePerson(nameOf(sourceId))}
            onPress={() => onChange(chosen.filter((one) => one !== sourceId))}
          >
            <Icon name="close" size={10} />
          </IconButton>
        </span>
      ))}
      <select
        id={id}
        className="note-header-input"
        aria-required={field.required}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this line.
        autoFocus={takesFocus}
        value=""
        disabled={rest.length === 0}
        onChange={(event) => onChange([...chosen, event.target.value])}
      >
        <option value="">{sources.length === 0 ? say.noSources : say.choose}</option>
        {rest.map((source) => (
          <option key={source.id} value={source.id}>
            {source.shortTitle ?? source.title}
          </option>
        ))}
      </select>
    </div>
  )
}
