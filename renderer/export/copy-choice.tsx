import { Label, Radio, RadioGroup } from 'react-aria-components'
import { markingWords } from '../../shared/note/header.ts'
import { EXPORT_VARIANTS } from '../../shared/word/export-options.ts'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import type { ChoiceFormProps } from './choice-form.tsx'
import { takenBy, variantOf } from './choices.ts'

const say = words.exporting

/** Which copy of the note, and how high a releasable one may go. */
export function CopyChoice({ choices, choose, template, language }: ChoiceFormProps) {
  const { variants, citations } = takenBy(choices.format)
  const { values, allowed } = template.markingScheme
  const variant = variantOf(choices)
  if (variants.length === 1) return <p className="export-aside">{say.noCopies}</p>
  return (
    <>
      <RadioGroup
        className="export-copies"
        value={variant}
        onChange={(value) => choose({ variant: EXPORT_VARIANTS.find((one) => one === value) ?? 'clean' })}
      >
        <Label className="ui-label">{say.copy}</Label>
        {variants.map((one) => {
          const { name, hint } = one === 'clean' && !citations ? say.whole : say.variants[one]
          return (
            <Radio key={one} value={one} className="export-copy">
              <span className="export-copy-dot" />
              <span className="export-copy-words">
                <span className="export-copy-name">{name}</span>
                <span className="ui-hint">{hint}</span>
              </span>
            </Radio>
          )
        })}
      </RadioGroup>
      {variant === 'releasable' ? (
        <Select
          label={say.ceiling}
          value={choices.ceiling}
          onChange={(ceiling) => choose({ ceiling })}
          choices={values
            .filter((value) => allowed.includes(value))
            .map((value) => ({ value, label: markingWords(value, template, language) }))}
          hint={say.ceilingHint}
        />
      ) : null}
    </>
  )
}
