import { useState } from 'react'
import type { Template } from '../../shared/template/template.ts'
import { Button } from '../ui/button.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { addSection, moveSection, withoutSection, withSection } from './change-template.ts'
import { MovableList } from './movable-list.tsx'
import { SectionFields } from './section-fields.tsx'
import type { PartProps } from './template-editor.tsx'

const say = words.templates

/** The sections of a template in their order. */
export function SectionsEditor({ template, onChange }: PartProps) {
  const [opened, setOpened] = useState<string>()
  const facts = ({ kind, maxWords, required }: Template['sections'][number]) =>
    [say.kinds[kind], maxWords > 0 ? say.wordsAtMost(maxWords) : '', required ? say.isRequired : '']
      .filter(Boolean)
      .join(' · ')
  return (
    <section aria-labelledby="template-sections">
      <h2 id="template-sections" className="templates-subhead">
        {say.sections}
      </h2>
      <MovableList
        label={say.sections}
        opened={opened}
        onOpen={setOpened}
        onMove={(id, index) => onChange(moveSection(template, id, index))}
        onRemove={(id) => onChange(withoutSection(template, id))}
        entries={template.sections.map((section) => ({
          id: section.id,
          name: named(section.heading) || say.unnamed,
          facts: facts(section),
          canRemove: template.sections.length > 1,
          content: (
            <SectionFields
              section={section}
              onChange={(change) => onChange(withSection(template, section.id, change))}
            />
          ),
        }))}
      />
      <Button
        onPress={() => {
          const next = addSection(template, { en: say.newHeading }, { en: say.newGuidance })
          onChange(next)
          setOpened(next.sections.at(-1)?.id)
        }}
      >
        {say.addSection}
      </Button>
    </section>
  )
}
