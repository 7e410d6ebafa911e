import { childNamed, elementsNamed, parseXml, valOf } from '../package/xml.ts'
import { escapeAttribute } from '../write/package/xml-text.ts'
import {
  type HouseStyle,
  hasMoved,
  OUR_STYLE,
  rolesOf,
  STYLE_ROLES,
  type StyleChoices,
  type StyleUse,
} from './style-roles.ts'

/** How our styles go into a house's: by what they are for, and by their names, which Word and people know them by. */
export interface StyleMap {
  /** From our style id to the one to use. */
  readonly ids: ReadonlyMap<string, string>
  /** The house's styles with those of ours that it has not. */
  readonly styles: string
  /** What each part of the note takes. */
  readonly uses: readonly StyleUse[]
  /** The house's styles for lists and tables, where it has them. */
  readonly bullets: HouseStyle | undefined
  readonly numbers: HouseStyle | undefined
  readonly table: HouseStyle | undefined
  readonly house: readonly HouseStyle[]
  /** By how many levels headings move up. */
  readonly rise: number
}

/** Attributes and elements that name a style. */
export const STYLE_REFERENCES =
  /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink) w:val=")([^"]*)(")/g

export interface MapOptions {
  /** Ids of our styles that the note uses. */
  readonly used: ReadonlySet<string>
  readonly choices: StyleChoices
  /** Id of the table style that the house's own text uses. */
  readonly tableShown: string | undefined
}

/**
 * @param ours our styles.xml
 * @param given the house's styles.xml
 */
export function mapStyles(ours: string, given: string, { used, choices, tableShown }: MapOptions): StyleMap {
  const house = houseStyles(given)
  const roles = rolesOf(house, choices, tableShown)
  const ids = new Map<string, string>()
  for (const role of STYLE_ROLES) {
    const [our, style] = [OUR_STYLE[role], roles.get(role)]
    if (our !== undefined && style !== undefined) ids.set(our, style.id)
  }
  const rise = hasMoved(roles) ? 1 : 0
  const kept = new Set(STYLE_ROLES.filter((role) => choices[role] === '').map((role) => OUR_STYLE[role]))
  const taken = new Set(house.map(({ id }) => id))
  const names = new Set(house.map(({ name }) => name.toLowerCase()))
  const theirs = new Map(house.map(({ type, name, id }) => [`${type} ${name.toLowerCase()}`, id]))
  const needed = withBases(ours, used, ids)
  const missing: { readonly xml: string; readonly id: string }[] = []
  for (const [xml] of ours.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? ''
    if (ids.has(id)) continue
    const type = /w:type="([^"]*)"/.exec(xml)?.[1] ?? ''
    const name = (/<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? id).toLowerCase()
    const level = /^toc (\d)$/.exec(name)?.[1]
    const sought = level === undefined ? name : `toc ${Number(level) - rise}`
    const known = theirs.get(`${type} ${sought}`) ?? theirs.get(`${type} note ${sought}`)
    if (known !== undefined && !kept.has(id)) ids.set(id, known)
    else if (needed.has(id)) {
      const free = freeId(id, taken)
      taken.add(free)
      ids.set(id, free)
      // Word knows one style of a name, whatever its type.
      missing.push({ xml: names.has(name) ? renamed(xml) : xml, id: free })
    }
  }
  const added = missing.map(({ xml, id }) => adopt(xml, id, ids)).join('')
  return {
    ids,
    styles: withLevels(given, ids).replace(/<\/w:styles>\s*$/, () => `${added}</w:styles>`),
    uses: STYLE_ROLES.map((role) => ({ role, style: roles.get(role)?.name })),
    bullets: roles.get('bullets'),
    numbers: roles.get('numbers'),
    table: roles.get('table'),
    house,
    rise,
  }
}

/** The styles of a house's file, as far as ours ask for them. */
export function houseStyles(xml: string): readonly HouseStyle[] {
  return elementsNamed(parseXml(xml), 'w:style').map((style) => ({
    // As it stands in an attribute, where it will be written.
    id: escapeAttribute(style.attributes['w:styleId'] ?? ''),
    name: valOf(style, 'w:name') ?? '',
    type: style.attributes['w:type'] ?? 'paragraph',
    isCustom: /^(1|true|on)$/.test(style.attributes['w:customStyle'] ?? ''),
    next: escapeAttribute(valOf(style, 'w:next') ?? ''),
    list: valOf(childNamed(childNamed(style, 'w:pPr'), 'w:numPr'), 'w:numId'),
  }))
}

/**
 * The house's styles, those for our headings with their level: some programs leave it out, and a reader of the screen or
 * of a PDF then meets plain paragraphs.
 */
function withLevels(house: string, ids: ReadonlyMap<string, string>): string {
  const headings = new Set(['Heading1', 'Heading2', 'Heading3', 'Heading4'].map((id) => ids.get(id)))
  return house.replace(/<w:style\b[^>]*>(?:(?!<\/w:style>)[\s\S])*<\/w:style>/g, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
    const level = /<w:name w:val="heading ([1-9])"/i.exec(style)?.[1]
    if (level === undefined || !headings.has(id) || style.includes('<w:outlineLvl')) return style
    const own = `<w:outlineLvl w:val="${Number(level) - 1}"/>`
    if (style.includes('</w:pPr>')) return style.replace('</w:pPr>', `${own}</w:pPr>`)
    const at = style.search(/<w:(?:rPr|tblPr)\b|<\/w:style>/)
    return `${style.slice(0, at)}<w:pPr>${own}</w:pPr>${style.slice(at)}`
  })
}

/** The used styles with all they rest on, but for those that the house has. */
function withBases(ours: string, used: ReadonlySet<string>, mapped: ReadonlyMap<string, string>): ReadonlySet<string> {
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
    if (!mapped.has(id)) for (const base of bases.get(id) ?? []) add(base)
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
