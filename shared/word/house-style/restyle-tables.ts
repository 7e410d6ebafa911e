import { HEADER_GROUND } from '../write/tables.ts'

const OWN_GROUND = new RegExp(`<w:shd\\b[^>]*w:fill="${HEADER_GROUND}"[^>]*/>`, 'g')

/**
 * Tables in the house's own table style: lines, shading and space of the cells are its business then. What is heading
 * and what is text the table says by its look (ECMA-376 §17.4.56) and by the styles of its paragraphs.
 */
export function restyleTables(body: string, id: string): string {
  return body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) =>
    table
      .replace('<w:tblPr>', () => `<w:tblPr><w:tblStyle w:val="=${id}"/>`)
      .replace(/<w:tblBorders>[\s\S]*?<\/w:tblBorders>/, '')
      .replace(/<w:tblCellMar>[\s\S]*?<\/w:tblCellMar>/, '')
      .replace(OWN_GROUND, ''),
  )
}

/** Id of the table style that a house's own text uses. */
export function tableShown(document: string): string | undefined {
  return /<w:tblStyle w:val="([^"]*)"/.exec(document)?.[1]
}
