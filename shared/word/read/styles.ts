import { childOf, childrenOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** What a paragraph takes from its style, direct formatting aside. `undefined` means that nothing is said. */
export interface ParagraphStyle {
  readonly id: string
  /** Word's own name, in English for built-in styles whatever the language of the program: "heading 1". */
  readonly name: string
  /** Outline level 0 to 8, 9 for body text. */
  readonly outlineLevel?: number
  readonly numbering?: { readonly numberId?: string; readonly level?: number; readonly styleId: string }
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isHidden?: boolean
}

export interface Styles {
  /** @param id a `w:pStyle`; the default paragraph style when undefined or unknown */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  /** What a character style says of hidden, bold and italic. */
  readonly character: (id: string | undefined) => Pick<ParagraphStyle, 'isBold' | 'isItalic' | 'isHidden'>
  /** List of a numbering style (`w:numStyleLink`). */
  readonly numberingOf: (id: string) => string | undefined
  readonly language?: string
}

/** Longest chain of `w:basedOn`; Word allows ten, and a circle must end. */
const LONGEST_CHAIN = 50

const NONE: ParagraphStyle = { id: '', name: '' }

/** The fields that are set; a style passes on what it does not set itself. */
const said = (style: Partial<Record<keyof ParagraphStyle, unknown>>): Partial<ParagraphStyle> =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined))

function ownOf(style: XmlElement): Partial<ParagraphStyle> {
  const properties = childOf(style, 'w:pPr')
  const runs = childOf(style, 'w:rPr')
  const numbering = childOf(properties, 'w:numPr')
  const numberId = settingOf(numbering, 'w:numId')
  const level = settingOf(numbering, 'w:ilvl')
  const outline = settingOf(properties, 'w:outlineLvl')
  const styleId = style.attributes['w:styleId'] ?? ''
  return said({
    outlineLevel: outline === undefined ? undefined : Number(outline),
    numbering: numbering && {
      styleId,
      ...(numberId === undefined ? {} : { numberId }),
      ...(level === undefined ? {} : { level: Number(level) }),
    },
    isBold: switchOf(runs, 'w:b'),
    isItalic: switchOf(runs, 'w:i'),
    isHidden: switchOf(runs, 'w:vanish'),
  })
}

/** Lays a style over the one it is based on. A level alone keeps the list of the base style. */
function over(base: Partial<ParagraphStyle>, own: Partial<ParagraphStyle>): Partial<ParagraphStyle> {
  const numbering =
    own.numbering && own.numbering.numberId === undefined && base.numbering
      ? { ...base.numbering, ...own.numbering }
      : (own.numbering ?? base.numbering)
  return { ...base, ...own, ...(numbering ? { numbering } : {}) }
}

/** Reads `styles.xml` (ECMA-376 Part 1, 17.7); a document without one has only the default style. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>()
  let defaultId: string | undefined
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    byId.set(id, style)
    const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
    if (isDefault && style.attributes['w:type'] === 'paragraph') defaultId = id
  }
  const resolved = new Map<string, ParagraphStyle>()
  const resolve = (id: string): ParagraphStyle => {
    const known = resolved.get(id)
    if (known) return known
    const chain: XmlElement[] = []
    for (let at = byId.get(id); at && chain.length < LONGEST_CHAIN; at = byId.get(settingOf(at, 'w:basedOn') ?? '')) {
      chain.unshift(at)
    }
    const style = chain.reduce<Partial<ParagraphStyle>>((base, each) => over(base, ownOf(each)), {})
    const named = { ...style, id, name: settingOf(byId.get(id), 'w:name') ?? id }
    resolved.set(id, named)
    return named
  }
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const language = childOf(defaults, 'w:lang')?.attributes['w:val']
  return {
    // A style that the file does not define still has its name: "Heading1" of a minimal file.
    paragraph: (id) => {
      if (id !== undefined && byId.has(id)) return resolve(id)
      const base = defaultId === undefined ? NONE : resolve(defaultId)
      return id === undefined ? base : { ...base, id, name: id }
    },
    character: (id) => (id !== undefined && byId.has(id) ? resolve(id) : NONE),
    numberingOf: (id) => settingOf(childOf(childOf(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
    ...(language ? { language } : {}),
  }
}
