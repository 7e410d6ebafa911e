import type { SpanText } from '../../source/span-text.ts'
import { chosenAlternative } from './alternative.ts'
import { authorship } from './comments.ts'
import { diagramTexts, drawnTexts } from './drawn-text.ts'
import type { FieldPlace } from './field-numbers.ts'
import { type Fields, instructionText } from './fields.ts'
import { mathText } from './math-text.ts'
import type { ReaderContext } from './reader-context.ts'
import { readableSymbols, symbolSign } from './symbols.ts'
import { childOf, childrenOf, descendantsOf, elementsOf, settingOf, switchOf, textOf, type XmlElement } from './xml.ts'

/** What a paragraph gathers while its runs are read. */
export interface ParagraphInProgress {
  readonly context: ReaderContext
  readonly text: SpanText
  readonly fields: Fields
  /** Text boxes hanging on the paragraph; read after it. */
  readonly boxes: XmlElement[]
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly fieldPlace?: FieldPlace
}

/** Pretty-printed files put line ends inside their texts; no word processor does. */
const written = (element: XmlElement): string => textOf(element).replace(/\s*\n\s*/g, ' ')

/** Text of a deleted stretch, to be shown struck out. */
function deletedText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:delText' || child.name === 'w:t') return written(child)
      if (child.name === 'w:tab') return '\t'
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n'
      if (child.name === 'w:noBreakHyphen') return '\u2011'
      return child.name === 'w:delInstrText' || child.name.endsWith('Pr') ? '' : deletedText(child)
    })
    .join('')
}

function addNoteReference(element: XmlElement, run: XmlElement, into: ParagraphInProgress): void {
  const isFootnote = element.name === 'w:footnoteReference'
  const hasOwnMark = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')
  const own = hasOwnMark ? written(childOf(run, 'w:t') ?? run).trim() : ''
  const notes = isFootnote ? into.context.footnotes : into.context.endnotes
  into.text.point({
    kind: 'note-reference',
    value: notes.refer(element.attributes['w:id'] ?? '', own === '' ? undefined : own),
  })
}

function addFieldCharacter(element: XmlElement, into: ParagraphInProgress): void {
  const { fields, text } = into
  switch (element.attributes['w:fldCharType']) {
    case 'begin': {
      const form = childOf(element, 'w:ffData')
      if (fields.isShown()) addFormField(form, text)
      fields.begin(element)
      break
    }
    case 'separate': {
      const address = fields.separate()
      if (address) text.begin({ kind: 'link', value: address }, 'field-link')
      break
    }
    case 'end': {
      const { endsLink, withoutResult } = fields.end()
      if (endsLink) text.finish('field-link')
      if (withoutResult && fields.isShown()) addInstruction(withoutResult, into)
    }
  }
}

function addFormField(form: XmlElement | undefined, text: SpanText): void {
  const box = childOf(form, 'w:checkBox')
  if (box) text.add((switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐')
  const list = childOf(form, 'w:ddList')
  if (list) {
    const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0)
    text.add(childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '')
  }
}

function addInstruction(instruction: string, { text, context, fieldPlace }: ParagraphInProgress): void {
  const { messages, fieldNumbers, language } = context
  const shown =
    instructionText(instruction) ?? fieldNumbers.next(instruction, fieldPlace ?? { headingLevel: 0 }, language)
  if (shown !== undefined) {
    text.add(shown)
    return
  }
  const name = /^\S+/.exec(instruction)?.[0] ?? ''
  messages.say(
    'field-without-result',
    `A field (${name.slice(0, 30)}) stores no result; what Word would show there is missing.`,
  )
}

function addDrawing(element: XmlElement, into: ParagraphInProgress): void {
  const boxes = [
    ...descendantsOf(element, 'w:txbxContent'),
    ...drawnTexts(element),
    ...diagramTexts(element, into.context),
  ]
  into.boxes.push(...boxes)
  if (boxes.length > 0) return
  const { messages } = into.context
  const isPicture = descendantsOf(element, 'pic:pic').length + descendantsOf(element, 'v:imagedata').length > 0
  const isLine = !isPicture && /^(?:w:pict)$/.test(element.name)
  if (isPicture) messages.say('image-removed', 'Pictures were left out of the text; the original keeps them.')
  else if (!isLine)
    messages.say('drawing-removed', 'Charts, diagrams and drawings were left out of the text; the original keeps them.')
}

const fontOf = (run: XmlElement): string | undefined => {
  const fonts = childOf(childOf(run, 'w:rPr'), 'w:rFonts')
  return fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi']
}

function addRunChild(element: XmlElement, run: XmlElement, into: ParagraphInProgress): void {
  const { text, fields, context } = into
  if (element.name === 'w:fldChar') {
    addFieldCharacter(element, into)
    return
  }
  if (element.name === 'w:instrText') {
    fields.addInstruction(textOf(element))
    return
  }
  if (element.name === 'mc:AlternateContent') {
    for (const child of elementsOf(chosenAlternative(element))) addRunChild(child, run, into)
    return
  }
  if (!fields.isShown()) return
  switch (element.name) {
    case 'w:t':
      // The mark that a document gives a note itself is no word of the text.
      if (childOf(run, 'w:footnoteReference') ?? childOf(run, 'w:endnoteReference')) return
      text.add(readableSymbols(written(element), fontOf(run)))
      return
    case 'w:tab':
    case 'w:ptab':
      text.add('\t')
      return
    case 'w:br':
    case 'w:cr':
      text.add(/^(?:page|column)$/.test(element.attributes['w:type'] ?? '') ? '' : '\n')
      return
    case 'w:noBreakHyphen':
      text.add('\u2011')
      return
    case 'w:sym': {
      const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
      const font = element.attributes['w:font'] ?? ''
      const sign = Number.isNaN(code) ? undefined : symbolSign(font, code)
      if (sign === undefined) {
        context.messages.say(
          'symbol-unknown',
          `A sign of the font “${font}” has no known meaning; it is shown as “\uFFFD”.`,
        )
      }
      text.add(sign ?? '\uFFFD')
      return
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      addNoteReference(element, run, into)
      return
    case 'w:commentReference': {
      const comment = context.comments.get(element.attributes['w:id'] ?? '')
      // A comment on a range was already laid over it; one without a range stands at a point.
      if (comment && !into.text.hasSpan(comment)) text.point(comment)
      return
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      addDrawing(element, into)
      return
    case 'w:ruby': {
      for (const base of childrenOf(childOf(element, 'w:rubyBase'), 'w:r')) addRun(base, into)
      const reading = descendantsOf(childOf(element, 'w:rt'), 'w:t').map(textOf).join('')
      text.add(reading === '' ? '' : `(${reading})`)
      return
    }
  }
}

/** Reads one run (`w:r`). */
export function addRun(run: XmlElement, into: ParagraphInProgress): void {
  const properties = childOf(run, 'w:rPr')
  const style = into.context.styles.character(settingOf(properties, 'w:rStyle'))
  if ((switchOf(properties, 'w:vanish') ?? style.isHidden) && into.fields.isShown()) {
    if (descendantsOf(run, 'w:t').some((text) => textOf(text).trim() !== '')) {
      into.context.messages.say('hidden-text', 'Hidden text was left out; Word does not print it either.')
    }
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') addFieldCharacter(child, into)
    }
    return
  }
  const isBold = switchOf(properties, 'w:b') ?? style.isBold ?? into.isBold
  const isItalic = switchOf(properties, 'w:i') ?? style.isItalic ?? into.isItalic
  const start = into.text.end
  for (const child of elementsOf(run)) addRunChild(child, run, into)
  if (into.text.end === start) return
  if (isBold) into.text.cover(start, into.text.end, { kind: 'strong' })
  if (isItalic) into.text.cover(start, into.text.end, { kind: 'emphasis' })
  if (switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike')) {
    into.context.messages.say(
      'struck-text',
      'Words are struck through by hand, not as a tracked deletion; they were kept as text.',
    )
  }
}

/** Reads whatever may stand inside a paragraph: runs, links, tracked changes, content controls, formulas. */
export function addInline(element: XmlElement, into: ParagraphInProgress): void {
  const { text, context, fields } = into
  const inside = () => {
    for (const child of elementsOf(element)) addInline(child, into)
  }
  switch (element.name) {
    case 'w:r':
      addRun(element, into)
      return
    case 'w:ins':
    case 'w:moveTo': {
      const kind = element.name === 'w:ins' ? 'inserted' : 'moved-to'
      text.begin({ kind, ...authorship(element) })
      inside()
      text.finish(kind)
      return
    }
    case 'w:del':
    case 'w:moveFrom': {
      const value = fields.isShown() ? deletedText(element) : ''
      if (value !== '')
        text.point({ kind: element.name === 'w:del' ? 'deleted' : 'moved-from', value, ...authorship(element) })
      return
    }
    case 'w:hyperlink': {
      const target = context.relationships.get(element.attributes['r:id'] ?? '')
      const isKept = target?.isExternal && /^(?:https?:|mailto:)/i.test(target.target)
      if (target?.isExternal && !isKept && !/^[#\w./-]*$/.test(target.target)) {
        context.messages.say(
          'link-removed',
          'Links that lead to local files or run something were removed; their words stay.',
        )
      }
      if (!isKept) {
        inside()
        return
      }
      text.begin({ kind: 'link', value: target.target.slice(0, 2000) })
      inside()
      text.finish('link')
      return
    }
    case 'w:fldSimple': {
      if (/^\s*(?:SET|ASK)\s/i.test(element.attributes['w:instr'] ?? '')) return
      const address = /HYPERLINK/i.test(element.attributes['w:instr'] ?? '')
      if (!elementsOf(element).some((child) => child.name !== 'w:fldData') && !address) {
        addInstruction((element.attributes['w:instr'] ?? '').trim(), into)
      }
      inside()
      return
    }
    case 'w:sdt':
      for (const child of elementsOf(childOf(element, 'w:sdtContent'))) addInline(child, into)
      return
    case 'm:oMath':
    case 'm:oMathPara':
      text.add(mathText(element))
      return
    case 'w:commentRangeStart': {
      const id = element.attributes['w:id'] ?? ''
      const comment = context.comments.get(id)
      if (comment) text.begin(comment, `comment ${id}`)
      return
    }
    case 'w:commentRangeEnd':
      text.finish(`comment ${element.attributes['w:id'] ?? ''}`)
      return
    case 'mc:AlternateContent':
      for (const child of elementsOf(chosenAlternative(element))) addInline(child, into)
      return
    // No program should put a table inside a paragraph; some do, and Word shows it.
    case 'w:txbxContent':
    case 'w:tbl':
      into.boxes.push(element)
      return
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
    case 'w:subDoc':
      inside()
      return
  }
}
