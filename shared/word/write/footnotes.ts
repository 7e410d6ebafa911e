import { type IPropertiesOptions, Paragraph } from 'docx'
import type { Drawing } from './drawing.ts'
import { runs } from './runs.ts'

type Notes = NonNullable<IPropertiesOptions['footnotes']>

/** The notes of the paper at the foot of their page or at the end, as the paper has it. */
export function notesOf(drawing: Drawing): Pick<IPropertiesOptions, 'footnotes' | 'endnotes'> {
  return drawing.paper.notes === 'footnotes'
    ? { footnotes: drawn(drawing, 'FootnoteText') }
    : { endnotes: drawn(drawing, 'EndnoteText') }
}

/** The notes by number. docx wants numbers as keys: a text key fails far from here. */
function drawn(drawing: Drawing, style: string): Notes {
  return Object.fromEntries(
    drawing.paper.footnotes.map(({ number, paragraphs }) => [
      number,
      {
        children: paragraphs.map(
          (inlines, at) =>
            new Paragraph({
              style,
              // docx puts the raised number first; the space keeps it off the words.
              children: runs(at === 0 ? [{ kind: 'text', text: ' ' }, ...inlines] : inlines, drawing),
            }),
        ),
      },
    ]),
  )
}
