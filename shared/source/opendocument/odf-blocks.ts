import { childOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { BlockKind, ReadBlock } from '../block.ts'
import { SpanText } from '../span-text.ts'
import type { ListPlace, Odf } from './odf-context.ts'
import { endDeletion, inline, inlineElement } from './odf-inline.ts'
import { readTable } from './odf-table.ts'

/** Built-in styles that say what a paragraph is; automatic styles stand for their parents. */
function kindOf(styleName: string, odf: Odf): BlockKind {
  let name = styleName
  for (let steps = 0; steps < 20 && name !== ''; steps++) {
    if (/^Title$/i.test(name)) return 'title'
    if (/^(?:Quotations|Quote|Block_20_Text)$/i.test(name)) return 'quotation'
    if (/^(?:Caption|Illustration|Table|Figure|Text)$/i.test(name)) return 'caption'
    if (/^Preformatted_20_Text$/i.test(name)) return 'preformatted'
    name = odf.parents.get(name) ?? ''
  }
  return 'paragraph'
}

function paragraph(
  element: XmlElement,
  place: ListPlace | undefined,
  label: string | undefined,
  odf: Odf,
): ReadBlock[] {
  const text = new SpanText()
  const boxes: XmlElement[] = []
  inline(element.children, text, odf, boxes)
  endDeletion(text, odf)
  const taken = text.take()
  const isHeading = element.name === 'text:h'
  const kind = isHeading ? 'heading' : kindOf(element.attributes['text:style-name'] ?? '', odf)
  const level = Number(element.attributes['text:outline-level'] ?? 1)
  const isItem = place !== undefined && kind === 'paragraph'
  const block: ReadBlock = {
    kind: isItem ? 'list-item' : kind,
    ...(isHeading ? { level } : isItem ? { level: place.level - 1 } : {}),
    ...taken,
    ...(label ? { label } : {}),
  }
  const inBoxes = boxes.flatMap((box) => {
    odf.messages.say('text-box', 'Text boxes were read after the paragraph that they hang on.')
    return readOdfBlocks(elementsOf(box), odf)
  })
  return [...(taken.text.trim() === '' && !taken.spans ? [] : [block]), ...inBoxes]
}

/** A heading outside every list takes the number of the outline, where the document numbers its headings. */
function headingLabel(element: XmlElement, odf: Odf): string | undefined {
  if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') return undefined
  const counted = odf.counter.next('', 'outline', Number(element.attributes['text:outline-level'] ?? 1))
  return counted || writtenNumber(element)
}

/** The number that a program wrote beside the paragraph, for readers that do not count (5.1.1). */
const writtenNumber = (element: XmlElement): string | undefined =>
  textOf(childOf(element, 'text:number')).trim() || undefined

/** A paragraph of a list that is not written inside it (5.3.6). */
function readNumbered(element: XmlElement, odf: Odf): ReadBlock[] {
  const { attributes } = element
  const style = attributes['text:style-name'] ?? ''
  const level = Number(attributes['text:level'] ?? 1) || 1
  const list = attributes['text:list-id'] ?? `paragraphs of ${style}`
  const start = attributes['text:start-value']
  const counted = odf.counter.next(style, list, level, start === undefined ? undefined : Number(start))
  const label = counted || writtenNumber(element)
  return elementsOf(element).flatMap((child) =>
    /^text:[ph]$/.test(child.name) ? paragraph(child, { style, list, level }, label, odf) : [],
  )
}

function readList(element: XmlElement, outer: ListPlace | undefined, odf: Odf): ReadBlock[] {
  const id = element.attributes['xml:id'] ?? `list ${++odf.listCount}`
  const style = element.attributes['text:style-name'] ?? outer?.style ?? ''
  const level = (outer?.level ?? 0) + 1
  const list = outer?.list ?? id
  if (!outer) {
    const before =
      element.attributes['text:continue-list'] ??
      (element.attributes['text:continue-numbering'] === 'true' ? `last ${style}` : undefined)
    odf.counter.begin(id, before)
    odf.counter.begin(`last ${style}`, id)
  }
  const place = { style, list, level }
  return elementsOf(element).flatMap((item) => {
    const isHeader = item.name === 'text:list-header'
    const start = item.attributes['text:start-value']
    let isFirst = !isHeader
    return elementsOf(item).flatMap((child) => {
      if (child.name === 'text:list') return readList(child, place, odf)
      if (child.name !== 'text:p' && child.name !== 'text:h') return readOdfBlocks([child], odf)
      if (child.name === 'text:h' && isFirst && odf.counter.isOutline(style)) {
        isFirst = false
        return paragraph(child, undefined, headingLabel(child, odf), odf)
      }
      const label = isFirst
        ? odf.counter.next(style, list, level, start === undefined ? undefined : Number(start))
        : undefined
      isFirst = false
      return paragraph(child, place, label, odf)
    })
  })
}

/** Reads headings, paragraphs, lists, sections and tables in reading order. */
export function readOdfBlocks(elements: readonly XmlElement[], odf: Odf): ReadBlock[] {
  return elements.flatMap((element): ReadBlock[] => {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return paragraph(element, undefined, headingLabel(element, odf), odf)
      case 'text:list':
        return readList(element, undefined, odf)
      case 'text:numbered-paragraph':
        return readNumbered(element, odf)
      case 'table:table':
        return readTable(element, odf)
      case 'text:table-of-content':
        return readOdfBlocks(elementsOf(element), odf).map((block) => ({ ...block, address: 'Contents' }))
      case 'text:table-of-content-source':
      case 'text:tracked-changes':
      case 'text:sequence-decls':
      case 'office:forms':
        return []
      case 'draw:frame': {
        const boxes: XmlElement[] = []
        inlineElement(element, new SpanText(), odf, boxes)
        return boxes.flatMap((box) => readOdfBlocks(elementsOf(box), odf))
      }
      default:
        return element.name.startsWith('text:') || element.name.startsWith('table:')
          ? readOdfBlocks(elementsOf(element), odf)
          : []
    }
  })
}
