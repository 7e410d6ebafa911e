/** A format that can be read, or a familiar one that cannot (with its name for the message). */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mail'
  | 'rtf'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'xml'
  | { readonly unreadable: string }

const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'ole'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', { unreadable: 'a picture (PNG)' }],
  ['\u00FF\u00D8\u00FF', { unreadable: 'a picture (JPEG)' }],
  ['GIF8', { unreadable: 'a picture (GIF)' }],
  ['II*\u0000', { unreadable: 'a picture (TIFF)' }],
  ['MM\u0000*', { unreadable: 'a picture (TIFF)' }],
  ['\u007FELF', { unreadable: 'a program' }],
  ['MZ\u0090', { unreadable: 'a program' }],
  ['\u001F\u008B', { unreadable: 'a compressed archive (gzip)' }],
  ['Rar!', { unreadable: 'a compressed archive (RAR)' }],
  ['7z\u00BC\u00AF', { unreadable: 'a compressed archive (7-Zip)' }],
  ['\u00FFWPC', { unreadable: 'a WordPerfect document' }],
  ['\u00DB\u00A5', { unreadable: 'a document of Word 2, from before 1995' }],
  ['\u009B\u00A5', { unreadable: 'a document of Word 1, from before 1995' }],
  ['1\u00BE\u0000\u0000', { unreadable: 'a document of Word for DOS or Write' }],
  ['%!PS', { unreadable: 'a PostScript file' }],
  ['SQLite format 3', { unreadable: 'a database' }],
  ['ID3', { unreadable: 'a sound file' }],
]

const MAIL_HEADER =
  /^(?:From|Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|Subject|To|X-[\w-]+|Content-Type|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Reply-To|Thread-Topic|Thread-Index):[ \t]?\S/i

const isMail = (head: string): boolean => {
  const lines = head.replace(/^\s+/, '').split(/\r?\n/, 30)
  const headers = lines.filter((line) => MAIL_HEADER.test(line)).length
  return (
    MAIL_HEADER.test(lines[0] ?? '') &&
    headers >= 2 &&
    /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type):/im.test(head)
  )
}

const HTML_START =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|article|section|span|ul|ol|center|font|b|i|a|frameset)[\s>/]/i

/**
 * What a file is, by its first bytes; by its name only where plain text could be several things.
 *
 * A wrong extension is common (pages saved as .doc, text saved as .html) and no reason to refuse.
 */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  for (const [signature, format] of SIGNATURES) if (head.startsWith(signature)) return format
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  // UTF-16: every second byte of Latin letters is zero.
  const text = head.replaceAll('\u0000', '').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
  if (/^\s*\{\\rtf/.test(text)) return 'rtf'
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^\s*(?:<\?xml|<!--|<pkg:package|<w:wordDocument|<office:document)/.test(text) && !/<html[\s>]/i.test(text)) {
    if (/<(?:pkg:package|office:document|(?:\w+:)?wordDocument)\b/.test(text)) return 'xml'
  }
  if (HTML_START.test(text) && extension !== 'md') return 'html'
  if (isMail(text)) return 'mail'
  if (/^(?:html?|xhtml|aspx?|php|shtml)$/.test(extension) && /<[a-z][^>]*>/i.test(text)) return 'html'
  return /^(?:md|markdown|mkd)$/.test(extension) ? 'markdown' : 'text'
}
