import type { MarkingScheme, PagePreset } from '../../shared/template/template.ts'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { inOneLanguage, withLimits, withPage } from './change-template.ts'
import { NumberField } from './number-field.tsx'
import type { PartProps } from './template-editor.tsx'

const say = words.templates
const CITATIONS = Object.entries(say.citationStyles).map(([value, label]) => ({ value, label }))

export interface BasicsEditorProps extends PartProps {
  readonly presets: readonly PagePreset[]
  readonly schemes: readonly MarkingScheme[]
}

/** What a template is called and for, how long its notes may be, on which page and under which markings. */
export function BasicsEditor({ template, presets, schemes, onChange }: BasicsEditorProps) {
  const { name, purpose, limits, pagePreset, markingScheme, citations } = template
  const isKnown = CITATIONS.some(({ value }) => value === citations)
  return (
    <div className="template-grid">
      {(['en', 'fr'] as const).map((language) => (
        <TextField
          key={language}
          label={language === 'en' ? say.name : say.nameFrench}
          value={name[language] ?? ''}
          maxLength={200}
          wrong={language === 'en' && name.en.trim() === '' ? say.empty : undefined}
          onChange={(text) => onChange({ ...template, name: inOneLanguage(name, language, text) })}
        />
      ))}
      {(['en', 'fr'] as const).map((language) => (
        <TextField
          key={language}
          label={language === 'en' ? say.purpose : say.purposeFrench}
          lines={2}
          value={purpose[language] ?? ''}
          maxLength={1000}
          wrong={language === 'en' && purpose.en.trim() === '' ? say.empty : undefined}
          onChange={(text) => onChange({ ...template, purpose: inOneLanguage(purpose, language, text) })}
        />
      ))}
      <NumberField
        label={say.pages}
        value={limits.pages}
        least={1}
        onChange={(pages) => onChange(withLimits(template, { pages }))}
      />
      <NumberField
        label={say.words}
        value={limits.words}
        least={0}
        onChange={(limit) => onChange(withLimits(template, { words: limit }))}
      />
      <Select
        label={say.preset}
        value={pagePreset.id}
        choices={presets.map((preset) => ({
          value: preset.id,
          label: say.presetOf(words.note.jurisdictions[preset.id] ?? preset.id, preset.paper, preset.font),
        }))}
        onChange={(id) => onChange(withPage(template, presets.find((preset) => preset.id === id) ?? pagePreset))}
      />
      <Select
        label={say.scheme}
        value={markingScheme.id}
        hint={markingScheme.allowed.join(', ')}
        choices={schemes.map(({ id }) => ({ value: id, label: words.note.jurisdictions[id] ?? id }))}
        onChange={(id) =>
          onChange({ ...template, markingScheme: schemes.find((scheme) => scheme.id === id) ?? markingScheme })
        }
      />
      <Select
        label={say.citations}
        value={citations}
        choices={isKnown ? CITATIONS : [...CITATIONS, { value: citations, label: citations }]}
        onChange={(style) => onChange({ ...template, citations: style })}
      />
    </div>
  )
}
