/** A piece of RTF: a brace, a control word with its number, a byte as hexadecimal, or text. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly text: string }

const TOKEN = /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|[^\\{}\r\n]+|[\r\n]+/g

/** @param source RTF as Latin-1, one character per byte */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [all, word, number, byte, sign] = match
    if (all === '{') yield { type: 'open' }
    else if (all === '}') yield { type: 'close' }
    else if (word !== undefined) {
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0))
      else yield { type: 'word', word, number: number === undefined ? undefined : Number(number) }
    } else if (byte !== undefined) yield { type: 'byte', byte: Number.parseInt(byte, 16) }
    else if (sign !== undefined) yield { type: 'word', word: sign, number: undefined }
    else if (!/^[\r\n]/.test(all)) yield { type: 'text', text: all }
  }
  TOKEN.lastIndex = 0
}
