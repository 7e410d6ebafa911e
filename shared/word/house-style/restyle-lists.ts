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
 * anew under every item. @param numbering our lists behind the house's, `lists` from our number of a list to the one there
 */
export function restyleLists(
  body: string,
  numbering: string,
  lists: ReadonlyMap<string, string>,
  { bullets, numbers, styles }: HouseLists,
): Restyled {
  const listOf = (id: string) => lists.get(id) ?? id
  const deep = new Set([...body.matchAll(ITEM)].filter(([, , level]) => level !== '0').map(([, , , list]) => list))
  const fresh = new Map<string, string>()
  let count = Math.max(0, ...[...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"/g)].map(([, id]) => Number(id)))
  let added = ''
  const counted = (list: string, style: HouseStyle): string => {
    const known = fresh.get(list)
    if (known !== undefined) return known
    count += 1
    const definition = definitionOf(numbering, style.list ?? '')
    added += `<w:num w:numId="${count}"><w:abstractNumId w:val="${definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    fresh.set(list, String(count))
    return String(count)
  }
  const restyled = body.replace(ITEM, (whole, between: string, level: string, list: string) => {
    const isBullet = isBulleted(numbering, listOf(list))
    const style = isBullet ? deeper(bullets, Number(level), styles) : deep.has(list) ? undefined : numbers
    if (style?.list === undefined || definitionOf(numbering, style.list) === undefined) return whole
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

function definitionOf(numbering: string, list: string): string | undefined {
  return new RegExp(`<w:num\\b[^>]*w:numId="${list}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
}

function isBulleted(numbering: string, list: string): boolean {
  const definition = definitionOf(numbering, list)
  const start = numbering.indexOf(`w:abstractNumId="${definition}"`)
  return /^[\s\S]*?<w:numFmt w:val="bullet"/.test(numbering.slice(start, numbering.indexOf('</w:lvl>', start)))
}
