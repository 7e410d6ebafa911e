import type { ReadBlock } from '../../source/block.ts'
import { FileRefused } from '../../source/file-refused.ts'
import { type MessageList, messageList } from '../../source/message-list.ts'
import type { Reading } from '../../source/reading.ts'
import { readBody } from './body.ts'
import { readComments } from './comments.ts'
import { fieldNumbers } from './field-numbers.ts'
import { listCounter } from './list-counter.ts'
import { type Notes, noteProperties, readNotes } from './notes.ts'
import { isKnownFormat } from './number-format.ts'
import { readNumbering } from './numbering.ts'
import { type OfficePackage, type Relationship, relatedPart, relationshipsOf } from './package.ts'
import type { ReaderContext } from './reader-context.ts'
import { readStyles } from './styles.ts'
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from './xml.ts'

export interface DocumentOptions {
  /** Reads a part that is a web page or an archived one. */
  readonly readChunk?: (part: string) => readonly ReadBlock[] | undefined
}

/** A part that the text can do without: when it is broken, the message says so and the rest is read. */
function secondary(pack: OfficePackage, part: string | undefined, messages: MessageList): XmlElement | undefined {
  if (!part) return undefined
  try {
    return pack.xml(part)
  } catch (error) {
    if (!(error instanceof FileRefused) || error.code !== 'unreadable') throw error
    messages.say('part-damaged', `The part “${part}” of the document is damaged and was not read.`)
    return undefined
  }
}

function mainPart(pack: OfficePackage): string {
  const related = relatedPart(pack, relationshipsOf(pack, ''), 'officeDocument')
  const part = related ?? ['word/document.xml', 'document.xml'].find((name) => pack.has(name))
  if (part) return part
  throw new FileRefused(
    'unreadable',
    'The document has no main part, so there is no text to import. It may be damaged.',
  )
}

/** Where every program puts a part: beside the main one, under its type's name. */
const usualName = (main: string, type: string): string => `${main.slice(0, main.lastIndexOf('/') + 1)}${type}.xml`

/** The words of headers and footers, once each: set aside, and said. */
function sayHeaders(pack: OfficePackage, relationships: readonly Relationship[], messages: MessageList): void {
  const seen = new Set<string>()
  for (const { type, target, isExternal } of relationships) {
    if (isExternal || !/^(?:header|footer)$/.test(type) || !pack.has(target)) continue
    const words = descendantsOf(secondary(pack, target, messages), 'w:p')
      .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (/\p{L}/u.test(words)) seen.add(words.length > 160 ? `${words.slice(0, 157)}…` : words)
  }
  for (const words of seen) messages.say('header-set-aside', `Set aside from page headers and footers: “${words}”`)
}

/** A document whose words all stand in its headers and footers, as a letterhead's do: those are its text. */
function headerBlocks(
  pack: OfficePackage,
  relationships: readonly Relationship[],
  context: ReaderContext,
): ReadBlock[] {
  const parts = relationships.filter(({ type, isExternal }) => !isExternal && /^(?:header|footer)$/.test(type))
  const blocks = parts.flatMap(({ target }) => readBody(elementsOf(secondary(pack, target, context.messages)), context))
  if (blocks.length > 0)
    context.messages.say(
      'only-headers',
      'The document has no text but that of its page headers and footers, which was read.',
    )
  return blocks
}

/** The body of `w:document`, also of a file in Word 2003's own XML. A converter may write several, one after another. */
function bodyOf(document: XmlElement | undefined): XmlElement | undefined {
  const own = childrenOf(document, 'w:body')
  const [first, ...more] = own.length > 0 ? own : childrenOf(descendantsOf(document, 'w:document')[0], 'w:body')
  return first && more.length > 0 ? { ...first, children: [first, ...more].flatMap(elementsOf) } : first
}

/** Words of some notes that stand nowhere in the text: quoted in a message, as they would be lost without a word. */
function sayUnused(notes: Notes, messages: MessageList): void {
  for (const note of notes.unused()) {
    const words = descendantsOf(note, 'w:t').map(textOf).join('').trim()
    if (words === '') continue
    messages.say(
      'note-without-reference',
      `A note to which nothing in the accepted text refers was left out: “${words.length > 160 ? `${words.slice(0, 157)}…` : words}”`,
    )
  }
}

function noteBlocks(notes: Notes, context: ReaderContext): ReadBlock[] {
  return notes.used().flatMap(({ mark, content }) =>
    readBody(elementsOf(content), context).map((block, index) => {
      const { level: _, label: own, ...rest } = block
      const label = index === 0 ? mark : own
      return {
        ...rest,
        kind: block.kind === 'table-cell' ? block.kind : ('footnote' as const),
        ...(label ? { label } : {}),
      }
    }),
  )
}

/**
 * Reads a Word document from its parts: text as it stands when tracked changes are accepted, numbers as Word renders
 * them, and a message for everything that is no text.
 *
 * @throws FileRefused when the main part cannot be read
 */
export function readDocument(pack: OfficePackage, { readChunk = () => undefined }: DocumentOptions = {}): Reading {
  const messages = messageList()
  const main = mainPart(pack)
  const relationships = relationshipsOf(pack, main)
  const part = (type: string) =>
    secondary(pack, relatedPart(pack, relationships, type, usualName(main, type)), messages)
  const document = pack.xml(main)
  const body = bodyOf(document)
  if (!body) throw new FileRefused('unreadable', 'The document has no body, so there is no text to import.')
  const styles = readStyles(part('styles'))
  const numbering = readNumbering(part('numbering'), styles)
  const settings = part('settings')
  const core = secondary(pack, relatedPart(pack, relationshipsOf(pack, ''), 'core-properties'), messages)
  const language = textOf(childOf(core, 'dc:language')).trim() || styles.language || 'en'
  const notes = (element: 'w:footnote' | 'w:endnote', format: string) =>
    readNotes(part(`${element.slice(2)}s`), element, noteProperties(body, settings, `${element}Pr`), format, language)
  let tables = 0
  const context: ReaderContext = {
    styles,
    numbering,
    counter: listCounter(language),
    fieldNumbers: fieldNumbers(),
    language,
    comments: readComments(part('comments')),
    footnotes: notes('w:footnote', 'decimal'),
    endnotes: notes('w:endnote', 'lowerRoman'),
    messages,
    relationships: new Map(relationships.map((each) => [each.id, each])),
    part: (target) => secondary(pack, target, messages),
    readChunk,
    countTable: () => tables++,
  }
  const blocks = readBody(elementsOf(body), context)
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const relations = new Map(
      relationshipsOf(pack, relatedPart(pack, relationships, kind) ?? '').map((each) => [each.id, each] as const),
    )
    blocks.push(...noteBlocks(context[kind], { ...context, relationships: relations }))
    sayUnused(context[kind], messages)
  }
  if (blocks.length === 0) blocks.push(...headerBlocks(pack, relationships, context))
  else sayHeaders(pack, relationships, messages)
  sayNumbering(numbering, messages)
  const title = textOf(childOf(core, 'dc:title')).trim()
  return {
    ...(title && !/^(?:microsoft word - |document\d*$|untitled)/i.test(title) ? { title: title.slice(0, 500) } : {}),
    ...(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) && (styles.language ?? core) ? { language } : {}),
    blocks,
    messages: messages.all(),
  }
}

function sayNumbering(numbering: ReaderContext['numbering'], messages: MessageList): void {
  const unknown = new Set(
    [...numbering.values()].flatMap(({ levels }) =>
      levels.flatMap((level) => (level && !isKnownFormat(level.format) ? [level.format] : [])),
    ),
  )
  for (const format of unknown) {
    messages.say('number-format-unknown', `Numbers of the kind “${format}” are shown in plain figures.`)
  }
}
