import PostalMime, { type Address, type Email } from 'postal-mime'
import type { ReadBlock } from '../../../../shared/source/block.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readHtml } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'

const named = ({ name, address }: Address): string => (name && address ? `${name} <${address}>` : name || address || '')

/** The lines at the head of a letter, as a mail program prints them. */
function headOf(mail: Email): ReadBlock[] {
  const to = mail.to?.map(named).join(', ')
  const cc = mail.cc?.map(named).join(', ')
  const lines = [
    mail.from ? `From: ${named(mail.from)}` : '',
    to ? `To: ${to}` : '',
    cc ? `Cc: ${cc}` : '',
    mail.date ? `Date: ${mail.date}` : '',
  ].filter((line) => line !== '')
  return [
    ...(mail.subject ? [{ kind: 'title' as const, text: mail.subject }] : []),
    ...(lines.length > 0 ? [{ kind: 'paragraph' as const, text: lines.join('\n') }] : []),
  ]
}

/** Reads an e-mail (.eml), or a page that a browser or Word saved as one file (.mht). */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const messages = messageList()
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64 })
  const isPage = mail.from === undefined || /^<?saved by/i.test(named(mail.from))
  const body: Reading | undefined = mail.html
    ? readHtml(mail.html, { isPage })
    : mail.text
      ? readText(mail.text)
      : undefined
  if (!body) {
    throw new FileRefused('refused', 'The e-mail holds no text that can be read here. Nothing was imported.')
  }
  for (const { filename, disposition } of mail.attachments) {
    if (isPage || disposition === 'inline') continue
    messages.say(
      'attachment-unread',
      `The attachment “${filename ?? 'without a name'}” was not read; save it and import it by itself.`,
    )
  }
  if (isPage) return { ...body, messages: [...messages.all(), ...body.messages] }
  const date = /^\d{4}-\d{2}-\d{2}/.exec(mail.date ?? '')?.[0]
  const issuer = mail.from ? mail.from.name || mail.from.address : undefined
  return {
    ...body,
    ...(mail.subject ? { title: mail.subject } : {}),
    ...(issuer ? { issuer } : {}),
    ...(date ? { date } : {}),
    blocks: [...headOf(mail), ...body.blocks],
    messages: [...messages.all(), ...body.messages],
  }
}
