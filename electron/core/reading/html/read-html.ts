import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { cssCounters } from './css-counters.ts'
import { googleComments } from './google-comments.ts'
import { walkHtml } from './html-blocks.ts'
import { htmlMetadata } from './html-metadata.ts'
import { type HtmlDocument, parseHtml } from './html-tree.ts'
import { type ReadablePart, readablePart } from './readable-part.ts'

/** Encoding that a page names in its first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/** Letters below which the readable part of a page was taken too narrowly. */
const LEAST_TEXT = 60

/**
 * Reads a saved page or pasted markup: headings, paragraphs, lists, tables, quotations and notes.
 *
 * Nothing is loaded, nothing runs, and what is left out is counted in the messages.
 * @param isPage false for pasted markup and for files that are a text and not a page: nothing around it is set aside
 */
export function readHtml(markup: string, { isPage }: { readonly isPage: boolean }): Reading {
  const document = parseHtml(markup, !isPage)
  const whole: ReadablePart = { nodes: document.body, setAside: new Set(), isPart: false }
  const reading = isPage ? readPart(document, readablePart(document.body), true) : readPart(document, whole, false)
  // A page of links has hardly a word besides; then the links are the text.
  const isAlmostNothing = reading.blocks.reduce((sum, { text }) => sum + text.trim().length, 0) < LEAST_TEXT
  const kept = isPage && isAlmostNothing ? readPart(document, whole, true) : reading
  if (kept.blocks.some(({ text }) => text.trim() !== '')) return kept
  if (document.frames.length > 0) {
    throw new FileRefused(
      'refused',
      `The page only arranges other files in frames (${document.frames.slice(0, 5).join(', ')}), and holds no text itself. Nothing was imported. Import the file that holds the text.`,
    )
  }
  throw new FileRefused(
    'unreadable',
    'The page holds no readable text: it may load its text by a script, or be only pictures. Nothing was imported. Open it in a browser, copy the text, and paste it here.',
  )
}

/** Reads what was found to be the text of a page. */
function readPart(document: HtmlDocument, part: ReadablePart, isPage: boolean): Reading {
  const messages = messageList()
  let tables = 0
  const css = cssCounters(document.html ? [document.html] : document.body)
  const comments = googleComments(document.body)
  const blocks = walkHtml(part.nodes, {
    messages,
    setAside: new Set([...part.setAside, ...comments.blocks]),
    countTable: () => tables++,
    css,
    comments: comments.words,
  })
  const metadata = htmlMetadata(document)
  if (part.isPart || part.setAside.size > 0) {
    messages.say(
      'page-furniture-set-aside',
      'Menus, link lists, banners and other parts around the text of the page were set aside; the original is kept.',
    )
  }
  const hasTitle = blocks.some(({ kind, level }) => kind === 'title' || (kind === 'heading' && (level ?? 1) <= 2))
  const titled =
    isPage && !hasTitle && metadata.title ? [{ kind: 'title' as const, text: metadata.title }, ...blocks] : blocks
  return { ...metadata, blocks: titled, messages: messages.all() }
}
