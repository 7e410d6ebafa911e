const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g

/** The house's page, header and footer for the sections of our text. */
export interface HouseSections {
  readonly first: string
  readonly last: string
  readonly count: number
}

export function houseSections(document: string): HouseSections {
  const all = [...document.matchAll(SECTION)].map(([xml]) => xml)
  return { first: all[0] ?? '<w:sectPr/>', last: all.at(-1) ?? '<w:sectPr/>', count: all.length }
}

/**
 * Gives our sections the house's page: the first one with its headers, footers and different first page, later ones
 * taking those over, sideways pages turned.
 */
export function putSections(body: string, house: HouseSections): string {
  let at = 0
  return body.replace(SECTION, (own) => {
    at += 1
    const isFirst = at === 1
    const page = isFirst ? house.first : withoutFirstPage(withoutReferences(house.last))
    const typed = isFirst ? withoutType(page) : withType(page)
    return /w:orient="landscape"/.test(own) ? sideways(typed) : typed
  })
}

function withoutReferences(section: string): string {
  return section.replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '')
}

function withoutFirstPage(section: string): string {
  return section.replace(/<w:titlePg\b[^>]*\/>/g, '').replace(/<w:pgNumType\b[^>]*w:start="[^"]*"[^>]*\/>/g, '')
}

function withoutType(section: string): string {
  return section.replace(/<w:type\b[^>]*\/>/g, '')
}

/** The kind of break comes after the references and before the page size (ECMA-376 §17.6.17). */
function withType(section: string): string {
  const bare = withoutType(section)
  const next = '<w:type w:val="nextPage"/>'
  if (/<w:pgSz\b/.test(bare)) return bare.replace(/<w:pgSz\b/, `${next}<w:pgSz`)
  return bare.endsWith('/>') && !bare.includes('</')
    ? bare.replace(/\/>$/, `>${next}</w:sectPr>`)
    : bare.replace(/(<w:sectPr\b[^>]*>)/, `$1${next}`)
}

function sideways(section: string): string {
  return section.replace(/<w:pgSz\b[^>]*\/>/, (size) => {
    const width = /w:w="(\d+)"/.exec(size)?.[1] ?? '11906'
    const height = /w:h="(\d+)"/.exec(size)?.[1] ?? '16838'
    const [short, long] = [Math.min(Number(width), Number(height)), Math.max(Number(width), Number(height))]
    return `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
  })
}
