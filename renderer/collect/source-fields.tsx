import type { Provenance } from '../../shared/source/source.ts'
import { kindOf, SOURCE_KINDS, type SourceKind } from '../../shared/source/source-kind.ts'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'

const say = words.collect.fields

type Field = keyof Provenance
export type Draft = Readonly<Record<Field, string>>

const FIELDS: readonly Field[] = [
  'title',
  'shortTitle',
  'issuer',
  'date',
  'address',
  'retrievedOn',
  'language',
  'marking',
  'reliability',
  'kind',
]

export function draftOf(source: Partial<Provenance>): Draft {
  return Object.fromEntries(FIELDS.map((field) => [field, source[field] ?? ''])) as Draft
}

/** What was filled in; empty fields are left out. */
export function filledIn({ kind: wanted, ...draft }: Draft): Partial<Record<Exclude<Field, 'kind'>, string>> & {
  readonly kind?: SourceKind
} {
  const kind = SOURCE_KINDS.find((each) => each === wanted)
  const filled = FIELDS.filter((field) => field !== 'kind')
    .map((field) => [field, draft[field].trim()] as const)
    .filter(([, value]) => value !== '')
  return { ...Object.fromEntries(filled), ...(kind && { kind }) }
}

const isDate = (text: string) => text.trim() === '' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text.trim())

export const isRight = (draft: Draft): boolean => isDate(draft.date) && isDate(draft.retrievedOn)

/** The form for what is known of a source. */
export function SourceFields({
  draft,
  onChange,
  titleHint,
  wrongTitle,
}: {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly titleHint?: string
  readonly wrongTitle?: string | undefined
}) {
  const set = (field: Field) => (value: string) => onChange({ ...draft, [field]: value })
  const dateField = (field: 'date' | 'retrievedOn') => (
    <TextField
      label={say[field]}
      value={draft[field]}
      onChange={set(field)}
      placeholder={say.dateHint}
      wrong={isDate(draft[field]) ? undefined : say.dateWrong}
      maxLength={10}
    />
  )
  return (
    <div className="source-fields">
      <div className="wide">
        <TextField
          label={say.title}
          value={draft.title}
          onChange={set('title')}
          hint={titleHint}
          wrong={wrongTitle}
          maxLength={500}
        />
      </div>
      <TextField
        label={say.shortTitle}
        value={draft.shortTitle}
        onChange={set('shortTitle')}
        hint={say.shortTitleHint}
        maxLength={60}
      />
      <TextField label={say.issuer} value={draft.issuer} onChange={set('issuer')} maxLength={300} />
      {dateField('date')}
      {dateField('retrievedOn')}
      <div className="wide">
        <TextField
          label={say.address}
          value={draft.address}
          onChange={set('address')}
          hint={say.addressHint}
          maxLength={2000}
        />
      </div>
      <Select
        label={say.language}
        value={draft.language}
        onChange={set('language')}
        choices={languageChoices(draft.language)}
      />
      <Select
        label={say.kind}
        hint={say.kindHint}
        value={draft.kind}
        onChange={set('kind')}
        choices={kindChoices(draft)}
      />
      <TextField label={say.marking} value={draft.marking} onChange={set('marking')} maxLength={60} />
      <div className="wide">
        <TextField
          label={say.reliability}
          value={draft.reliability}
          onChange={set('reliability')}
          hint={say.reliabilityHint}
          lines={2}
          maxLength={2000}
        />
      </div>
    </div>
  )
}

/** The usual ones, and whatever a file said even if it is none of them. */
function languageChoices(current: string) {
  const usual = Object.entries(words.collect.languages).map(([value, label]) => ({ value, label }))
  return usual.some((one) => one.value === current) ? usual : [...usual, { value: current, label: current }]
}

/** The kinds citations know; first what the title calls itself, where nobody says. */
function kindChoices({ title, address }: Draft) {
  const named = say.kinds[kindOf({ title, address })]
  return [
    { value: '', label: say.kindByTitle(named) },
    ...SOURCE_KINDS.map((value) => ({ value, label: say.kinds[value] })),
  ]
}
