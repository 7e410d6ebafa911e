import { strToU8 } from 'fflate'
import { safeText } from '../word/paper/safe-text.ts'
import { pack } from '../word/write/package/pack.ts'
import { escapeAttribute, escapeText } from '../word/write/package/xml-text.ts'
import { isTooLong } from './cell-text.ts'
import type { Sheet } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { areaOf, MOST_ROWS, sheetXml } from './sheet-xml.ts'
import { STYLES_XML } from './styles-xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface Workbook {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly sheets: readonly Sheet[]
}

/** A written workbook, with a sentence for everything that did not fit. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array
  readonly messages: readonly string[]
}

/**
 * Writes a workbook (ECMA-376 part 1, SpreadsheetML) of values only: no formula, no link, no macro.
 *
 * An own writer, because the known ones stamp the clock into the file; the same sheets always give the same bytes.
 */
export function writeWorkbook({ title, language, sheets: given }: Workbook): WrittenWorkbook {
  const cut = given.map(fitted)
  const sheets = cut.map(({ sheet }) => sheet)
  const names = sheetNames(sheets.map(({ name }) => name))
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(title, language)],
    ['xl/workbook.xml', workbookXml(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at): [string, string] => [
          `${OFFICE}/relationships/worksheet`,
          `worksheets/sheet${at + 1}.xml`,
        ]),
        [`${OFFICE}/relationships/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES_XML],
    ...sheets.map((sheet, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0)]),
  ])
  return {
    bytes: pack(new Map([...parts].map(([path, xml]) => [path, strToU8(xml)]))),
    messages: cut.flatMap(({ messages }) => messages),
  }
}

function fitted(sheet: Sheet): { readonly sheet: Sheet; readonly messages: readonly string[] } {
  const isOver = sheet.rows.length >= MOST_ROWS
  const rows = isOver ? sheet.rows.slice(0, MOST_ROWS - 1) : sheet.rows
  const long = rows.flat().filter((cell) => cell.kind === 'text' && isTooLong(cell.text)).length
  return {
    sheet: { ...sheet, rows },
    messages: [
      ...(isOver
        ? [`A spreadsheet has room for ${MOST_ROWS - 1} rows; the rest of “${sheet.name}” was left out.`]
        : []),
      ...(long === 0
        ? []
        : [
            `${long} ${long === 1 ? 'cell' : 'cells'} of “${sheet.name}” hold more than 32,767 characters and were cut.`,
          ]),
    ],
  }
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const listed = names.map(
    (name, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const quoted = (at: number) => `'${escapeText((names[at] ?? '').replaceAll("'", "''"))}'`
  const filters = sheets.map((sheet, at) =>
    sheet.rows.length === 0
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(at)}!${fixed(areaOf(sheet))}</definedName>`,
  )
  const titles = sheets.map(
    (_, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(at)}!$1:$1</definedName>`,
  )
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${listed.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`,
  ].join('')
}

const fixed = (area: string) => area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

function contentTypes(sheets: number): string {
  const overrides = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  ].join('')
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const listed = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`
}

function coreProperties(title: string, language: string): string {
  return [
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeText(safeText(title))}</dc:title><dc:language>${escapeText(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}
