import { readFileSync } from 'node:fs'
import type { SheetModel } from '../../../shared/word/sheets/sheet-model.ts'
import { SHEET_STYLES } from '../../../shared/word/sheets/sheet-styles.ts'
import { escapeAttribute, escapeText } from '../../../shared/word/write/package/xml-text.ts'
import { beside } from '../beside.ts'
import { layOutScript } from './lay-out-script.ts'

/**
 * A web page that lays a Word file out on its sheets, ready to be printed by Chromium: nothing in it is loaded from
 * elsewhere, and its script is the one that draws the preview.
 *
 * Headers and footers are hidden from screen readers, which makes them artefacts of the PDF, as running texts should be.
 */
export function printPage(model: SheetModel): string {
  const sizes = new Set(model.sections.map(({ width, height }) => `${width} ${height}`))
  const pages = [...sizes].map((size, at) => {
    const [width, height] = size.split(' ')
    return `@page s${at} { size: ${width}pt ${height}pt; margin: 0 } .sheet[data-size="${size}"] { page: s${at} }`
  })
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(model.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeText(model.title)}</title>`,
    `<style>${PRINT_STYLES}${pages.join('\n')}</style></head><body><main></main>`,
    `<script type="application/json" id="model">${JSON.stringify(model).replaceAll('<', '\\u003c')}</script>`,
    `<script type="module">${script()}`,
    "const model = JSON.parse(document.getElementById('model').textContent)",
    "await layOutSheets(model, document.querySelector('main'), { hasLinks: true })",
    "document.getElementById('model').remove()",
    '</script></body></html>',
  ].join('\n')
}

const PRINT_STYLES = `${SHEET_STYLES}
body { margin: 0 }
.sheet { break-after: page; -webkit-print-color-adjust: exact }
.sheet:last-child { break-after: auto }
`

/** Put together from its sources, or as the build left it. */
function script(): string {
  const place = beside('lay-out-sheets.js', '../lay-out-sheets.js', '../../renderer/sheets')
  return place.endsWith('.js') ? readFileSync(place, 'utf8') : layOutScript(place)
}
