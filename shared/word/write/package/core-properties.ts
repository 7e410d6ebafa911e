import type { Paper } from '../../paper/paper.ts'
import { escapeText } from './xml-text.ts'

/** Whole seconds in UTC, as the W3CDTF profile of core properties wants them. */
function moment(iso: string): string {
  const at = new Date(iso)
  return `${(Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString().slice(0, 19)}Z`
}

/** docProps/core.xml: title, author, subject, language and dates of the note (rule 1). docx has no language property. */
export function coreProperties(paper: Paper): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(paper.title)}</dc:title>`,
    `<dc:subject>${escapeText(paper.subject)}</dc:subject>`,
    `<dc:creator>${escapeText(paper.author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeText(paper.author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment(paper.createdAt)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment(paper.changedAt)}</dcterms:modified>`,
    `<dc:language>${escapeText(paper.language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}
