import type { Template } from '../../shared/template/template.ts'
import { CITATION_STYLES, templateStyle } from '../../shared/word/citations/citation-style.ts'
import { HANDED_OUT_FORMATS } from '../../shared/word/formats/export-format.ts'
import { usePrinter } from '../note/note-queries.ts'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { type Choices, PLACES_OF_NOTES, takenBy } from './choices.ts'
import { CopyChoice } from './copy-choice.tsx'
import { LookChoice } from './look-choice.tsx'
import type { Choose } from './use-choices.ts'

const say = words.exporting

export interface ChoiceFormProps {
  readonly choices: Choices
  readonly choose: Choose
  readonly template: Template
  readonly language: 'en' | 'fr'
}

/** Everything that can be chosen about a file, each with a sentence on what it does. Choices without effect are absent. */
export function ChoiceForm({ choices, choose, template, language }: ChoiceFormProps) {
  const { citations, pages } = takenBy(choices.format)
  const printer = usePrinter(choices.format === 'pdf')
  const ownStyle = templateStyle(template.citations)
  const ownNotes = template.citations.startsWith('endnotes') ? 'endnotes' : 'footnotes'
  return (
    <div className="export-choices">
      <div className="export-choices-column">
        <CopyChoice choices={choices} choose={choose} template={template} language={language} />
      </div>
      <div className="export-choices-column">
        <Select
          label={say.format}
          value={choices.format}
          onChange={(value) => choose({ format: HANDED_OUT_FORMATS.find((one) => one === value) ?? 'docx' })}
          choices={HANDED_OUT_FORMATS.map((value) => ({ value, label: say.formats[value].name }))}
          hint={choices.format === 'pdf' ? pdfHint(printer) : say.formats[choices.format].hint}
        />
        {citations ? (
          <Select
            label={say.citations}
            value={choices.citationStyle}
            onChange={(value) => choose({ citationStyle: CITATION_STYLES.find((one) => one === value) ?? '' })}
            choices={[
              { value: '', label: say.asTemplate(say.styles[ownStyle].name) },
              ...CITATION_STYLES.map((value) => ({ value, label: say.styles[value].name })),
            ]}
            hint={`${say.styles[choices.citationStyle === '' ? ownStyle : choices.citationStyle].hint} ${say.keptForNote}`}
          />
        ) : null}
        {pages ? (
          <>
            <Select
              label={say.notes}
              value={choices.notes}
              onChange={(value) => choose({ notes: PLACES_OF_NOTES.find((one) => one === value) ?? '' })}
              choices={[
                { value: '', label: say.asTemplate(say.places[ownNotes].name) },
                ...PLACES_OF_NOTES.map((value) => ({ value, label: say.places[value].name })),
              ]}
              hint={say.places[choices.notes === '' ? ownNotes : choices.notes].hint}
            />
            <LookChoice choices={choices} choose={choose} />
          </>
        ) : null}
      </div>
    </div>
  )
}

/** What a PDF is, and what prints it on this machine or has to be installed first. */
function pdfHint(printer: { readonly name?: string | undefined } | undefined): string {
  if (printer === undefined) return say.formats.pdf.hint
  return printer.name === undefined ? say.noPrinter : `${say.formats.pdf.hint} ${say.printedBy(printer.name)}`
}
