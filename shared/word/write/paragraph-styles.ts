import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { ParagraphRole } from '../paper/paper.ts'
import { HEADING_INK } from './heading-styles.ts'
import type { Measure } from './styles.ts'

/** Style ids. Built-in ones keep the id and name that Word knows them by. */
export const STYLE_OF: Readonly<Record<ParagraphRole, string>> = {
  body: 'BodyText',
  marking: 'NoteMarking',
  'document-type': 'DocumentType',
  field: 'HeaderField',
  'last-field': 'HeaderFieldLast',
  quotation: 'Quote',
  question: 'NoteQuestion',
  answer: 'NoteAnswer',
  cell: 'TableText',
  list: 'ListParagraph',
  'source-line': 'NoteSource',
}

const LEFT = AlignmentType.LEFT

/** Paragraph styles beside the headings; every one aligned left and never hyphenated or justified (rule 7). */
export function paragraphStyles(measure: Measure): readonly IParagraphStyleOptions[] {
  const tight = { line: Math.min(measure.line, 276), lineRule: LineRuleType.AUTO }
  const base = { basedOn: 'Normal', quickFormat: true } as const
  const rule = { style: BorderStyle.SINGLE, size: 8, color: HEADING_INK, space: 6 }
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { alignment: LEFT } },
    { ...base, id: 'BodyText', name: 'Body Text', paragraph: { alignment: LEFT } },
    {
      ...base,
      basedOn: 'BodyText',
      id: 'BodyTextAfterTable',
      name: 'Body Text After Table',
      paragraph: { spacing: { before: 200 } },
    },
    {
      ...base,
      id: 'NoteMarking',
      name: 'Note Marking',
      run: { bold: true, boldComplexScript: true },
      paragraph: { spacing: { after: 120, ...tight } },
    },
    {
      ...base,
      id: 'DocumentType',
      name: 'Document Type',
      run: { color: HEADING_INK, size: measure.size + 2 },
      paragraph: { spacing: { after: 0, ...tight }, keepNext: true },
    },
    {
      ...base,
      id: 'HeaderField',
      name: 'Header Field',
      paragraph: { indent: { left: 425, hanging: 425 }, spacing: { after: 40, ...tight }, keepLines: true },
    },
    {
      ...base,
      basedOn: 'HeaderField',
      id: 'HeaderFieldLast',
      name: 'Header Field Last',
      paragraph: { border: { bottom: rule }, spacing: { after: 160, ...tight } },
    },
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      paragraph: {
        alignment: LEFT,
        indent: { left: 567, right: 567 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: '7A869A', space: 10 } },
      },
    },
    {
      ...base,
      id: 'Caption',
      name: 'caption',
      run: { bold: true, boldComplexScript: true, color: HEADING_INK },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...tight } },
    },
    {
      ...base,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { bold: true, boldComplexScript: true, color: HEADING_INK, size: measure.size + 3 },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...tight } },
    },
    { ...base, id: 'TOC2', name: 'toc 2', paragraph: { spacing: { after: 40, ...tight } } },
    { ...base, id: 'TOC3', name: 'toc 3', paragraph: { indent: { left: 425 }, spacing: { after: 40, ...tight } } },
    { ...base, id: 'NoteQuestion', name: 'Note Question', paragraph: { keepNext: true, spacing: { after: 60 } } },
    { ...base, id: 'NoteAnswer', name: 'Note Answer', paragraph: { indent: { left: 425 } } },
    {
      ...base,
      id: 'TableText',
      name: 'Table Text',
      run: { size: Math.min(measure.size, 22), sizeComplexScript: Math.min(measure.size, 22) },
      paragraph: { spacing: { before: 20, after: 20, ...tight } },
    },
    {
      ...base,
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      run: { bold: true, boldComplexScript: true },
    },
    {
      ...base,
      id: 'ListParagraph',
      name: 'List Paragraph',
      paragraph: { spacing: { after: Math.round(measure.after * 0.6) } },
    },
    { ...base, basedOn: 'ListParagraph', id: 'NoteSource', name: 'Note Source', paragraph: { keepLines: true } },
    { ...base, id: 'Header', name: 'header', run: { bold: true }, paragraph: { spacing: { after: 0, ...tight } } },
    { ...base, id: 'Footer', name: 'footer', paragraph: { spacing: { after: 0, ...tight } } },
  ]
}
