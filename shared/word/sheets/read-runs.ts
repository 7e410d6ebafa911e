import { hyperlinkOf } from '../read/fields.ts'
import { childOf, descendantsOf, elementsOf, type XmlElement } from '../read/xml.ts'
import type { StoryContext } from './context.ts'
import { runCss } from './css-of.ts'
import { isOn, over, type Properties, propertiesOf } from './properties.ts'
import type { SheetRun } from './sheet-model.ts'

/** English Metric Units in a point (ECMA-376 Part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700

const PAGE = /^\s*PAGE\b/i
const PAGES = /^\s*(?:NUMPAGES|SECTIONPAGES)\b/i

/**
 * The text of a paragraph as it is shown: fields with their results, tracked changes as accepted, what is hidden left
 * out. Fields are followed across paragraphs, as a table of contents spans many.
 *
 * @param base the formatting of the paragraph's style, which runs are laid over
 */
export function readRuns(paragraph: XmlElement, base: Properties, context: StoryContext): readonly SheetRun[] {
  const runs: SheetRun[] = []
  const { file, fields } = context
  let link: string | undefined

  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:r':
        readRun(element)
        return
      case 'w:hyperlink': {
        const before = link
        link = context.links.get(element.attributes['r:id'] ?? '') ?? before
        elementsOf(element).forEach(visit)
        link = before
        return
      }
      case 'w:fldSimple': {
        const kind = pageField(element.attributes['w:instr'] ?? '')
        if (kind === undefined) elementsOf(element).forEach(visit)
        else runs.push({ kind, look: file.look(runCss(base, file.fontOf)) })
        return
      }
      case 'w:commentRangeStart':
        context.comments.add(element.attributes['w:id'] ?? '')
        return
      case 'w:commentRangeEnd':
        context.comments.delete(element.attributes['w:id'] ?? '')
        return
      case 'w:del':
      case 'w:moveFrom':
      case 'w:pPr':
        return
      case 'mc:AlternateContent':
        chosenOf(element).forEach(visit)
        return
      default:
        elementsOf(element).forEach(visit)
    }
  }

  function readRun(run: XmlElement): void {
    const own = propertiesOf(childOf(run, 'w:rPr'))
    const style = file.styles.of(own['w:rStyle']?.['w:val'], 'character')
    const properties = over(base, style.run, own)
    if (isOn(properties, 'w:vanish')) return
    const look = file.look(runCss(properties, file.fontOf))
    for (const child of elementsOf(run)) readInline(child, properties, look)
  }

  function readInline(child: XmlElement, properties: Properties, look: number): void {
    const isShown = fields.every((field) => field.isResult && field.kind === undefined)
    switch (child.name) {
      case 'w:fldChar':
        readField(child.attributes['w:fldCharType'], look)
        return
      case 'w:instrText': {
        const field = fields.at(-1)
        if (field !== undefined && !field.isResult) field.instruction += textIn(child)
        return
      }
      case 'w:t':
        if (isShown) addText(textIn(child), properties, look)
        return
      case 'w:noBreakHyphen':
        if (isShown) addText('\u2011', properties, look)
        return
      case 'w:sym':
        if (isShown) addText('•', properties, look)
        return
      case 'w:tab':
      case 'w:ptab':
        if (isShown) runs.push({ kind: 'tab' })
        return
      case 'w:br':
      case 'w:cr':
        if (isShown) runs.push({ kind: child.attributes['w:type'] === 'page' ? 'page-break' : 'break' })
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        if (!isShown) return
        const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        const { key, mark } = file.notes.refer(kind, child.attributes['w:id'] ?? '')
        runs.push({ kind: 'note', key, mark, look })
        return
      }
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        if (context.noteMark !== undefined) addText(context.noteMark, properties, look)
        return
      case 'w:drawing':
        readDrawing(child)
        return
      case 'mc:AlternateContent':
        for (const inner of chosenOf(child)) readInline(inner, properties, look)
        return
    }
  }

  function readField(type: string | undefined, look: number): void {
    const field = fields.at(-1)
    if (type === 'begin') fields.push({ instruction: '', isResult: false, kind: undefined, link: undefined })
    else if (field === undefined) return
    else if (type === 'separate') {
      field.isResult = true
      field.kind = pageField(field.instruction)
      field.link = hyperlinkOf(field.instruction)
      if (field.kind !== undefined) runs.push({ kind: field.kind, look })
    } else if (type === 'end') fields.pop()
  }

  function readDrawing(drawing: XmlElement): void {
    const extent = descendantsOf(drawing, 'wp:extent')[0]?.attributes
    const blip = descendantsOf(drawing, 'a:blip')[0]?.attributes['r:embed']
    if (blip === undefined) file.simplify('Drawn shapes are left out here; they are in the Word file.')
    const picture = blip === undefined ? undefined : context.picture(blip)
    if (picture === undefined || extent === undefined) return
    if (childOf(drawing, 'wp:anchor') !== undefined) {
      file.simplify('Pictures that float beside the text stand in line with it here.')
    }
    runs.push({
      kind: 'picture',
      picture,
      width: Number(extent.cx) / EMU_PER_POINT || 0,
      height: Number(extent.cy) / EMU_PER_POINT || 0,
      alt: descendantsOf(drawing, 'wp:docPr')[0]?.attributes.descr ?? '',
    })
  }

  function addText(text: string, properties: Properties, look: number): void {
    if (text === '') return
    const { 'w:lang': language } = properties
    const isRightToLeft = isOn(properties, 'w:rtl')
    const tag = isRightToLeft ? language?.['w:bidi'] : language?.['w:val']
    const href = link ?? fields.findLast((field) => field.link !== undefined)?.link
    runs.push({
      kind: 'text',
      text,
      look,
      ...(href !== undefined && { href }),
      ...(tag !== undefined && tag !== file.language && { language: tag }),
      ...(isRightToLeft && { isRightToLeft }),
      ...(context.comments.size > 0 && { comments: [...context.comments] }),
    })
  }

  elementsOf(paragraph).forEach(visit)
  return runs
}

const pageField = (instruction: string): 'page' | 'pages' | undefined =>
  PAGE.test(instruction) ? 'page' : PAGES.test(instruction) ? 'pages' : undefined

/** What a file offers to programs that know it, else what it offers to all. */
const chosenOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))

const textIn = (element: XmlElement): string => element.children.filter((child) => typeof child === 'string').join('')
