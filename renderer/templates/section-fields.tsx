import type { SectionKind, TemplateSection } from '../../shared/template/template.ts'
import { IconButton } from '../ui/button.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { inOneLanguage } from './change-template.ts'
import { NumberField } from './number-field.tsx'

const say = words.templates
const KINDS = Object.entries(say.kinds).map(([value, label]) => ({ value, label }))

export interface SectionFieldsProps {
  readonly section: TemplateSection
  /** Place in the template from 1. */
  readonly number: number
  readonly isLast: boolean
  readonly isOnly: boolean
  readonly onChange: (change: Partial<TemplateSection>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One section of a template: its heading, form, limit and guidance, in both languages. */
export function SectionFields(props: SectionFieldsProps) {
  const { section, number, isLast, isOnly, onChange, onMove, onRemove } = props
  const { heading, guidance } = section
  const title = say.section(number, heading.en)
  return (
    <fieldset className="template-section">
      <legend>{title}</legend>
      <div className="template-section-acts">
        <IconButton name={`${say.up}: ${heading.en}`} isDisabled={number === 1} onPress={() => onMove(-1)}>
          <span className="template-up">
            <Icon name="down" size={12} />
          </span>
        </IconButton>
        <IconButton name={`${say.down}: ${heading.en}`} isDisabled={isLast} onPress={() => onMove(1)}>
          <Icon name="down" size={12} />
        </IconButton>
        <IconButton name={`${say.removeSection}: ${heading.en}`} isDisabled={isOnly} onPress={onRemove}>
          <Icon name="close" />
        </IconButton>
      </div>
      <div className="template-grid">
        <TextField
          label={say.heading}
          value={heading.en}
          wrong={heading.en.trim() === '' ? say.empty : undefined}
          maxLength={200}
          onChange={(text) => onChange({ heading: inOneLanguage(heading, 'en', text) })}
        />
        <TextField
          label={say.headingFrench}
          value={heading.fr ?? ''}
          maxLength={200}
          onChange={(text) => onChange({ heading: inOneLanguage(heading, 'fr', text) })}
        />
        <Select
          label={say.kind}
          choices={KINDS}
          value={section.kind}
          onChange={(kind) => onChange({ kind: kind as SectionKind })}
        />
        <NumberField
          label={say.limit}
          value={section.maxWords}
          least={0}
          onChange={(maxWords) => onChange({ maxWords, limitBasis: 'proposal' })}
        />
        <TextField
          label={say.guidance}
          lines={3}
          value={guidance.en}
          wrong={guidance.en.trim() === '' ? say.empty : undefined}
          maxLength={2000}
          onChange={(text) => onChange({ guidance: inOneLanguage(guidance, 'en', text) })}
        />
        <TextField
          label={say.guidanceFrench}
          lines={3}
          value={guidance.fr ?? ''}
          maxLength={2000}
          onChange={(text) => onChange({ guidance: inOneLanguage(guidance, 'fr', text) })}
        />
      </div>
      <Checkbox label={say.required} isOn={section.required} onChange={(required) => onChange({ required })} />
    </fieldset>
  )
}
