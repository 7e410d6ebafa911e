import { type KeyboardEvent, useState } from 'react'
import type { AttributeKind } from '../../shared/codebook/codebook.ts'
import type { ExcerptId } from '../../shared/id.ts'
import type { Evidence, OverviewColumn } from '../../shared/overview/overview.ts'
import { inLanguage } from '../../shared/overview/wording.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { setAttribute } from './set-attribute.ts'

const say = words.overview

export interface EditableCellProps {
  readonly column: OverviewColumn
  readonly text: string
  readonly excerptId: ExcerptId
  readonly evidence: Evidence
}

/** A cell that becomes a field when pressed. Enter or leaving it keeps the new value, Esc the old one; keys stay in it. */
export function EditableCell({ column, text, excerptId, evidence }: EditableCellProps) {
  const [draft, setDraft] = useState<string>()
  const [returns, setReturns] = useState(false)
  const excerpt = evidence.excerpts.find((each) => each.id === excerptId)
  const attribute = column.attribute
  if (excerpt === undefined || attribute === undefined) return text
  const value = excerpt.attributes[attribute] ?? ''
  if (draft === undefined) {
    return (
      <button
        type="button"
        className="overview-edit"
        aria-label={say.edit(named(column.label), text)}
        // biome-ignore lint/a11y/noAutofocus: whoever closed the field by key would otherwise be thrown out of the table.
        autoFocus={returns}
        onClick={() => {
          setReturns(false)
          setDraft(value)
        }}
      >
        {text === '' ? <span aria-hidden="true">–</span> : text}
      </button>
    )
  }
  const keep = (next: string) => {
    setDraft(undefined)
    if (next !== value) void setAttribute(excerpt, attribute, next)
  }
  const choose = (next: string) => {
    setReturns(true)
    keep(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    setReturns(true)
    if (event.key === 'Enter') keep(draft)
    else setDraft(undefined)
  }
  const choices = choicesOf(evidence.codebook.attributes.find((each) => each.id === attribute)?.input)
  const field = { 'aria-label': named(column.label), className: 'ui-input', value: draft, autoFocus: true, onKeyDown }
  return choices === undefined ? (
    <input {...field} onChange={(event) => setDraft(event.target.value)} onBlur={() => keep(draft)} />
  ) : (
    <select {...field} onChange={(event) => choose(event.target.value)} onBlur={() => keep(draft)}>
      <option value="">–</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

function choicesOf(input: AttributeKind | undefined) {
  if (input?.kind === 'flag') {
    return [
      { value: 'true', label: say.yes },
      { value: 'false', label: say.no },
    ]
  }
  if (input?.kind !== 'choice') return undefined
  return input.options.map((option) => ({ value: option.value, label: inLanguage(option.label, 'en') }))
}
