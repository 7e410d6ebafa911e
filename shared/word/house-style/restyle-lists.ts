import type { HouseStyle } from './style-roles.ts'

/** Our paragraphs of lists and what they take from the house. */
export interface HouseLists {
  readonly bullets: HouseStyle | undefined
  readonly numbers: HouseStyle | undefined
  readonly styles: readonly HouseStyle[]
}

/** Our text and our lists with those of the house in the place of ours. */
export interface Restyled {
  readonly body: string
  readonly numbering: string
}

const ITEM =
  /<w:pStyle w:val="ListParagraph"\/>((?:(?!<\/w:pPr>)[\s\S])*?)<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/g

/**
 * Gives lists the house's own bullets and numbers: the styles List Bullet, List Bullet 2 …, and List Number, begun anew
 * for each list.
 *
 * A numbered list with lists inside keeps our numbers: those of styles that know nothing of each other would not begin
 * anew under every item. What is the house's already gets the sign = before it, so that it is not taken for ours.
 *
 * @param numbering the house's lists with ours behind them
 * @param lists from our number of a list to the one there
 */
export function restyleLists(
  body: string,
  numbering: string,
  lists: ReadonlyMap<string, string>,
  { bullets, numbers, styles }: HouseLists,
): Restyled {
  const listOf = (id: string) => lists.get(id) ?? id
  const deep = new Set([...body.matchAll(ITEM)].filter(([, , level]) => level !== '0').map(([, , , list]) => list))
  const { definitions, bulleted } = known(numbering)
  const fresh = new Map<string, string>()
  let count = [...definitions.keys()].reduce((most, id) => Math.max(most, Number(id)), 0)
  let added = ''
  const counted = (list: string, style: HouseStyle): string => {
    const before = fresh.get(list)
    if (before !== undefined) return before
    count += 1
    const definition = definitions.get(style.list ?? '')
    added += `<w:num w:numId="${count}"><w:abstractNumId w:val="${definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    fresh.set(list, String(count))
    return String(count)
  }
  const restyled = body.replace(ITEM, (whole, between: string, level: string, list: string) => {
    const isBullet = bulleted.has(definitions.get(listOf(list)) ?? '')
    const style = isBullet ? deeper(bullets, Number(level), styles) : deep.has(list) ? undefined : numbers
    if (style?.list === undefined || !definitions.has(style.list)) return whole
    const number = isBullet ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="=${counted(list, style)}"/></w:numPr>`
    return `<w:pStyle w:val="=${style.id}"/>${between}${number}`
  })
  const end = /<w:numIdMacAtCleanup\b/.exec(numbering)?.index ?? numbering.lastIndexOf('</w:numbering>')
  return { body: restyled, numbering: numbering.slice(0, end) + added + numbering.slice(end) }
}

/** List Bullet 2 for the second level, and so on; nothing where the house has none. */
function deeper(style: HouseStyle | undefined, level: number, all: readonly HouseStyle[]): HouseStyle | undefined {
  return level === 0 ? style : all.find(({ name }) => name === `${style?.name} ${level + 1}`)
}

interface Known {
  /** From the number of a list to that of its definition. */
  readonly definitions: ReadonlyMap<string, string>
  /** Definitions whose first level has bullets. */
  readonly bulleted: ReadonlySet<string>
}

/** What a part of lists says, read once: a long note has thousands of them. */
function known(numbering: string): Known {
  const definitions = new Map<string, string>()
  const bulleted = new Set<string>()
  for (const [xml, id = ''] of numbering.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g,
  )) {
    if (/^[\s\S]*?<w:numFmt w:val="bullet"/.test(xml.slice(0, Math.max(0, xml.indexOf('</w:lvl>'))))) bulleted.add(id)
  }
  for (const [, id = '', definition = ''] of numbering.matchAll(
    /<w:num\b[^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g,
  )) {
    definitions.set(id, definition)
  }
  return { definitions, bulleted }
}
