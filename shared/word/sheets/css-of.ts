import { isOn, type Properties } from './properties.ts'
import type { Css } from './sheet-model.ts'

/** Twentieths of a point, as Word counts lengths. */
export const points = (twips: string | undefined): number => (Number.parseFloat(twips ?? '') || 0) / 20
const pt = (value: number): string => `${Math.round(value * 100) / 100}pt`

/** Height of a line set single, in ems, of fonts that Word documents use most; from the fonts' own tables. */
const LINE_HEIGHTS: Readonly<Record<string, number>> = {
  arial: 1.15,
  'times new roman': 1.15,
  calibri: 1.22,
  cambria: 1.17,
  georgia: 1.136,
  verdana: 1.215,
  tahoma: 1.207,
  'segoe ui': 1.33,
  garamond: 1.125,
}

/** Fonts as wide as Word's own, for machines that lack those. */
const AS_WIDE: Readonly<Record<string, string>> = {
  arial: '"Liberation Sans", Arimo, Helvetica, sans-serif',
  helvetica: '"Liberation Sans", Arimo, sans-serif',
  'times new roman': '"Liberation Serif", Tinos, Times, serif',
  calibri: 'Carlito, "Liberation Sans", sans-serif',
  cambria: 'Caladea, "Liberation Serif", serif',
  'courier new': '"Liberation Mono", Cousine, monospace',
}

const SERIFS = /times|serif|georgia|cambria|garamond|book|palatino|minion|roman/i

export function fontFamily(name: string): string {
  const safe = name.replace(/["\\<>;{}]/g, '')
  return `"${safe}", ${AS_WIDE[safe.toLowerCase()] ?? (SERIFS.test(safe) ? '"Liberation Serif", serif' : '"Liberation Sans", sans-serif')}`
}

const colour = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  lightGray: '#c0c0c0',
}

/** The border Word draws there: width in eighths of a point. */
export function borderOf(border: Readonly<Record<string, string>> | undefined): string | undefined {
  const kind = border?.['w:val']
  if (border === undefined || kind === undefined) return undefined
  if (kind === 'nil' || kind === 'none') return 'none'
  const width = Math.max(0.5, (Number(border['w:sz']) || 4) / 8)
  const line = /dash/i.test(kind) ? 'dashed' : /dot/i.test(kind) ? 'dotted' : /double/i.test(kind) ? 'double' : 'solid'
  return `${pt(width)} ${line} ${colour(border['w:color']) ?? '#000000'}`
}

/** A paragraph's look. The font of its first line decides how high single spacing is. */
export function paragraphCss(properties: Properties, run: Properties, fontOf: (run: Properties) => string): Css {
  const css: Record<string, string> = {}
  const { 'w:ind': ind = {}, 'w:spacing': spacing = {} } = properties
  const isRightToLeft = isOn(properties, 'w:bidi')
  const left = points(ind['w:start'] ?? ind['w:left'])
  const right = points(ind['w:end'] ?? ind['w:right'])
  css.margin = `${pt(points(spacing['w:before']))} ${pt(isRightToLeft ? left : right)} ${pt(points(spacing['w:after']))} ${pt(isRightToLeft ? right : left)}`
  const first = ind['w:hanging'] === undefined ? points(ind['w:firstLine']) : -points(ind['w:hanging'])
  if (first !== 0) css['text-indent'] = pt(first)
  if (isRightToLeft) css.direction = 'rtl'
  css['text-align'] = alignment(properties['w:jc']?.['w:val'], isRightToLeft)
  const line = Number.parseFloat(spacing['w:line'] ?? '') || 240
  const single = LINE_HEIGHTS[fontOf(run).toLowerCase()] ?? 1.18
  css['line-height'] =
    (spacing['w:lineRule'] ?? 'auto') === 'auto'
      ? String(Math.round((line / 240) * single * 1000) / 1000)
      : pt(line / 20)
  let isFramed = false
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = properties[`w:pBdr/w:${side}`]
    const drawn = borderOf(border)
    if (drawn === undefined || drawn === 'none') continue
    isFramed = true
    css[`border-${side}`] = drawn
    css[`padding-${side}`] = pt(Number(border?.['w:space']) || 0)
  }
  const hanging = Math.max(0, points(ind['w:hanging']))
  // Lines round a paragraph begin where its text does, the first line that hangs out included.
  if (isFramed && hanging > 0 && !isRightToLeft) {
    css.margin = `${pt(points(spacing['w:before']))} ${pt(right)} ${pt(points(spacing['w:after']))} ${pt(left - hanging)}`
    css['padding-left'] = pt(hanging + (Number(properties['w:pBdr/w:left']?.['w:space']) || 0))
  }
  const fill = colour(properties['w:shd']?.['w:fill'])
  if (fill !== undefined) css['background-color'] = fill
  return { ...css, ...runCss(run, fontOf) }
}

function alignment(value: string | undefined, isRightToLeft: boolean): string {
  switch (value) {
    case 'center':
      return 'center'
    case 'right':
    case 'end':
      return isRightToLeft ? 'left' : 'right'
    case 'both':
    case 'distribute':
      return 'justify'
    default:
      return isRightToLeft ? 'right' : 'left'
  }
}

/** The look of a piece of text. */
export function runCss(run: Properties, fontOf: (run: Properties) => string): Css {
  const css: Record<string, string> = {
    'font-family': fontFamily(fontOf(run)),
    'font-size': pt((Number.parseFloat(run['w:sz']?.['w:val'] ?? '') || 20) / 2),
    'font-weight': isOn(run, 'w:b') ? 'bold' : 'normal',
    'font-style': isOn(run, 'w:i') ? 'italic' : 'normal',
    color: colour(run['w:color']?.['w:val']) ?? '#000000',
  }
  const lines = [isOn(run, 'w:u') ? 'underline' : '', isOn(run, 'w:strike') ? 'line-through' : ''].filter(Boolean)
  if (lines.length > 0) css['text-decoration'] = lines.join(' ')
  if (isOn(run, 'w:caps')) css['text-transform'] = 'uppercase'
  if (isOn(run, 'w:smallCaps')) css['font-variant'] = 'small-caps'
  const raised = run['w:vertAlign']?.['w:val']
  if (raised === 'superscript' || raised === 'subscript') {
    css['vertical-align'] = raised === 'superscript' ? 'super' : 'sub'
    css['font-size'] = pt(((Number.parseFloat(run['w:sz']?.['w:val'] ?? '') || 20) / 2) * 0.65)
    css['line-height'] = '0'
  }
  const spaced = points(run['w:spacing']?.['w:val'])
  if (spaced !== 0) css['letter-spacing'] = pt(spaced)
  const background = HIGHLIGHTS[run['w:highlight']?.['w:val'] ?? ''] ?? colour(run['w:shd']?.['w:fill'])
  if (background !== undefined) css['background-color'] = background
  return css
}

/** The look of a cell: its own borders over those of its table, inner ones where it is inside. */
export function cellCss(
  cell: Properties,
  table: Properties,
  at: { readonly isTop: boolean; readonly isBottom: boolean; readonly isLeft: boolean; readonly isRight: boolean },
): Css {
  const css: Record<string, string> = {}
  const sides = [
    ['top', at.isTop, 'insideH', 0],
    ['right', at.isRight, 'insideV', 5.4],
    ['bottom', at.isBottom, 'insideH', 0],
    ['left', at.isLeft, 'insideV', 5.4],
  ] as const
  for (const [side, isOuter, inner, usual] of sides) {
    const logical = side === 'left' ? 'start' : side === 'right' ? 'end' : side
    const own = cell[`w:tcBorders/w:${side}`] ?? cell[`w:tcBorders/w:${logical}`]
    const tables = isOuter
      ? (table[`w:tblBorders/w:${side}`] ?? table[`w:tblBorders/w:${logical}`])
      : table[`w:tblBorders/w:${inner}`]
    const drawn = borderOf(own) ?? borderOf(tables)
    if (drawn !== undefined) css[`border-${side}`] = drawn
    const margin =
      cell[`w:tcMar/w:${side}`] ??
      cell[`w:tcMar/w:${logical}`] ??
      table[`w:tblCellMar/w:${side}`] ??
      table[`w:tblCellMar/w:${logical}`]
    css[`padding-${side}`] = pt(margin === undefined ? usual : points(margin['w:w']))
  }
  const fill = colour(cell['w:shd']?.['w:fill'])
  if (fill !== undefined) css['background-color'] = fill
  const down = cell['w:vAlign']?.['w:val']
  css['vertical-align'] = down === 'center' ? 'middle' : down === 'bottom' ? 'bottom' : 'top'
  return css
}
