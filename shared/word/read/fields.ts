import { symbolSign } from './symbols.ts'
import { elementsOf, type XmlElement } from './xml.ts'

/** A field being read: its instruction until the separator, then its result. */
interface OpenField {
  instruction: string
  isResult: boolean
  isHyperlink: boolean
  /** Its result is the value of a bookmark and stands nowhere in the text. */
  isSilent: boolean
}

/** Instructions of fields that mark something and show nothing. */
const SILENT_RESULT = /^\s*(?:SET|ASK)\s/i
const SILENT = /^(?:XE|TC|TA|RD|PRIVATE|ASK|SET|COMMENTS?|DATABASE|FORMCHECKBOX|FORMDROPDOWN|ADDIN)\b/i

/** What a field shows that stores no result: its text stands in the instruction. */
export function instructionText(instruction: string): string | undefined {
  const text = instruction.trim()
  const button = /^(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.+)$/is.exec(text)?.[1]
  if (button) return button
  const quoted = /^QUOTE\s+"([^"]*)"/i.exec(text)?.[1]
  if (quoted !== undefined) return quoted
  const symbol = /^SYMBOL\s+(0x[\da-f]+|\d+)(?:.*?\\f\s+"?([^"\\]+)"?)?/is.exec(text)
  if (symbol?.[1]) return symbolSign(symbol[2]?.trim() ?? 'Symbol', Number(symbol[1]))
  return undefined
}

/** Address of a HYPERLINK field, when it leads out of the document by web or mail. */
export const hyperlinkOf = (instruction: string): string | undefined =>
  /^\s*HYPERLINK\s+"((?:https?:|mailto:)[^"]{1,2000})"/i.exec(instruction)?.[1]

export interface Fields {
  /** Whether what is read now is shown: not inside an instruction. */
  readonly isShown: () => boolean
  readonly begin: (character: XmlElement) => void
  readonly addInstruction: (text: string) => void
  /** @returns the address of a link that begins here */
  readonly separate: () => string | undefined
  /** @returns whether a link ends here, and the instruction when the field stored no result at all */
  readonly end: () => { readonly endsLink: boolean; readonly withoutResult?: string }
}

/**
 * Beginnings of fields that no end follows. Left open, one would hide the rest of the document as its instruction; Word
 * shows the text, so they are passed over.
 */
function danglingFields(story: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const open: XmlElement[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType']
      if (type === 'begin') open.push(element)
      else if (type === 'end') open.pop()
    } else if (!/^w:(?:del|moveFrom|txbxContent|tbl)$/.test(element.name)) elementsOf(element).forEach(visit)
  }
  story.forEach(visit)
  return new Set(open)
}

/**
 * Follows `w:fldChar` through runs and paragraphs (ECMA-376 Part 1, 17.16.18): fields nest and span paragraphs.
 *
 * @param story all elements of the body, cell or note that is read
 */
export function fields(story: readonly XmlElement[] = []): Fields {
  const dangling = danglingFields(story)
  const open: OpenField[] = []
  return {
    isShown: () => open.every((field) => field.isResult && !field.isSilent),
    begin: (character) => {
      if (dangling.has(character)) return
      open.push({ instruction: '', isResult: false, isHyperlink: false, isSilent: false })
    },
    addInstruction: (text) => {
      const field = open.at(-1)
      if (field && !field.isResult && field.instruction.length < 20_000) field.instruction += text
    },
    separate: () => {
      const field = open.at(-1)
      if (!field) return undefined
      field.isResult = true
      field.isSilent = SILENT_RESULT.test(field.instruction)
      const address = hyperlinkOf(field.instruction)
      field.isHyperlink = address !== undefined
      return address
    },
    end: () => {
      const field = open.pop()
      if (!field) return { endsLink: false }
      const isEmpty = !field.isResult && field.instruction.trim() !== '' && !SILENT.test(field.instruction.trim())
      return { endsLink: field.isHyperlink, ...(isEmpty ? { withoutResult: field.instruction.trim() } : {}) }
    },
  }
}
