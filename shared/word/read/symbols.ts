/**
 * What the signs of Word's symbol fonts mean in Unicode.
 *
 * Documents write them as `w:sym` or as private code points U+F020 to U+F0FF in a run of that font. Symbol follows
 * Adobe's published encoding; of Wingdings only signs that carry meaning in documents are listed.
 */
const SYMBOL_FROM_21 = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const SYMBOL_FROM_A1 = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'
const SYMBOL_FROM_F1 = '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

const WINGDINGS: Readonly<Record<number, string>> = {
  33: '✏',
  34: '✂',
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇦',
  240: '⇨',
  241: '⇧',
  242: '⇩',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const WINGDINGS_2: Readonly<Record<number, string>> = {
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  163: '□',
}

function ofSymbolFont(code: number): string | undefined {
  if (code === 0x20 || code === 0xa0) return ' '
  if (code >= 0xf1) return SYMBOL_FROM_F1.charAt(code - 0xf1) || undefined
  if (code >= 0xa1) return SYMBOL_FROM_A1.charAt(code - 0xa1) || undefined
  return SYMBOL_FROM_21.charAt(code - 0x21) || undefined
}

/**
 * @param font name of the symbol font
 * @param code code point, with or without the private offset 0xF000
 * @returns undefined when the sign is not known
 */
export function symbolSign(font: string, code: number): string | undefined {
  const low = code >= 0xf000 ? code - 0xf000 : code
  if (/^symbol/i.test(font)) return ofSymbolFont(low)
  if (/^wingdings\s*2/i.test(font)) return WINGDINGS_2[low]
  if (/^(?:wingdings|webdings)/i.test(font)) return WINGDINGS[low]
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : undefined
}

/** Text of a run set in a symbol font, with private code points made readable. */
export function readableSymbols(text: string, font: string | undefined): string {
  if (!/[\uF000-\uF0FF]/.test(text)) return text
  return text.replace(/[\uF000-\uF0FF]/g, (sign) => {
    const code = sign.charCodeAt(0)
    return (font ? symbolSign(font, code) : undefined) ?? ofSymbolFont(code - 0xf000) ?? sign
  })
}
