import type { Place } from './note-place.ts'

const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g

/** The house's page, header and footer for the sections of our text. */
export interface HouseSections {
  readonly first: string
  readonly last: string
  readonly count: number
}

/** The pages of a house's file; of the section that its place for the note stands in, where it has one. */
export function houseSections(document: string, place?: Place): HouseSections {
  const all = [...document.matchAll(SECTION)]
  const around = place && all.find(({ index }) => index >= place.end)?.[0]
  return {
    first: around ?? all[0]?.[0] ?? '<w:sectPr/>',
    last: around ?? all.at(-1)?.[0] ?? '<w:sectPr/>',
    count: all.length,
  }
}

/** Our body on the house's page, and the house's document made ready to take it. */
export interface Placed {
  readonly body: string
  readonly house: string
}

/**
 * Gives our sections the house's page: the first one with its headers, footers and different first page, later ones
 * without a first page of their own, sideways pages turned; tables and pictures are made as wide as the text there.
 *
 * Where the house has a place for the note, our last section is closed by the house's own, which comes after it.
 */
export function putSections(body: string, document: string, place: Place | undefined): Placed {
  const house = houseSections(document, place)
  let put = ''
  let from = 0
  const ours = [...body.matchAll(SECTION)]
  for (const [at, { 0: own, index }] of ours.entries()) {
    const isSideways = /w:orient="landscape"/.test(own)
    const page = at === 0 ? withoutType(house.first) : withType(withoutFirstPage(laterPage(house)))
    const section = isSideways ? sideways(page) : page
    put += fitted(body.slice(from, index), widthOf(own), widthOf(section))
    // The house's own type of break stands where its section begins.
    put += place !== undefined && at === 0 ? (isSideways ? sideways(house.first) : house.first) : section
    from = index + own.length
  }
  if (place === undefined) return { body: put + body.slice(from), house: document }
  const last = put.lastIndexOf('<w:sectPr')
  const inner = put.slice(0, last)
  const isLastSideways = /w:orient="landscape"/.test(ours.at(-1)?.[0] ?? '')
  return { body: inner, house: ours.length > 1 ? continued(document, place, isLastSideways) : document }
}

/** Later sections take over the first one's headers, but where the house's text ends on pages of another kind. */
function laterPage({ first, last }: HouseSections): string {
  return first === last ? withoutReferences(last) : last
}

/** The section that closes the note: its first page and its first number were at the note's beginning. */
function continued(document: string, place: Place, isSideways: boolean): string {
  const closing = [...document.matchAll(SECTION)].find(({ index }) => index >= place.end)
  if (closing === undefined) return document
  const { 0: own, index } = closing
  const between = document
    .slice(place.end, index)
    .replace(/<[^>]*>/g, '')
    .trim()
  const page = withType(withoutFirstPage(own))
  const section = isSideways && between === '' ? sideways(page) : page
  return document.slice(0, index) + section + document.slice(index + own.length)
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
    const [short, long] = sidesOf(size)
    return `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
  })
}

function sidesOf(size: string): readonly [short: number, long: number] {
  const width = Number(/w:w="(\d+)"/.exec(size)?.[1] ?? 11906)
  const height = Number(/w:h="(\d+)"/.exec(size)?.[1] ?? 16838)
  return [Math.min(width, height), Math.max(width, height)]
}

/** Width of the text of a section in twips; of one column, where it has several. Nothing where the section does not say. */
function widthOf(section: string): number | undefined {
  const page = Number(/<w:pgSz\b[^>]*w:w="(\d+)"/.exec(section)?.[1])
  const margins = /<w:pgMar\b[^>]*\/>/.exec(section)?.[0] ?? ''
  const side = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margins)?.[1] ?? 0)
  const columns = /<w:cols\b[^>]*\/?>/.exec(section)?.[0] ?? ''
  const count = Number(/w:num="(\d+)"/.exec(columns)?.[1] ?? 1)
  const space = Number(/w:space="(\d+)"/.exec(columns)?.[1] ?? 720)
  const width = (page - side('left') - side('right') - side('gutter') - (count - 1) * space) / count
  return width > 1000 ? Math.floor(width) : undefined
}

/** Tables as wide as the text of the page they come to, and pictures no wider. */
function fitted(body: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined || from === to) return body
  const share = to / from
  const scaled = (width: string) => Math.floor(Number(width) * share)
  const tables = body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) => {
    let whole = 0
    return table
      .replace(/(<w:(?:gridCol|tcW)\b[^>]*?\bw:w=")(\d+)(")/g, (_, before: string, width, after) => {
        if (before.startsWith('<w:gridCol')) whole += scaled(width)
        return `${before}${scaled(width)}${after}`
      })
      .replace(/(<w:tblW\b[^>]*?\bw:w=")\d+(")/, (_, before, after) => `${before}${whole}${after}`)
  })
  if (share >= 1) return tables
  return tables.replace(
    /(<(?:wp:extent|a:ext) cx=")(\d+)(" cy=")(\d+)(")/g,
    (_, before, width, middle, height, after) => {
      return `${before}${scaled(width)}${middle}${scaled(height)}${after}`
    },
  )
}
