import { type IPropertiesOptions, Paragraph } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { runs } from './runs.ts'

/** The footnotes by number. docx wants numbers as keys: a text key fails far from here. */
export function footnotesOf(paper: Paper): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    paper.footnotes.map(({ number, paragraphs }) => [
      number,
      {
        children: paragraphs.map(
          (inlines, at) =>
            new Paragraph({
              style: 'FootnoteText',
              // docx puts the raised number first; the space keeps it off the words.
              children: runs(at === 0 ? [{ kind: 'text', text: ' ' }, ...inlines] : inlines),
            }),
        ),
      },
    ]),
  )
}
