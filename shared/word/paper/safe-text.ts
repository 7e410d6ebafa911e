// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 has no way to write.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const LINE_BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g

/**
 * Text that every format can carry: no control characters, no half of a surrogate pair, no line breaks.
 *
 * XML 1.0 §2.2 has no way to write them, and a file that carries one does not open at all. A lost half becomes U+FFFD,
 * so that a reader sees that something stood there.
 */
export function safeText(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '').replace(LINE_BREAKS, ' ')
}
