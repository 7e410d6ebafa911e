import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Namespaces of every part that the tests write. */
export const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly settings?: string
  readonly header?: string
  /** Relationships of the document beside those of the parts above. */
  readonly relationships?: string
  /** Further entries of the archive, by name. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>
}

const part = (root: string, content: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`)

/** A Word file from the XML of its parts, small enough to be read in a test. */
export function aWordFile({ body, relationships = '', entries = {}, ...others }: WordParts): Uint8Array {
  const files: Record<string, Uint8Array> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) }
  let relations = relationships
  let types = ''
  for (const [name, content] of Object.entries(others)) {
    const root = name === 'header' ? 'hdr' : name
    files[`word/${name}.xml`] = part(root, content)
    relations += `<Relationship Id="rId-${name}" Type="${R}/${name}" Target="${name}.xml"/>`
    types += `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`
  }
  files['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
  )
  files['_rels/.rels'] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  files['[Content_Types].xml'] = strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${types}</Types>`,
  )
  for (const [name, content] of Object.entries(entries)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { mtime: '1980-01-01T00:00:00Z' })
}

/** A paragraph; `properties` go into `w:pPr`. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const listed = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export interface LevelParts {
  readonly format?: string
  readonly text?: string
  readonly start?: number
  readonly more?: string
}

/** `w:lvl` elements from the outermost level inwards. */
export const levels = (...all: readonly LevelParts[]): string =>
  all
    .map(
      ({ format = 'decimal', text, start = 1, more = '' }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text ?? `%${index + 1}.`}"/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('')

export const definition = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`

export const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
