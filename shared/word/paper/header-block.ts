import type { HeaderField } from '../../template/template.ts'
import type { Context } from './context.ts'
import { writeDate } from './dates.ts'
import { plain, strong } from './inlines.ts'
import { bannerOf, markingText } from './marking.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import { safeText } from './safe-text.ts'

/** Fields that are drawn apart from the list of fields: as the banner, the document type, the title. */
const DRAWN_APART = ['marking', 'doc_type', 'title']

/**
 * The first block of the page: marking, document type, title, then one paragraph per header field.
 *
 * Paragraphs rather than a table or tabs, because both are read aloud badly (briefing-notes §5); an empty field that is
 * not required is left out, since header fields cost most of half a page.
 */
export function drawHeaderBlock(title: string, documentType: string, context: Context): readonly PaperBlock[] {
  const { template } = context.input
  const fields = template.header.filter((field) => !DRAWN_APART.includes(field.id))
  const drawn = fields.flatMap((field) => drawField(field, context))
  const last = drawn.pop()
  const marking = markingText(bannerOf(context.input), template.markingScheme, context.language)
  return [
    { kind: 'paragraph', role: 'marking', inlines: [strong(safeText(marking))] },
    ...(documentType === title
      ? []
      : [{ kind: 'paragraph', role: 'document-type', inlines: [plain(documentType)] } as const]),
    { kind: 'heading', level: 1, inlines: [plain(title)] },
    ...drawn,
    ...(last ? [{ ...last, role: 'last-field' } as const] : []),
  ]
}

function drawField(field: HeaderField, context: Context): readonly PaperParagraph[] {
  const raw = context.input.note.header[field.id] ?? (field.id === 'info_cutoff' ? context.input.citedOn : undefined)
  const values = (typeof raw === 'string' ? [raw] : (raw ?? [])).filter((value) => value.trim() !== '')
  const text = values.map((value) => safeText(writeValue(value, field, context))).join('; ')
  if (text === '' && !field.required) return []
  const label = field.label[context.language] ?? field.label.en
  const colon = context.language === 'fr' ? '\u00a0: ' : ': '
  return [
    {
      kind: 'paragraph',
      role: 'field',
      inlines: [strong(safeText(label) + colon), plain(text || context.labels.none)],
    },
  ]
}

function writeValue(value: string, field: HeaderField, context: Context): string {
  const { labels, language, input, sources } = context
  switch (field.type) {
    case 'date':
    case 'datetime':
      return writeDate(value, language, input.template.pagePreset.dateStyle)
    case 'language':
      return labels.languages[value] ?? value
    case 'choice':
      return (field.id === 'action' ? labels.actions[value] : undefined) ?? capitalised(value)
    case 'sources': {
      const source = sources.get(value)
      if (source === undefined) return value
      const date = source.date ? writeDate(source.date, language, input.template.pagePreset.dateStyle) : undefined
      return [source.title, source.issuer, date].filter((part) => part !== undefined).join(', ')
    }
    default:
      return value
  }
}

function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1)
}
