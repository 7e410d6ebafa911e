import { useState } from 'react'
import type { Template } from '../../shared/template/template.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import {
  addSection,
  inOneLanguage,
  moveSection,
  withLimits,
  withoutSection,
  withRequiredField,
  withSection,
} from './change-template.ts'
import { NumberField } from './number-field.tsx'
import { SectionFields } from './section-fields.tsx'
import { saveTemplate } from './template-queries.ts'

const say = words.templates

/** Changes a template of the library's own. Nothing is saved until it is asked for: each save is a version. */
export function TemplateEditor({
  template: given,
  onBack,
}: {
  readonly template: Template
  readonly onBack: () => void
}) {
  const [template, setTemplate] = useState(given)
  const [saved, setSaved] = useState(given)
  const [wrong, setWrong] = useState<string>()
  const save = async () => {
    try {
      const next = await saveTemplate(template)
      setTemplate(next)
      setSaved(next)
      setWrong(undefined)
      showToast(say.saved(next.version))
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  const isChanged = template !== saved
  return (
    <section className="templates" aria-labelledby="templates-title">
      <header className="templates-head">
        <h1 id="templates-title">{template.name.en}</h1>
        <small>{say.version(saved.version)}</small>
        <span className="templates-acts">
          {isChanged ? <em>{say.unsaved}</em> : null}
          <Button onPress={onBack}>{say.back}</Button>
          <Button look="main" isDisabled={!isChanged} onPress={() => void save()}>
            {say.save}
          </Button>
        </span>
      </header>
      {wrong === undefined ? null : (
        <p className="templates-wrong" role="alert">
          {wrong}
        </p>
      )}
      <div className="template-grid">
        {(['en', 'fr'] as const).map((language) => (
          <TextField
            key={language}
            label={language === 'en' ? say.name : say.nameFrench}
            value={template.name[language] ?? ''}
            maxLength={200}
            wrong={language === 'en' && template.name.en.trim() === '' ? say.empty : undefined}
            onChange={(text) => setTemplate({ ...template, name: inOneLanguage(template.name, language, text) })}
          />
        ))}
        {(['en', 'fr'] as const).map((language) => (
          <TextField
            key={language}
            label={language === 'en' ? say.purpose : say.purposeFrench}
            lines={2}
            value={template.purpose[language] ?? ''}
            maxLength={1000}
            wrong={language === 'en' && template.purpose.en.trim() === '' ? say.empty : undefined}
            onChange={(text) => setTemplate({ ...template, purpose: inOneLanguage(template.purpose, language, text) })}
          />
        ))}
        <NumberField
          label={say.pages}
          value={template.limits.pages}
          least={1}
          onChange={(pages) => setTemplate(withLimits(template, { pages }))}
        />
        <NumberField
          label={say.words}
          value={template.limits.words}
          least={0}
          onChange={(limit) => setTemplate(withLimits(template, { words: limit }))}
        />
      </div>
      <fieldset className="template-fields">
        <legend>{say.header}</legend>
        {template.header.map(({ id, label, required }) => (
          <Checkbox
            key={id}
            label={label.en}
            isOn={required}
            onChange={(isOn) => setTemplate(withRequiredField(template, id, isOn))}
          />
        ))}
      </fieldset>
      <h2 className="templates-subhead">{say.sections}</h2>
      {template.sections.map((section, at) => (
        <SectionFields
          key={section.id}
          section={section}
          number={at + 1}
          isLast={at === template.sections.length - 1}
          isOnly={template.sections.length === 1}
          onChange={(change) => setTemplate(withSection(template, section.id, change))}
          onMove={(by) => setTemplate(moveSection(template, section.id, by))}
          onRemove={() => setTemplate(withoutSection(template, section.id))}
        />
      ))}
      <Button onPress={() => setTemplate(addSection(template, { en: say.newHeading }, { en: say.newGuidance }))}>
        {say.addSection}
      </Button>
    </section>
  )
}
