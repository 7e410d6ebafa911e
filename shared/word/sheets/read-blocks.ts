import { childOf, childrenOf, descendantsOf, elementsOf, settingOf, type XmlElement } from '../read/xml.ts'
import type { StoryContext } from './context.ts'
import { cellCss, paragraphCss, points, runCss } from './css-of.ts'
import { isOn, over, type Properties, propertiesOf } from './properties.ts'
import { readRuns } from './read-runs.ts'
import type { Css, SheetBlock, SheetCell, SheetParagraph, SheetTable } from './sheet-model.ts'

/** Formatting that a table lays under its paragraphs. */
interface Ground {
  readonly paragraph: Properties
  readonly run: Properties
}

const NO_GROUND: Ground = { paragraph: {}, run: {} }

/** Paragraphs and tables of a story, in order. What wraps them (content controls, accepted insertions) is passed through. */
export function readBlocks(
  elements: readonly XmlElement[],
  context: StoryContext,
  ground: Ground = NO_GROUND,
): readonly SheetBlock[] {
  const blocks: SheetBlock[] = []
  let previous: { readonly styleId: string; readonly isTight: boolean } | undefined
  for (const element of unwrapped(elements)) {
    if (element.name === 'w:tbl') {
      blocks.push(readTable(element, context))
      previous = undefined
    } else {
      const read = readParagraph(element, context, ground)
      const before = blocks.at(-1)
      // Paragraphs of one style that ask for it stand without space between them (17.3.1.9).
      const isTogether = previous?.isTight === true && read.isTight && previous.styleId === read.styleId
      if (isTogether && before?.kind === 'paragraph') {
        blocks[blocks.length - 1] = { ...before, look: context.file.look(withMargin(read.looks(before.look), 2)) }
        blocks.push({ ...read.paragraph, look: context.file.look(withMargin(read.looks(read.paragraph.look), 0)) })
      } else blocks.push(read.paragraph)
      previous = read
      for (const box of descendantsOf(element, 'w:txbxContent')) {
        context.file.simplify('Text boxes stand in line with the text.')
        blocks.push(...readBlocks(elementsOf(box), context))
      }
    }
  }
  return blocks
}

function* unwrapped(elements: readonly XmlElement[]): Generator<XmlElement> {
  for (const element of elements) {
    if (element.name === 'w:p' || element.name === 'w:tbl') yield element
    else if (element.name === 'w:sdt') yield* unwrapped(elementsOf(childOf(element, 'w:sdtContent')))
    else if (/^w:(?:ins|moveTo|customXml|smartTag)$/.test(element.name)) yield* unwrapped(elementsOf(element))
  }
}

/** Takes the space off one side: 0 above, 2 below. */
function withMargin(css: Css, side: 0 | 2): Css {
  const parts = (css.margin ?? '').split(' ')
  parts[side] = '0pt'
  return { ...css, margin: parts.join(' ') }
}

function readParagraph(element: XmlElement, context: StoryContext, ground: Ground) {
  const { file } = context
  const own = propertiesOf(childOf(element, 'w:pPr'))
  const style = file.styles.of(own['w:pStyle']?.['w:val'], 'paragraph')
  const listId = own['w:numPr/w:numId']?.['w:val'] ?? style.paragraph['w:numPr/w:numId']?.['w:val']
  const level = Number(own['w:numPr/w:ilvl']?.['w:val'] ?? style.paragraph['w:numPr/w:ilvl']?.['w:val'] ?? 0)
  const list = listId === undefined || listId === '0' ? undefined : file.numbering.get(listId)
  const levelLook = list === undefined || listId === undefined ? undefined : file.levelLook(listId, level)
  const { defaults } = file.styles
  // The indents of a list's level stand over those of the style, under those of the paragraph itself (17.7.2).
  const paragraph = over(defaults.paragraph, ground.paragraph, style.paragraph, levelLook?.paragraph ?? {}, own)
  const run = over(defaults.run, ground.run, style.run)
  const outline = Number(paragraph['w:outlineLvl']?.['w:val'] ?? 9)
  const label = list && listId ? file.counter.next(list, listId, level) : ''
  const css = paragraphCss(paragraph, run, file.fontOf)
  const stops = childrenOf(childOf(childOf(element, 'w:pPr'), 'w:tabs'), 'w:tab')
  const runs = readRuns(element, run, context)
  const made: SheetParagraph = {
    kind: 'paragraph',
    look: file.look(css),
    runs,
    ...(outline < 6 && runs.length > 0 && { level: outline + 1 }),
    ...(label !== '' && {
      list: {
        label,
        look: file.look(runCss(over(run, levelLook?.run ?? {}), file.fontOf)),
        hanging: points(paragraph['w:ind']?.['w:hanging']),
      },
    }),
    ...(isOn(paragraph, 'w:keepNext') && { keepsNext: true }),
    ...(isOn(paragraph, 'w:keepLines') && { keepsLines: true }),
    ...(isOn(paragraph, 'w:pageBreakBefore') && { startsPage: true }),
    ...(isOn(paragraph, 'w:bidi') && { isRightToLeft: true }),
    ...(runs.some(({ kind }) => kind === 'tab') && spreads(stops, paragraph) && { isSpread: true }),
  }
  const isTight = isOn(paragraph, 'w:contextualSpacing')
  return { paragraph: made, styleId: style.id, isTight, looks: (at: number) => file.lookAt(at) }
}

/** Whether the tabs of a paragraph lead to the middle or the right, as in headers and tables of contents. */
function spreads(stops: readonly XmlElement[], paragraph: Properties): boolean {
  const kinds = [...stops.map(({ attributes }) => attributes['w:val']), paragraph['w:tabs/w:tab']?.['w:val']]
  return kinds.some((kind) => kind === 'right' || kind === 'end' || kind === 'center')
}

function readTable(element: XmlElement, context: StoryContext): SheetTable {
  const { file } = context
  const own = propertiesOf(childOf(element, 'w:tblPr'))
  const style = file.styles.of(own['w:tblStyle']?.['w:val'], 'table')
  const table = over(file.styles.of(undefined, 'table').table, style.table, own)
  const hasFirstRow =
    /1|true|on/.test(own['w:tblLook']?.['w:firstRow'] ?? '') || firstRowBit(own['w:tblLook']?.['w:val'])
  const widths = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    points(attributes['w:w']),
  )
  const rows = childrenOf(element, 'w:tr').map((row, at, all) => {
    const rowProperties = propertiesOf(childOf(row, 'w:trPr'))
    const isHeader = isOn(rowProperties, 'w:tblHeader')
    const first = at === 0 && hasFirstRow ? style.firstRow : undefined
    const found = childrenOf(row, 'w:tc')
    const cells: SheetCell[] = found.map((cell, index) => {
      const properties = over(style.cell, first?.cell ?? {}, propertiesOf(childOf(cell, 'w:tcPr')))
      const place = {
        isTop: at === 0,
        isBottom: at === all.length - 1,
        isLeft: index === 0,
        isRight: index === found.length - 1,
      }
      return {
        span: Number(properties['w:gridSpan']?.['w:val']) || 1,
        look: file.look(cellCss(properties, table, place)),
        isHeader,
        blocks: readBlocks(elementsOf(cell), context, {
          paragraph: style.paragraph,
          run: over(style.run, first?.run ?? {}),
        }),
      }
    })
    const height = rowProperties['w:trHeight']?.['w:val']
    return { isHeader, cells, ...(height !== undefined && { height: points(height) }) }
  })
  const indent = points(table['w:tblInd']?.['w:w'])
  const isCentred = table['w:jc']?.['w:val'] === 'center'
  return {
    kind: 'table',
    caption: settingOf(childOf(element, 'w:tblPr'), 'w:tblCaption') ?? '',
    look: file.look({
      ...(indent !== 0 && { 'margin-left': `${indent}pt` }),
      ...(isCentred && { 'align-self': 'center' }),
    }),
    widths,
    rows,
  }
}

/** Whether a table takes its style's first row, as the older bit field says it (17.4.55). */
const firstRowBit = (value: string | undefined): boolean => (Number.parseInt(value ?? '', 16) & 0x20) !== 0
