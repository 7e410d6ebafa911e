import { displayOf, OTHER_TITLE, textOf } from '../../note/header.ts'
import type { HeaderField } from '../../template/template.ts'
import type { Context } from './context.ts'
import { writeDate } from './dates.ts'
import { inLanguage, plain, strong } from './inlines.ts'
import { bannerOf, markingText } from './marking.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import { paperLanguage } from './paper-language.ts'
import { safeText } from './safe-text.ts'

/** Fields that are drawn apart from the list of fields: as the banner, the document type, the title. */
const DRAWN_APART = ['marking', 'doc_type', 'title']

/**
 * The first block of the page: marking, document type, title, then one paragraph per header field.
 *
 * Paragraphs rather than a table or tabs, because both are read aloud badly (briefing-notes §5); an empty field that is
 * not required is left out, since header fields cost most of half a page.
 */
export function drawHeaderBlock(
  title: string,
  documentType: string,
  context: Context,
  isDraft: boolean,
): readonly PaperBlock[] {
  const { template } = context.input
  const fields = template.header.filter((field) => !DRAWN_APART.includes(field.id))
  const drawn = fields.flatMap((field) => drawField(field, context))
  const last = drawn.pop()
  const marking = markingText(bannerOf(context.input), template.markingScheme, context.language)
  return [
    { kind: 'paragraph', role: 'marking', inlines: [strong(safeText(marking))], fieldId: 'marking' },
    ...(isDraft ? [draftLine(context)] : []),
    ...(documentType === title
      ? []
      : [{ kind: 'paragraph', role: 'document-type', inlines: [plain(documentType)], fieldId: 'doc_type' } as const]),
    { kind: 'heading', level: 1, inlines: [plain(title)], fieldId: 'title' },
    ...drawn,
    ...(last ? [{ ...last, role: 'last-field' } as const] : []),
  ]
}

function drawField(field: HeaderField, context: Context): readonly PaperParagraph[] {
  const text = safeText(writeValue(field, context)).trim()
  if (text === '' && !field.required) return []
  const label = safeText(field.label[context.language] ?? field.label.en)
  const { colon, none } = context.labels
  const { pagePreset } = context.input.template
  // Word proofs the other title in its own language.
  const isOther = field.id === OTHER_TITLE && text !== ''
  const value = isOther
    ? inLanguage(text, paperLanguage(context.language === 'fr' ? 'en' : 'fr', pagePreset))
    : plain(text || none)
  return [{ kind: 'paragraph', role: 'field', inlines: [strong(label + colon), value], fieldId: field.id }]
}

/** Dates keep their day and month on one line; a source is named with its issuer and date; the rest is as everywhere. */
function writeValue(field: HeaderField, context: Context): string {
  const { labels, language, input, sources } = context
  const { note, template } = input
  const value = textOf(note.header[field.id])
  const { dateStyle } = template.pagePreset
  if (field.type === 'date' || field.type === 'datetime') return writeDate(value, language, dateStyle)
  if (field.id === 'action') return labels.actions[value] ?? value
  if (field.type === 'choice' && language === 'fr') {
    return field.frenchOptions?.[field.options?.indexOf(value) ?? -1] ?? value
  }
  return displayOf(field, note.header, template, language, (id) => {
    const source = sources.get(id)
    if (source === undefined) return undefined
    const date = source.date ? writeDate(source.date, language, dateStyle) : undefined
    return [source.title, source.issuer, date].filter((part) => part !== undefined).join(', ')
  })
}

/** A draft says so in words: a watermark is an image of text, which no screen reader reads (rule 14). */
function draftLine({ labels, language, input }: Context): PaperParagraph {
  const { note, template } = input
  const date = writeDate(note.changedAt.slice(0, 10), language, template.pagePreset.dateStyle)
  const words = labels.draft.replace('%1', String(note.revision)).replace('%2', date)
  return { kind: 'paragraph', role: 'body', inlines: [strong(words)] }
}
