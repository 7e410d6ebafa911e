import type { SectionKind, TemplateSection } from '../../shared/template/template.ts'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { inOneLanguage } from './change-template.ts'
import { NumberField } from './number-field.tsx'

const say = words.templates
const KINDS = Object.entries(say.kinds).map(([value, label]) => ({ value, label }))

/** Forms that consist of items which can be counted. */
const COUNTED: readonly SectionKind[] = ['bullets', 'numbered', 'list', 'two_lists', 'qa', 'recommendations']

export interface SectionFieldsProps {
  readonly section: TemplateSection
  readonly onChange: (change: Partial<TemplateSection>) => void
}

/** One section of a template: its heading, form, limit and guidance, in both languages. */
export function SectionFields({ section, onChange }: SectionFieldsProps) {
  const { heading, guidance } = section
  return (
    <>
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
        <div className="template-pair">
          <NumberField
            label={say.limit}
            value={section.maxWords}
            least={0}
            onChange={(maxWords) => onChange({ maxWords, limitBasis: 'proposal' })}
          />
          {COUNTED.includes(section.kind) ? (
            <NumberField
              label={say.items}
              value={section.maxItems ?? 0}
              least={0}
              onChange={(maxItems) => onChange({ maxItems: maxItems === 0 ? undefined : maxItems })}
            />
          ) : null}
        </div>
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
    </>
  )
}
