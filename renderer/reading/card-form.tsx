import { useEffect, useRef, useState } from 'react'
import type { Attribute, Code, EpistemicStatus } from '../../shared/codebook/codebook.ts'
import { EPISTEMIC_STATUSES } from '../../shared/codebook/codebook.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { broughtAlong } from '../words/core-sentences.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { type Codes, labelOf, letterOf, useCodes } from './codes.ts'
import { editExcerpt, removeExcerpts } from './excerpt-acts.ts'
import { closeCard } from './reader-state.ts'
import './card-form.css'

const say = words.reading.card

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** An excerpt opened where it stands. Every field is saved when it is left, so there is nothing to confirm. */
export function CardForm({ excerpt, opensAt }: { readonly excerpt: Excerpt; readonly opensAt: 'comment' | 'form' }) {
  const codes = useCodes()
  const code = codes.code(excerpt.code)
  const form = useRef<HTMLDivElement>(null)
  const excerptId = excerpt.id

  useEffect(() => {
    const first = opensAt === 'comment' ? 'textarea' : 'button, input, textarea'
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true })
    showWithPassage(form.current)
  }, [opensAt])

  const setAttribute = (id: string, value: string) => {
    if ((excerpt.attributes[id] ?? '') === value) return
    const { [id]: _old, ...rest } = excerpt.attributes
    void editExcerpt({ excerptId, attributes: value === '' ? rest : { ...rest, [id]: value } })
  }
  const close = () => {
    closeCard()
    requestAnimationFrame(() => document.getElementById(`card-${excerptId}`)?.focus())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: its fields are saved one by one, so nothing is submitted.
    <div
      role="group"
      ref={form}
      className="card-form"
      data-family={code?.family}
      aria-label={say.name(labelOf(code, excerpt.code), excerpt.selector.exact)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        close()
      }}
    >
      <SavedText
        label={say.comment}
        hint={say.commentHint}
        lines={2}
        value={excerpt.comment}
        onSave={(comment) => void editExcerpt({ excerptId, comment })}
      />
      <div className="card-form-grid">
        <Select
          label={say.code}
          value={excerpt.code}
          choices={choicesWith(codes, excerpt.code).map((one) => ({
            value: one.id,
            label: `${letterOf(one)}  ${named(one.label)}`,
          }))}
          onChange={(value) => void editExcerpt({ excerptId, code: value })}
        />
        <Select
          label={say.status}
          value={excerpt.epistemicStatus}
          choices={codes.book.epistemicStatus.map((one) => ({ value: one.value, label: named(one.label) }))}
          onChange={(value) => {
            const status = EPISTEMIC_STATUSES.find((one): one is EpistemicStatus => one === value)
            if (status !== undefined) void editExcerpt({ excerptId, epistemicStatus: status })
          }}
        />
        {(code?.attributes ?? []).map((id) => {
          const attribute = codes.attribute(id)
          return attribute === undefined ? null : (
            <AttributeField
              key={id}
              attribute={attribute}
              value={excerpt.attributes[id] ?? ''}
              onSave={(value) => setAttribute(id, value)}
            />
          )
        })}
      </div>
      {code === undefined ? null : (
        <details className="card-form-about">
          <summary>{say.about}</summary>
          <p>{broughtAlong(code.definition)}</p>
          <p>{say.rightWhen(broughtAlong(code.useWhen))}</p>
          <p>{say.notWhen(broughtAlong(code.doNotUseWhen))}</p>
        </details>
      )}
      <div className="card-form-foot">
        <Button look="quiet" onPress={() => void removeExcerpts([excerpt], labelOf(code, excerpt.code))}>
          {say.remove}
        </Button>
        {excerpt.isSuggested ? (
          <Button onPress={() => void editExcerpt({ excerptId, isSuggested: false })}>{say.confirm}</Button>
        ) : null}
        <Button look="main" onPress={close}>
          {say.done}
        </Button>
      </div>
    </div>
  )
}

/** Scrolls no further than needed, so that the passage above stays in sight. */
function showWithPassage(form: HTMLElement | null): void {
  const scroller = form?.closest('.source-scroller')
  if (form == null || scroller == null) return
  const view = scroller.getBoundingClientRect()
  const box = form.getBoundingClientRect()
  const lowest = Math.max(view.top + view.height * 0.35, view.bottom - box.height - 16)
  if (box.top > lowest) scroller.scrollTop += box.top - lowest
  else if (box.top < view.top + 60) scroller.scrollTop -= view.top + 60 - box.top
}

function AttributeField({
  attribute,
  value,
  onSave,
}: {
  readonly attribute: Attribute
  readonly value: string
  readonly onSave: (value: string) => void
}) {
  const label = named(attribute.label)
  const { input } = attribute
  switch (input.kind) {
    case 'flag':
      return (
        <div className="card-form-flag">
          <Checkbox label={label} isOn={value === 'yes'} onChange={(isOn) => onSave(isOn ? 'yes' : '')} />
        </div>
      )
    case 'choice':
      return (
        <Select
          label={label}
          value={value}
          choices={[
            { value: '', label: '' },
            ...input.options.map((one) => ({ value: one.value, label: named(one.label) })),
          ]}
          onChange={onSave}
        />
      )
    case 'date':
      return <SavedText label={label} value={value} onSave={onSave} isDate />
    case 'text':
      return <SavedText label={label} value={value} onSave={onSave} />
  }
}

/** Text that is saved when it is left; a date that is none is said to be, and not saved. */
function SavedText({
  label,
  value,
  onSave,
  lines,
  hint,
  isDate = false,
}: {
  readonly label: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly lines?: number
  readonly hint?: string
  readonly isDate?: boolean
}) {
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setDraft(value)
  }
  const isWrong = isDate && draft.trim() !== '' && !PARTIAL_DATE.test(draft.trim())
  const save = () => {
    const text = draft.trim()
    if (!isWrong && text !== value) onSave(text)
  }
  return (
    <TextField
      label={label}
      value={draft}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (lines === undefined || event.ctrlKey)) save()
      }}
      {...(lines === undefined ? {} : { lines })}
      {...(hint === undefined ? {} : { hint })}
      {...(isDate ? { placeholder: say.datePlaceholder } : {})}
      wrong={isWrong ? say.dateWrong : undefined}
    />
  )
}

/** The codes in use, and the one the excerpt bears, though it was retired since. */
function choicesWith({ inUse, code }: Codes, borne: string): readonly Code[] {
  const own = code(borne)
  return own === undefined || inUse.includes(own) ? inUse : [own, ...inUse]
}
