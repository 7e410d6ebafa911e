import { FileRefused } from '../../../../shared/source/file-refused.ts'
import type { Reading, ReadMessage } from '../../../../shared/source/reading.ts'
import { readDocument } from '../../../../shared/word/read/read-document.ts'
import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import { docBlocks } from './doc-body.ts'
import { docFonts } from './doc-fonts.ts'
import { docNumbering } from './doc-lists.ts'
import { type DocNote, docNotes } from './doc-notes.ts'
import type { DocContext } from './doc-runs.ts'
import { docStyles } from './doc-styles.ts'
import { letterFormatting, paragraphFormatting } from './formatting.ts'
import { type OleFile, openOle } from './ole-file.ts'
import { readOldDoc } from './read-old-doc.ts'
import { element } from './word-element.ts'
import { openWordFile, type WordFile } from './word-file.ts'

/** Word 97, the first with this layout. */
const WORD_97 = 0x00c1

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Workbook|Book)$/, 'a spreadsheet (.xls)'],
  [/^PowerPoint Document$/, 'a presentation (.ppt)'],
  [/^__(?:properties|nameid)_/, 'an Outlook message (.msg)'],
  [/^VisioDocument$/, 'a drawing (Visio)'],
]

/** The name stands in the file in plain letters, whatever else of it is broken. */
function refuseEncrypted(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return
  throw new FileRefused(
    'refused',
    `“${name}” is protected by a password, so its text cannot be read. Nothing was imported. Open it in Word, remove the password, save it, and import it again.`,
  )
}

function open(bytes: Uint8Array, name: string): OleFile {
  try {
    return openOle(bytes)
  } catch (error) {
    refuseEncrypted(bytes, name)
    throw error
  }
}

function refuseOther({ names }: OleFile, bytes: Uint8Array, name: string): never {
  refuseEncrypted(bytes, name)
  const what = OTHERS.find(([pattern]) => names.some((each) => pattern.test(each)))?.[1] ?? 'an old Office file'
  throw new FileRefused(
    'refused',
    `“${name}” is ${what} and not a text, which cannot be read here. Nothing was imported. Open it in its program and save it as .docx, .pdf or .html.`,
  )
}

const TEXT_ONLY = 'of the old Word file were not read; the original keeps them.'

function leftOut(ole: OleFile, { stories }: WordFile, headers: string): ReadMessage[] {
  const found: ReadMessage[] = []
  const say = (code: string, sentence: string) => found.push({ code, sentence })
  if (stories.comments > 1) say('comment-unread', `Comments ${TEXT_ONLY}`)
  if (stories.boxes > 1)
    say('text-box', 'Text boxes were read after the text, as the old Word format keeps them apart.')
  if (headers !== '') say('header-set-aside', `Set aside from page headers and footers: “${headers.slice(0, 160)}”`)
  if (ole.names.some((each) => /^(?:_VBA_PROJECT|VBA|Macros|PROJECT)$/i.test(each)))
    say('macros-ignored', 'The document carries macros. They were never opened or run; only its text was read.')
  return found
}

function noteElements(
  name: 'footnote' | 'endnote',
  notes: ReadonlyMap<number, DocNote>,
  context: DocContext,
): XmlElement {
  const children = [...notes].map(([position, { from, to }]) =>
    element(name, { id: position }, docBlocks(from, to, context)),
  )
  return element(`${name}s`, {}, children)
}

/**
 * Reads a binary Word document (.doc) of Word 97 to 2003.
 *
 * Its parts are put into the elements of a .docx and read as one: lists, styles, tables and notes then follow the same
 * rules, and the numbers of clauses are rendered as Word shows them.
 * @throws FileRefused for protected and broken files, and for other Office files in the same box
 */
export function readDoc(bytes: Uint8Array, name: string): Reading {
  const ole = open(bytes, name)
  const main = ole.stream('WordDocument')
  if (!main) return refuseOther(ole, bytes, name)
  if ((main[2] ?? 0) + (main[3] ?? 0) * 256 < WORD_97) return readOldDoc(main)
  const file = openWordFile(ole)
  const { body, footnotes, headers, macros, comments, endnotes, boxes } = file.stories
  const endnotesFrom = body + footnotes + headers + macros + comments
  const context: DocContext = {
    file,
    lettersAt: letterFormatting(file),
    paragraphsAt: paragraphFormatting(file),
    fonts: docFonts(file),
    footnotes: docNotes(file, 0x00aa, 0x00b2, body, footnotes),
    endnotes: docNotes(file, 0x020a, 0x0212, endnotesFrom, endnotes),
  }
  const boxesFrom = endnotesFrom + endnotes
  const parts: Readonly<Record<string, XmlElement>> = {
    'word/document.xml': element('document', {}, [
      element('body', {}, [
        ...docBlocks(0, body, context),
        ...(boxes > 1 ? docBlocks(boxesFrom, boxesFrom + boxes, context) : []),
      ]),
    ]),
    'word/styles.xml': docStyles(file),
    'word/numbering.xml': docNumbering(file),
    'word/footnotes.xml': noteElements('footnote', context.footnotes, context),
    'word/endnotes.xml': noteElements('endnote', context.endnotes, context),
  }
  const reading = readDocument({
    has: (part) => Object.hasOwn(parts, part),
    xml: (part) => (Object.hasOwn(parts, part) ? parts[part] : undefined),
  })
  let heads = ''
  for (let at = body + footnotes; at < body + footnotes + headers && heads.length < 400; at++) heads += file.letter(at)
  const words = heads.replace(/\p{Cc}+/gu, ' ').trim()
  return { ...reading, messages: [...leftOut(ole, file, words), ...reading.messages] }
}
