import PostalMime, { type Address, type Email } from 'postal-mime'
import type { ReadBlock } from '../../../../shared/source/block.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readHtml } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'

const named = ({ name, address }: Address): string => (name && address ? `${name} <${address}>` : name || address || '')

/** The date as the sender wrote it, with his own clock: the library's is told by Greenwich. */
const writtenDate = (mail: Email): string | undefined => mail.headers.find(({ key }) => key === 'date')?.value.trim()

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The sender's own day, as "2026-02-03". */
function dayOf(mail: Email): string | undefined {
  const [, day, month, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(writtenDate(mail) ?? '') ?? []
  const at = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1
  if (!day || !year || at === 0) return /^\d{4}-\d{2}-\d{2}/.exec(mail.date ?? '')?.[0]
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The lines at the head of a letter, as a mail program prints them. */
function headOf(mail: Email): ReadBlock[] {
  const to = mail.to?.map(named).join(', ')
  const cc = mail.cc?.map(named).join(', ')
  const lines = [
    mail.from ? `From: ${named(mail.from)}` : '',
    to ? `To: ${to}` : '',
    cc ? `Cc: ${cc}` : '',
    writtenDate(mail) ? `Date: ${writtenDate(mail)}` : '',
  ].filter((line) => line !== '')
  return [
    ...(mail.subject ? [{ kind: 'title' as const, text: mail.subject }] : []),
    ...(lines.length > 0 ? [{ kind: 'paragraph' as const, text: lines.join('\n') }] : []),
  ]
}

/** A letter forwarded within a letter within a letter is as deep as anyone follows. */
const MOST_LEVELS = 3

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

/**
 * Reads an e-mail (.eml), or a page that a browser or Word saved as one file (.mht).
 *
 * @param level how many letters stand around this one, when it is forwarded as an attachment
 */
export async function readMail(bytes: Uint8Array, level = 0): Promise<Reading> {
  const messages = messageList()
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64, forceRfc822Attachments: true })
  const isPage = mail.from === undefined || /^<?saved by/i.test(named(mail.from))
  const body: Reading | undefined = mail.html
    ? readHtml(mail.html, { isPage })
    : mail.text
      ? readText(mail.text)
      : undefined
  const forwarded: ReadBlock[] = []
  for (const { mimeType, content } of mail.attachments) {
    if (mimeType !== 'message/rfc822' || level >= MOST_LEVELS) continue
    forwarded.push(...(await readMail(bytesOf(content), level + 1)).blocks)
  }
  if (!body && forwarded.length === 0) {
    throw new FileRefused('refused', 'The e-mail holds no text that can be read here. Nothing was imported.')
  }
  for (const { filename, disposition, mimeType } of mail.attachments) {
    if (isPage || disposition === 'inline' || (mimeType === 'message/rfc822' && level < MOST_LEVELS)) continue
    messages.say(
      'attachment-unread',
      `The attachment “${filename ?? 'without a name'}” was not read; save it and import it by itself.`,
    )
  }
  if (isPage && body) return { ...body, messages: [...messages.all(), ...body.messages] }
  const date = dayOf(mail)
  const issuer = mail.from ? mail.from.name || mail.from.address : undefined
  return {
    ...body,
    ...(mail.subject ? { title: mail.subject } : {}),
    ...(issuer ? { issuer } : {}),
    ...(date ? { date } : {}),
    blocks: [...headOf(mail), ...(body?.blocks ?? []), ...forwarded],
    messages: [...messages.all(), ...(body?.messages ?? [])],
  }
}
