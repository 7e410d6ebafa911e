import { Fragment } from 'react'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { type SignOffList, withSignOff } from './change-template.ts'
import { LinesField } from './lines-field.tsx'
import type { PartProps } from './template-editor.tsx'

const say = words.templates
const LISTS = Object.keys(say.signOffLists) as SignOffList[]

/** How a note is signed off, and the answers printed beside its recommendations, in both languages. */
export function SignOffEditor({ template, onChange }: PartProps) {
  const { signOff } = template
  const isByline = signOff.type === 'byline'
  return (
    <section aria-labelledby="template-sign-off">
      <h2 id="template-sign-off" className="templates-subhead">
        {say.signOff}
      </h2>
      <p className="templates-text">{say.signOffText}</p>
      <div className="template-grid">
        <Select
          label={say.signOffType}
          value={isByline ? 'byline' : 'block'}
          choices={[
            { value: 'block', label: say.signOffTypes.block },
            { value: 'byline', label: say.signOffTypes.byline },
          ]}
          onChange={(type) =>
            onChange({ ...template, signOff: { ...signOff, type: type === 'byline' ? 'byline' : 'approval_chain' } })
          }
        />
        <span />
        {LISTS.map((list) => {
          const english = signOff[list] ?? []
          const french = signOff.french?.[list] ?? []
          return (
            <Fragment key={list}>
              <LinesField
                label={say.inEnglish(say.signOffLists[list])}
                lines={english}
                onChange={(lines) => onChange(withSignOff(template, 'en', list, lines))}
              />
              <LinesField
                label={say.inFrench(say.signOffLists[list])}
                lines={french}
                wrong={french.length > 0 && french.length !== english.length ? say.uneven : undefined}
                onChange={(lines) => onChange(withSignOff(template, 'fr', list, lines))}
              />
            </Fragment>
          )
        })}
      </div>
    </section>
  )
}
