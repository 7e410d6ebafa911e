import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import type { DocNote } from './doc-notes.ts'
import { letterSettings } from './doc-styles.ts'
import { type Formatting, type FormattingAt, settingOf } from './formatting.ts'
import { element, setting } from './word-element.ts'
import type { WordFile } from './word-file.ts'

export interface DocContext {
  readonly file: WordFile
  readonly lettersAt: FormattingAt
  readonly paragraphsAt: FormattingAt
  readonly fonts: readonly string[]
  readonly footnotes: ReadonlyMap<number, DocNote>
  readonly endnotes: ReadonlyMap<number, DocNote>
}

/** Signs that are commands, as elements of a run. */
const SIGNS: Readonly<Record<string, () => XmlElement>> = {
  '\t': () => element('tab'),
  '\u000B': () => element('br'),
  '\u000C': () => element('br', { type: 'page' }),
  '\u000E': () => element('br', { type: 'column' }),
  '\u001E': () => element('noBreakHyphen'),
  '\u001F': () => element('softHyphen'),
}

const FIELD: Readonly<Record<string, string>> = { '\u0013': 'begin', '\u0014': 'separate', '\u0015': 'end' }

/** Follows fields through a story: their instructions are no text. */
export class FieldDepth {
  private readonly open: boolean[] = []

  get isInstruction(): boolean {
    return this.open.includes(true)
  }

  meet(type: string): void {
    if (type === 'begin') this.open.push(true)
    else if (type === 'separate' && this.open.length > 0) this.open[this.open.length - 1] = false
    else if (type === 'end') this.open.pop()
  }
}

function symbolOf(formatting: Formatting, fonts: readonly string[]): XmlElement | undefined {
  const symbol = formatting.changes.findLast(({ code }) => code === 0x6a09)
  if (!symbol) return undefined
  const code = symbol.bytes.u16(symbol.at + 2)
  return element('sym', { font: fonts[symbol.bytes.u16(symbol.at)] ?? 'Symbol', char: code.toString(16) })
}

function noteAt(position: number, { footnotes, endnotes }: DocContext): XmlElement | undefined {
  for (const [name, notes] of [
    ['footnoteReference', footnotes],
    ['endnoteReference', endnotes],
  ] as const) {
    const note = notes.get(position)
    if (note) return element(name, { id: position, ...(note.hasOwnMark ? { customMarkFollows: '1' } : {}) })
  }
  return undefined
}

/** The runs of a stretch of text, without its paragraph mark. */
export function docRuns(from: number, to: number, context: DocContext, fields: FieldDepth): XmlElement[] {
  const { file, lettersAt } = context
  const runs: XmlElement[] = []
  let words = ''
  let formatting: Formatting | undefined
  const push = (children: readonly XmlElement[]) => {
    const letters = formatting ? letterSettings(formatting) : []
    const style = formatting && settingOf(formatting, 0x4a30)
    const run = element('r', {}, [element('rPr', {}, [...setting('rStyle', style), ...letters]), ...children])
    const isDeleted = formatting !== undefined && settingOf(formatting, 0x0800) === 1
    const isInserted = formatting !== undefined && settingOf(formatting, 0x0801) === 1
    runs.push(isDeleted || isInserted ? element(isDeleted ? 'del' : 'ins', {}, [run]) : run)
  }
  const flush = () => {
    if (words !== '') push([element(fields.isInstruction ? 'instrText' : 't', {}, [words])])
    words = ''
  }
  for (let position = from; position < to; position++) {
    const next = lettersAt(file.byteOf(position))
    if (next !== formatting) {
      flush()
      formatting = next
    }
    const letter = file.letter(position)
    const note = noteAt(position, context)
    const field = FIELD[letter]
    const symbol = letter === '(' ? symbolOf(next, context.fonts) : undefined
    const isSpecial = settingOf(next, 0x0855) === 1
    if (note) {
      flush()
      push([note, ...(letter >= ' ' ? [element('t', {}, [letter])] : [])])
    } else if (field) {
      flush()
      push([element('fldChar', { fldCharType: field })])
      fields.meet(field)
    } else if (symbol) {
      flush()
      push([symbol])
    } else if (SIGNS[letter]) {
      flush()
      push([SIGNS[letter]()])
    } else if (isSpecial && letter === '\u0001') {
      flush()
      push([element('object')])
    } else if (letter >= ' ' || letter === '\u00A0') words += letter
  }
  flush()
  return runs
}
