import { type ReactNode, useState } from 'react'
import type { Template } from '../../shared/template/template.ts'
import { Button } from '../ui/button.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { ImportTemplateDialog } from './import-template-dialog.tsx'
import { TemplateEditor } from './template-editor.tsx'
import { copyTemplate, removeTemplate, saveTemplateFile, useListedTemplates } from './template-queries.ts'
import './templates.css'

const say = words.templates

/** Every template: the library's own to change, the app's to copy. */
export function TemplatesPane() {
  const listed = useListedTemplates()
  const [edited, setEdited] = useState<Template>()
  const [isImporting, setImporting] = useState(false)
  if (listed === undefined) return null
  if (edited !== undefined) {
    const all = [...listed.bundled, ...listed.own]
    return <TemplateEditor key={edited.id} template={edited} all={all} onBack={() => setEdited(undefined)} />
  }
  const copy = async (template: Template) => setEdited(await copyTemplate(template))
  return (
    <section className="templates" aria-labelledby="templates-title">
      <header className="templates-head">
        <h1 id="templates-title">{say.title}</h1>
        <span className="templates-acts">
          <Button onPress={() => setImporting(true)}>{say.import}</Button>
        </span>
      </header>
      <p className="templates-text">{say.text}</p>
      <h2 className="templates-subhead">{say.own}</h2>
      {listed.own.length === 0 ? <p className="templates-text">{say.noOwn}</p> : null}
      <ul className="templates-list" aria-label={say.own}>
        {listed.own.map((template) => (
          <TemplateEntry key={template.id} template={template}>
            <Button look="quiet" onPress={() => setEdited(template)}>
              {say.change}
            </Button>
            <Button look="quiet" onPress={() => void copy(template)}>
              {say.copy}
            </Button>
            <Button look="quiet" onPress={() => void saveTemplateFile(template)}>
              {say.export}
            </Button>
            <Button look="quiet" onPress={() => void removeTemplate(template)}>
              {say.remove}
            </Button>
          </TemplateEntry>
        ))}
      </ul>
      <h2 className="templates-subhead">{say.bundled}</h2>
      <ul className="templates-list" aria-label={say.bundled}>
        {listed.bundled.map((template) => (
          <TemplateEntry key={template.id} template={template}>
            <Button look="quiet" onPress={() => void copy(template)}>
              {say.copy}
            </Button>
            <Button look="quiet" onPress={() => void saveTemplateFile(template)}>
              {say.export}
            </Button>
          </TemplateEntry>
        ))}
      </ul>
      {isImporting ? <ImportTemplateDialog onClose={() => setImporting(false)} /> : null}
    </section>
  )
}

function TemplateEntry({ template, children }: { readonly template: Template; readonly children: ReactNode }) {
  const { sections, limits, jurisdiction, version } = template
  return (
    <li aria-label={named(template.name)}>
      <span className="templates-name">
        <strong>{named(template.name)}</strong>
        <small>
          {words.note.jurisdictions[jurisdiction] ?? jurisdiction} ·{' '}
          {say.facts(sections.length, limits.pages, limits.words)} · {say.version(version)}
        </small>
      </span>
      <span className="templates-acts">{children}</span>
    </li>
  )
}
