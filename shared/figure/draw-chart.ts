import { safeText } from '../word/paper/safe-text.ts'
import { escapeText } from '../word/write/package/xml-text.ts'
import type { Chart } from './chart.ts'

/** A drawn chart: SVG 1.1 of shapes and words alone, and its size in CSS pixels. */
export interface DrawnChart {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Width of the drawing; a page scales it to its own. */
const WIDTH = 620
const INK = '#1B2A41'
const MUTED = '#4A5568'
const LINE = '#7A869A'
/** Grounds of the parts of a bar, dark to pale, each 3:1 against its neighbour's letters; told apart by letters too. */
const GROUNDS = ['#1B2A41', '#2F5D8C', '#6E93B8', '#B9CBDD', '#7A4B00', '#D9B26F'] as const
const PALE = ['#B9CBDD', '#D9B26F', '#6E93B8']
const FACE = 'font-family="Inter, Arial, \'Liberation Sans\', sans-serif"'

/** Width of a letter, as a share of its size, on average: enough to break lines by. */
const LETTER = 0.54

export function drawChart(chart: Chart): DrawnChart {
  return chart.kind === 'timeline' ? drawTimeline(chart) : drawBars(chart)
}

/** More stops than a page has room for; the table below has them all. */
const MOST_STOPS = 24

function drawTimeline({ stops }: Extract<Chart, { kind: 'timeline' }>): DrawnChart {
  const shown = stops.slice(0, MOST_STOPS)
  const parts: string[] = []
  let y = 12
  const dots: number[] = []
  for (const { date, words } of shown) {
    const lines = broken(words, 440, 13, 2)
    dots.push(y + 8)
    parts.push(text(118, y + 12, date, { size: 13, weight: 600, anchor: 'end' }))
    lines.forEach((line, at) => {
      parts.push(text(158, y + 12 + at * 17, line, { size: 13 }))
    })
    y += 17 * lines.length + 13
  }
  if (stops.length > shown.length) parts.push(text(158, y + 12, `… + ${stops.length - shown.length}`, { size: 13 }))
  const end = stops.length > shown.length ? y + 22 : y
  const axis = `<line x1="138" y1="${dots[0]}" x2="138" y2="${dots.at(-1)}" stroke="${LINE}" stroke-width="2"/>`
  const marks = dots.map((dot) => `<circle cx="138" cy="${dot}" r="5" fill="${INK}"/>`)
  return framed([axis, ...marks, ...parts], end)
}

function drawBars({ series, bars }: Extract<Chart, { kind: 'bars' }>): DrawnChart {
  const most = Math.max(...bars.map(({ values }) => sum(values)), 1)
  const [left, room] = [190, WIDTH - 190 - 52]
  const parts: string[] = []
  const letters = series.map((_, at) => String.fromCharCode(97 + at))
  let y = 8
  for (const [at, name] of series.entries()) {
    parts.push(
      `<rect x="0" y="${y}" width="16" height="14" fill="${groundOf(at)}" stroke="${INK}" stroke-width="0.75"/>`,
    )
    parts.push(text(24, y + 12, `${letters[at]}  ${name}`, { size: 12.5 }))
    y += 20
  }
  y += 10
  for (const { name, values } of bars) {
    const lines = broken(name, left - 14, 13, 2)
    const height = Math.max(24, lines.length * 16 + 2)
    lines.forEach((line, at) => {
      parts.push(text(left - 10, y + 16 + at * 16 - (lines.length - 1) * 2, line, { size: 13, anchor: 'end' }))
    })
    let x = left
    for (const [at, value] of values.entries()) {
      const width = (value / most) * room
      if (value === 0) continue
      const label = `${letters[at]} ${value}`
      parts.push(
        `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${height}" fill="${groundOf(at)}" stroke="#FFFFFF" stroke-width="1"/>`,
      )
      if (width > label.length * 7.2) {
        const fill = PALE.includes(groundOf(at)) ? '#000000' : '#FFFFFF'
        parts.push(text(round(x + width / 2), y + height / 2 + 4.5, label, { size: 12, anchor: 'middle', fill }))
      }
      x += width
    }
    parts.push(text(round(x + 8), y + height / 2 + 4.5, String(sum(values)), { size: 13, weight: 600 }))
    y += height + 12
  }
  const axis = `<line x1="${left}" y1="${series.length * 20 + 14}" x2="${left}" y2="${y - 8}" stroke="${LINE}" stroke-width="1"/>`
  return framed([axis, ...parts], y)
}

function framed(parts: readonly string[], height: number): DrawnChart {
  const whole = Math.ceil(height)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}">`,
    `<rect width="${WIDTH}" height="${whole}" fill="#FFFFFF"/>`,
    ...parts,
    '</svg>',
  ].join('')
  return { svg, width: WIDTH, height: whole }
}

interface Face {
  readonly size: number
  readonly weight?: number
  readonly anchor?: 'end' | 'middle'
  readonly fill?: string
}

function text(
  x: number,
  y: number,
  words: string,
  { size, weight, anchor, fill = weight === undefined ? MUTED : INK }: Face,
) {
  const bold = weight === undefined ? '' : ` font-weight="${weight}"`
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  return `<text x="${x}" y="${y}" ${FACE} font-size="${size}"${bold}${at} fill="${fill}">${escapeText(safeText(words))}</text>`
}

/** Words in lines no wider than `width`; what does not fit in `most` lines ends in an ellipsis. */
function broken(words: string, width: number, size: number, most: number): readonly string[] {
  const letters = Math.max(4, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  let line = ''
  for (const word of safeText(words).trim().split(/\s+/u)) {
    const next = line === '' ? word : `${line} ${word}`
    if ([...next].length <= letters || line === '') line = next
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const shown = lines.slice(0, most).map((each) => cut(each, letters))
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1]} …`, letters)
  return shown
}

function cut(line: string, letters: number): string {
  const all = [...line]
  if (all.length <= letters) return line
  return `${all.slice(0, letters - 1).join('')}…`
}

const groundOf = (at: number): string => GROUNDS[at % GROUNDS.length] ?? INK
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const round = (value: number) => Math.round(value * 100) / 100
