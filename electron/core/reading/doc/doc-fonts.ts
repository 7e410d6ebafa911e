import type { WordFile } from './word-file.ts'

const FONTS = 0x0112
/** A font says much of its shape before its name ([MS-DOC] 2.9.87, FFN). */
const NAME_AT = 40

/** Names of the fonts, by number: signs of symbol fonts mean nothing without them. */
export function docFonts({ table, structure }: WordFile): readonly string[] {
  const { at, length } = structure(FONTS)
  const names: string[] = []
  let font = at + 4
  for (let index = 0; index < table.u16(at) && font < at + length; index++) {
    const size = table.u8(font) + 1
    const letters = Math.max(0, Math.floor((size - NAME_AT) / 2))
    names.push(table.utf16(font + NAME_AT, letters).split('\u0000')[0] ?? '')
    font += size
  }
  return names
}
