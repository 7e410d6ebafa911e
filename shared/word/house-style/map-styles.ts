import { elementsNamed, parseXml, valOf } from '../package/xml.ts'

/** How our styles go into a house's: by their names, which Word, LibreOffice and people know them by. */
export interface StyleMap {
  /** From our style id to the one to use. */
  readonly ids: ReadonlyMap<string, string>
  /** The house's styles with those of ours that it has not. */
  readonly styles: string
  /** Names of our styles that had to be added. */
  readonly added: readonly string[]
}

/** Attributes and elements that name a style. */
export const STYLE_REFERENCES =
  /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink) w:val=")([^"]*)(")/g

/** Our styles without which a note still looks as it should; they are added when used and not spoken of. */
const INNER = /^(Normal Table|toc \d|Bibliography|line number|Default Paragraph Font|endnote|footnote|Hyperlink)/i

/**
 * @param ours our styles.xml
 * @param house the house's styles.xml
 * @param used ids of our styles that the note uses
 */
export function mapStyles(ours: string, house: string, used: ReadonlySet<string>): StyleMap {
  const theirs = new Map<string, string>()
  const taken = new Set<string>()
  const names = new Set<string>()
  for (const { attributes, ...style } of elementsNamed(parseXml(house), 'w:style')) {
    const id = attributes['w:styleId'] ?? ''
    taken.add(id)
    names.add(nameOf({ attributes, ...style }))
    theirs.set(`${attributes['w:type']} ${nameOf({ attributes, ...style })}`, id)
  }
  const needed = withBases(ours, used)
  const ids = new Map<string, string>()
  const missing: { readonly xml: string; readonly id: string; readonly name: string }[] = []
  for (const [xml] of ours.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? ''
    const type = /w:type="([^"]*)"/.exec(xml)?.[1] ?? ''
    const name = /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? id
    const known = theirs.get(`${type} ${name.toLowerCase()}`) ?? theirs.get(`${type} note ${name.toLowerCase()}`)
    if (known !== undefined) ids.set(id, known)
    else if (needed.has(id)) {
      const free = freeId(id, taken)
      taken.add(free)
      ids.set(id, free)
      // Word knows one style of a name, whatever its type.
      missing.push({ xml: names.has(name.toLowerCase()) ? renamed(xml) : xml, id: free, name })
    }
  }
  const added = missing.map(({ xml, id }) => adopt(xml, id, ids)).join('')
  return {
    ids,
    styles: house.replace(/<\/w:styles>\s*$/, `${added}</w:styles>`),
    added: missing.map(({ name }) => name).filter((name) => !INNER.test(name)),
  }
}

function nameOf(style: Parameters<typeof valOf>[0]): string {
  return (valOf(style, 'w:name') ?? '').toLowerCase()
}

/** The used styles with all they rest on. */
function withBases(ours: string, used: ReadonlySet<string>): ReadonlySet<string> {
  const bases = new Map<string, readonly string[]>()
  for (const [xml] of ours.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? ''
    bases.set(
      id,
      [...xml.matchAll(/<w:(?:basedOn|link|next) w:val="([^"]*)"/g)].map(([, base = '']) => base),
    )
  }
  const needed = new Set<string>()
  const add = (id: string): void => {
    if (needed.has(id)) return
    needed.add(id)
    for (const base of bases.get(id) ?? []) add(base)
  }
  for (const id of used) add(id)
  return needed
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = taken.has(id) ? `Note${id}` : id
  while (taken.has(free)) free += 'x'
  return free
}

function renamed(xml: string): string {
  return xml.replace(/(<w:name w:val=")/, '$1Note ')
}

/** Our style as the house's: its typeface, its ids, and never its default. */
function adopt(xml: string, id: string, ids: ReadonlyMap<string, string>): string {
  return xml
    .replace(/w:styleId="[^"]*"/, `w:styleId="${id}"`)
    .replace(/ w:default="[^"]*"/, '')
    .replace(/<w:rFonts\b[^>]*\/>/g, '')
    .replace(STYLE_REFERENCES, (_, before, style, after) => `${before}${ids.get(style) ?? style}${after}`)
}
