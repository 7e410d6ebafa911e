import { blockMap } from '../../identity/block-map.ts'
import type { Paper } from '../../paper/paper.ts'
import { escapeAttribute, escapeText } from './xml-text.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** Names our custom XML part, in this and every later version. */
export const IDENTITY_NAMESPACE = 'urn:aide-memoire:identity:1'

/** A fixed id for the part's data store: one kind of part, one id. */
const STORE_ID = '{6E1F0B6A-4D0F-4B6C-9C39-2F6C5B0A7D41}'

/** Format id of custom properties (ECMA-376 part 1 §22.3.2.1). */
const PROPERTY_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/**
 * Adds the second and third layer of identity to a working copy: a custom XML part that maps blocks to fingerprints, and
 * custom properties that name the note and the export.
 *
 * No text and no source stands in them: what is kept about an export is kept in the library, under the export's id.
 * @param texts XML parts by path; changed in place
 */
export function addIdentity(texts: Map<string, string>, paper: Paper): void {
  if (paper.identity === undefined) return
  const { noteId, exportId } = paper.identity
  const blocks = blockMap(paper).map(
    ({ id, bookmark, order, style, sha256 }) =>
      `<block id="${escapeAttribute(id)}" bookmark="${bookmark}" order="${order}" style="${escapeAttribute(style)}" sha256="${sha256}"/>`,
  )
  const names = `note="${escapeAttribute(noteId)}" export="${escapeAttribute(exportId)}"`
  texts.set(
    'customXml/item1.xml',
    `${DECLARATION}<identity xmlns="${IDENTITY_NAMESPACE}" ${names}>${blocks.join('')}</identity>`,
  )
  texts.set(
    'customXml/itemProps1.xml',
    `${DECLARATION}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${STORE_ID}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${IDENTITY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  texts.set('customXml/_rels/item1.xml.rels', relationships(relationship('rId1', 'customXmlProps', 'itemProps1.xml')))
  texts.set('docProps/custom.xml', customProperties({ BN_DocumentId: noteId, BN_ExportId: exportId }))
  insert(
    texts,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    relationship('rIdIdentity', 'customXml', '../customXml/item1.xml'),
  )
  insert(
    texts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  )
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`
}

function relationships(inner: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
}

function customProperties(values: Readonly<Record<string, string>>): string {
  const all = Object.entries(values).map(
    ([name, value], at) =>
      `<property fmtid="${PROPERTY_FORMAT}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  )
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${all.join('')}</Properties>`
}

function insert(texts: Map<string, string>, part: string, before: string, xml: string): void {
  texts.set(part, (texts.get(part) ?? '').replace(before, xml + before))
}
