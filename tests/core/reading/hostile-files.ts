import { strToU8, zipSync } from 'fflate'
import { aWordFile, p } from './a-word-file.ts'

const MB = 1024 * 1024
const good = aWordFile({ body: p('Text.') })
export const withEntries = (entries: Record<string, string | Uint8Array>) => aWordFile({ body: p('Text.'), entries })
const withDocument = (xml: string) => aWordFile({ body: '', entries: { 'word/document.xml': xml } })

/** Changes bytes of a copy: how archives lie about themselves. */
function changed(bytes: Uint8Array, change: (view: DataView, central: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const central = Buffer.from(copy).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  change(new DataView(copy.buffer), central)
  return copy
}

/** Word files that are refused: what they are, how they are made, and what the sentence says. */
export const refusals: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a bomb in the text', () => withDocument(`<w:document>${' '.repeat(40 * MB)}</w:document>`), /unfolds to far more/],
  ['a bomb in a picture', () => withEntries({ 'word/media/a.png': new Uint8Array(60 * MB) }), /unfolds to far more/],
  [
    'more than 5,000 entries',
    () => withEntries(Object.fromEntries(Array.from({ length: 5100 }, (_, n) => [`x/${n}`, '']))),
    /more than 5000/,
  ],
  ['a path out of the archive', () => withEntries({ '../evil.xml': 'x' }), /outside itself/],
  ['an absolute path', () => withEntries({ '/etc/evil.xml': 'x' }), /outside itself/],
  ['a path with backslashes', () => withEntries({ '..\\evil.xml': 'x' }), /outside itself/],
  ['the same entry twice', () => withEntries({ 'WORD/DOCUMENT.XML': '<x/>' }), /same entry twice/],
  [
    'an encrypted entry',
    () => changed(good, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)),
    /password/,
  ],
  ['a size that is a lie', () => changed(good, (view, at) => view.setUint32(at + 24, 5, true)), /damaged/],
  ['an archive cut short', () => good.subarray(0, good.length - 40), /damaged/],
  ['a document type', () => withDocument('<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>'), /document type/],
  [
    'entities that unfold',
    () => withDocument('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'),
    /document type/,
  ],
  ['deep XML', () => withDocument(`<w:document><w:body>${'<w:sdt>'.repeat(20_000)}`), /levels deep/],
  ['broken XML', () => withDocument('<w:document><w:body><w:p></w:body></w:document>'), /not well-formed/],
  ['no main part', () => zipSync({ 'word/other.xml': strToU8('<x/>') }), /no main part/],
  ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /a spreadsheet/],
  ['an archive of something else', () => zipSync({ 'a.bin': strToU8('x') }), /an archive of files/],
  [
    'an old Word file of which only the head is left',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    /old Office document do not fit together/,
  ],
  [
    'a file with a password',
    () =>
      Uint8Array.from([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    /protected by a password/,
  ],
]
