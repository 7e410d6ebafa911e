/** Encodings of RTF's `\fcharset` numbers, as TextDecoder names them. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

export const encodingOfCharset = (charset: number): string | undefined => CHARSETS[charset]

export const encodingOfPage = (page: number): string =>
  PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

export function decodeBytes(bytes: readonly number[], encoding: string): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder.decode(Uint8Array.from(bytes))
}

/** Fonts of the 1990s said their script in their name. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\sCE$/i, 'windows-1250'],
  [/\sCyr$/i, 'windows-1251'],
  [/\sGreek$/i, 'windows-1253'],
  [/\sTur$/i, 'windows-1254'],
  [/\sBaltic$/i, 'windows-1257'],
]

export const encodingOfFont = (name: string): string | undefined => NAMED.find(([ending]) => ending.test(name))?.[1]
