/** Our lists put behind the house's own, with numbers that are free there. */
export interface NumberingMap {
  readonly numbering: string
  /** From our list number to the one to use. */
  readonly lists: ReadonlyMap<string, string>
}

/**
 * @param ours our numbering.xml
 * @param given the house's, or the empty text where it has none
 */
export function mapNumbering(ours: string, given: string): NumberingMap {
  if (given === '') return { numbering: ours, lists: new Map() }
  // A house without lists may say so in one empty element, which has no end to put ours before.
  const house = given.replace(/<w:numbering\b([^>]*?)\s*\/>/, '<w:numbering$1></w:numbering>')
  const definitionsBefore = highest(house, /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"/g)
  const listsBefore = highest(house, /<w:num\b[^>]*w:numId="(\d+)"/g)
  const lists = new Map<string, string>()
  const definitions = [...plain(ours).matchAll(/<w:abstractNum\b[\s\S]*?<\/w:abstractNum>/g)].map(([xml]) =>
    xml.replace(/w:abstractNumId="(\d+)"/, (_, id) => `w:abstractNumId="${Number(id) + definitionsBefore + 1}"`),
  )
  const numbers = [...plain(ours).matchAll(/<w:num\b[\s\S]*?<\/w:num>/g)].map(([xml]) =>
    xml
      .replace(/w:numId="(\d+)"/, (_, id) => {
        const fresh = String(Number(id) + listsBefore)
        lists.set(id, fresh)
        return `w:numId="${fresh}"`
      })
      .replace(
        /<w:abstractNumId w:val="(\d+)"/,
        (_, id) => `<w:abstractNumId w:val="${Number(id) + definitionsBefore + 1}"`,
      ),
  )
  // Definitions come before lists (ECMA-376 §17.9.16), and both before what Word leaves at the end.
  const firstList = /<w:num\b/.exec(house)?.index ?? tailOf(house)
  const withDefinitions = house.slice(0, firstList) + definitions.join('') + house.slice(firstList)
  const end = tailOf(withDefinitions)
  return { numbering: withDefinitions.slice(0, end) + numbers.join('') + withDefinitions.slice(end), lists }
}

/** Without attributes of later versions of Word, whose prefixes the house's part need not declare. */
function plain(xml: string): string {
  return xml.replace(/ w1[0-9]\w*:\w+="[^"]*"/g, '')
}

function tailOf(xml: string): number {
  return /<w:numIdMacAtCleanup\b/.exec(xml)?.index ?? xml.lastIndexOf('</w:numbering>')
}

function highest(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].reduce((most, [, id]) => Math.max(most, Number(id)), 0)
}
