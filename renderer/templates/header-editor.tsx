import { useState } from 'react'
import type { HeaderField } from '../../shared/template/template.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { addField, moveField, withField, withoutField } from './change-template.ts'
import { HeaderFieldFields } from './header-field-fields.tsx'
import { MovableList } from './movable-list.tsx'
import type { PartProps } from './template-editor.tsx'

const say = words.templates

export interface HeaderEditorProps extends PartProps {
  /** Fields that other templates have. */
  readonly known: readonly HeaderField[]
}

/** The header of a template: which lines it has, in which order, and how each is filled in. */
export function HeaderEditor({ template, known, onChange }: HeaderEditorProps) {
  const [opened, setOpened] = useState<string>()
  const add = (field: HeaderField) => {
    const next = addField(template, field)
    onChange(next)
    setOpened(next.header.at(-1)?.id)
  }
  const others = known.filter(({ id }) => !template.header.some((field) => field.id === id))
  const fresh: HeaderField = { id: 'field', label: { en: say.newField }, type: 'text', required: false }
  return (
    <section aria-labelledby="template-header">
      <h2 id="template-header" className="templates-subhead">
        {say.header}
      </h2>
      <MovableList
        label={say.header}
        opened={opened}
        onOpen={setOpened}
        onMove={(id, index) => onChange(moveField(template, id, index))}
        onRemove={(id) => onChange(withoutField(template, id))}
        entries={template.header.map((field) => ({
          id: field.id,
          name: named(field.label) || say.unnamed,
          facts: [say.types[field.type], field.required ? say.isRequired : ''].filter(Boolean).join(' · '),
          canRemove: template.header.length > 1,
          content: (
            <HeaderFieldFields field={field} onChange={(change) => onChange(withField(template, field.id, change))} />
          ),
        }))}
      />
      <Menu
        label={say.addField}
        trigger={<Button>{say.addField}</Button>}
        groups={[
          { entries: [{ id: 'new', label: say.ownField, onAction: () => add(fresh) }] },
          {
            entries: others.map((field) => ({ id: field.id, label: named(field.label), onAction: () => add(field) })),
          },
        ]}
      />
    </section>
  )
}
