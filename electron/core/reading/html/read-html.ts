import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { walkHtml } from './html-blocks.ts'
import { htmlMetadata } from './html-metadata.ts'
import { parseHtml } from './html-tree.ts'
import { readablePart } from './readable-part.ts'

/** Encoding that a page names in its first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/**
 * Reads a saved page or pasted markup: headings, paragraphs, lists, tables, quotations and notes.
 *
 * Nothing is loaded, nothing runs, and what is left out is counted in the messages.
 * @param isPage false for pasted markup and for files that are a text and not a page: nothing around it is set aside
 */
export function readHtml(markup: string, { isPage }: { readonly isPage: boolean }): Reading {
  const messages = messageList()
  const document = parseHtml(markup, !isPage)
  let tables = 0
  const part = isPage
    ? readablePart(document.body)
    : { nodes: document.body, setAside: new Set<never>(), isPart: false }
  const options = { messages, setAside: part.setAside, countTable: () => tables++ }
  const blocks = walkHtml(part.nodes, options)
  const metadata = htmlMetadata(document)
  const hasText = blocks.some((block) => block.text.trim() !== '')
  if (!hasText) {
    throw new FileRefused(
      'unreadable',
      'The page holds no readable text: it may load its text by a script, or be only pictures. Nothing was imported. Open it in a browser, copy the text, and paste it here.',
    )
  }
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
