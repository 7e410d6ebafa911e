import type { HeaderField, HeaderFieldType } from '../../shared/template/template.ts'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { inOneLanguage } from './change-template.ts'
import { LinesField } from './lines-field.tsx'
import { NumberField } from './number-field.tsx'

const say = words.templates
const TYPES = Object.entries(say.types).map(([value, label]) => ({ value, label }))

export interface HeaderFieldFieldsProps {
  readonly field: HeaderField
  readonly onChange: (change: Partial<HeaderField>) => void
}

/** One header field: its label, how it is filled in, what can be chosen, and a hint. */
export function HeaderFieldFields({ field, onChange }: HeaderFieldFieldsProps) {
  const { label, hint, options = [], frenchOptions } = field
  const setHint = (language: 'en' | 'fr', text: string) => {
    const next = inOneLanguage(hint ?? { en: '' }, language, text)
    onChange({ hint: next.en.trim() === '' && next.fr === undefined ? undefined : next })
  }
  return (
    <>
      <div className="template-grid">
        <TextField
          label={say.fieldLabel}
          value={label.en}
          wrong={label.en.trim() === '' ? say.empty : undefined}
          maxLength={100}
          onChange={(text) => onChange({ label: inOneLanguage(label, 'en', text) })}
        />
        <TextField
          label={say.fieldLabelFrench}
          value={label.fr ?? ''}
          maxLength={100}
          onChange={(text) => onChange({ label: inOneLanguage(label, 'fr', text) })}
        />
        <Select
          label={say.fieldType}
          choices={TYPES}
          value={field.type}
          onChange={(type) => onChange({ type: type as HeaderFieldType })}
        />
        {field.type === 'text' ? (
          <NumberField
            label={say.longest}
            value={field.maxChars ?? 0}
            least={0}
            onChange={(maxChars) => onChange({ maxChars: maxChars === 0 ? undefined : maxChars })}
          />
        ) : (
          <span />
        )}
        {field.type === 'choice' ? (
          <>
            <LinesField
              label={say.options}
              lines={options}
              wrong={options.length === 0 ? say.empty : undefined}
              onChange={(lines) => onChange({ options: lines.length === 0 ? undefined : lines })}
            />
            <LinesField
              label={say.optionsFrench}
              lines={frenchOptions ?? []}
              wrong={frenchOptions !== undefined && frenchOptions.length !== options.length ? say.uneven : undefined}
              onChange={(lines) => onChange({ frenchOptions: lines.length === 0 ? undefined : lines })}
            />
          </>
        ) : null}
        <TextField
          label={say.hint}
          value={hint?.en ?? ''}
          wrong={hint !== undefined && hint.en.trim() === '' ? say.empty : undefined}
          maxLength={400}
          onChange={(text) => setHint('en', text)}
        />
        <TextField
          label={say.hintFrench}
          value={hint?.fr ?? ''}
          maxLength={400}
          onChange={(text) => setHint('fr', text)}
        />
      </div>
      <Checkbox label={say.required} isOn={field.required} onChange={(required) => onChange({ required })} />
    </>
  )
}
