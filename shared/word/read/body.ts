import type { ReadBlock } from '../../source/block.ts'
import { SpanText } from '../../source/span-text.ts'
import { chosenAlternative } from './alternative.ts'
import { fields as newFields } from './fields.ts'
import { paragraphKind } from './paragraph-kind.ts'
import type { ReaderContext } from './reader-context.ts'
import { addInline, type ParagraphInProgress } from './run-text.ts'
import type { ParagraphStyle } from './styles.ts'
import { isOneBox, readTable } from './tables.ts'
import { childOf, descendantsOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml.ts'

interface ListPlace {
  readonly listId: string
  readonly level: number
}

/** List and level of a paragraph: its own, else its style's; list 0 takes a paragraph out of every list. */
function listPlace(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  context: ReaderContext,
): ListPlace | undefined {
  const own = childOf(properties, 'w:numPr')
  const ownId = settingOf(own, 'w:numId')
  const ownLevel = settingOf(own, 'w:ilvl')
  const listId = ownId ?? style.numbering?.numberId
  if (listId === undefined || listId === '0') return undefined
  const list = context.numbering.get(listId)
  if (!list) return undefined
  // A level beyond the ninth is body text to Word.
  const at = (level: number): ListPlace | undefined => (level > 8 ? undefined : { listId, level: clamp(level) })
  if (ownLevel !== undefined) return at(Number(ownLevel))
  // A list that a style brings along says itself which of its levels that style is (17.9.23).
  const tied = list.levels.findIndex(
    (level) =>
      level?.styleId !== undefined && (level.styleId === style.id || level.styleId === style.numbering?.styleId),
  )
  const level = style.numbering?.level ?? 0
  return at(tied >= 0 && level <= 8 ? tied : level)
}

/** Styles of a table of contents, as Word and LibreOffice name them. */
const CONTENTS = /^(?:toc|contents|table of contents|verzeichnis|tm)\s*(?:\d|heading)/i

const clamp = (level: number): number => Math.min(8, Math.max(0, Number.isInteger(level) ? level : 0))

/**
 * Reads the blocks of a body, a cell, a note or a text box, in reading order.
 *
 * @param elements paragraphs, tables and what may wrap them
 */
export function readBody(elements: readonly XmlElement[], context: ReaderContext): ReadBlock[] {
  const blocks: ReadBlock[] = []
  const text = new SpanText()
  const fields = newFields(elements)

  const paragraph = (element: XmlElement): void => {
    const properties = childOf(element, 'w:pPr')
    const mark = childOf(properties, 'w:rPr')
    const style = context.styles.paragraph(settingOf(properties, 'w:pStyle'))
    const place = listPlace(properties, style, context)
    const outline = settingOf(properties, 'w:outlineLvl')
    const kind = paragraphKind(style, outline === undefined ? undefined : Number(outline), place?.level)
    const isHeading = paragraphKind(style, undefined, undefined).kind === 'heading'
    if (place) context.fieldNumbers.beginParagraph()
    const into: ParagraphInProgress = {
      context,
      text,
      fields,
      boxes: [],
      isBold: !isHeading && (style.isBold ?? false),
      isItalic: style.isItalic ?? false,
      fieldPlace: {
        headingLevel: kind.kind === 'heading' ? (kind.level ?? 1) : 0,
        ...(place ? { listLevel: place.level } : {}),
      },
    }
    for (const child of elementsOf(element)) addInline(child, into)
    // A deleted paragraph mark joins its words to the next paragraph, which keeps its own number.
    const isJoined = (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined
    if (!isJoined) {
      const list = place && context.numbering.get(place.listId)
      const { text: words, spans } = text.take()
      const onlyEndsSection =
        childOf(properties, 'w:sectPr') !== undefined && descendantsOf(element, 'w:r').length === 0
      // An empty paragraph that is hidden, or that only carries the break of a section, takes no number in Word.
      const isInvisible = onlyEndsSection || (words.trim() === '' && switchOf(mark, 'w:vanish') === true)
      const oldLabel = childOf(childOf(properties, 'w:listPr'), 'wx:t')?.attributes['wx:val']
      const label = place && list && !isInvisible ? context.counter.next(list, place.listId, place.level) : oldLabel
      const address = CONTENTS.test(style.name) ? { address: 'Contents' } : {}
      if (words.trim() !== '' || spans)
        blocks.push({ ...kind, ...address, text: words, ...(label ? { label } : {}), ...(spans ? { spans } : {}) })
    }
    if (childOf(properties, 'w:sectPr')) {
      context.footnotes.endSection()
      context.endnotes.endSection()
    }
    for (const box of into.boxes) {
      if (box.name === 'w:tbl') block(box)
      else {
        context.messages.say('text-box', 'Text boxes were read after the paragraph that they hang on.')
        blocks.push(...readBody(elementsOf(box), context))
      }
    }
  }

  const block = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:p':
        paragraph(element)
        return
      case 'w:tbl': {
        const flush = text.take()
        if (flush.text.trim() !== '') blocks.push({ kind: 'paragraph', ...flush })
        blocks.push(
          ...(isOneBox(element) ? readBody(isOneBox(element) ?? [], context) : readTable(element, context, readBody)),
        )
        return
      }
      case 'w:sdt': {
        const first = blocks.length
        elementsOf(childOf(element, 'w:sdtContent')).forEach(block)
        const gallery = settingOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
        if (gallery === 'Table of Contents')
          blocks.push(...blocks.splice(first).map((each) => ({ ...each, address: 'Contents' })))
        return
      }
      case 'mc:AlternateContent':
        elementsOf(chosenAlternative(element)).forEach(block)
        return
      case 'w:altChunk': {
        const part = context.relationships.get(element.attributes['r:id'] ?? '')
        const chunk = part && !part.isExternal ? context.readChunk(part.target) : undefined
        if (chunk) blocks.push(...chunk)
        else
          context.messages.say(
            'chunk-unread',
            'A part in another format is embedded in the document and could not be read.',
          )
        return
      }
      case 'w:subDoc':
        context.messages.say(
          'subdocument-unread',
          'The document refers to sub-documents in other files, which were not read.',
        )
        return
      case 'w:r':
      case 'w:hyperlink':
      case 'm:oMathPara':
      case 'm:oMath':
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        addInline(element, { context, text, fields, boxes: [], isBold: false, isItalic: false })
        return
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'wx:sect':
      case 'wx:sub-section':
      case 'w:body':
        elementsOf(element).forEach(block)
        return
      case 'w:del':
      case 'w:moveFrom':
        addInline(element, { context, text, fields, boxes: [], isBold: false, isItalic: false })
        return
    }
  }

  elements.forEach(block)
  const rest = text.take()
  if (rest.text.trim() !== '' || rest.spans) blocks.push({ kind: 'paragraph', ...rest })
  return blocks
}
