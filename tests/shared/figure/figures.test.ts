import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openRasteriser } from '../../../electron/core/exporting/rasterise.ts'
import { chartOf } from '../../../shared/figure/chart.ts'
import { drawChart } from '../../../shared/figure/draw-chart.ts'
import { FIGURE_NAMES, figureTable } from '../../../shared/overview/figure-tables.ts'
import type { Evidence } from '../../../shared/overview/overview.ts'
import { checkAccessibility } from '../../../shared/word/accessibility/check.ts'
import { exportNote } from '../../../shared/word/export-note.ts'
import type { ExportOptions } from '../../../shared/word/export-options.ts'
import type { ExportFormat } from '../../../shared/word/formats/export-format.ts'
import { lintDocx } from '../../../shared/word/lint/lint.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { parseXml } from '../../../shared/word/package/xml.ts'
import { aNote, p } from '../../build/a-note.ts'
import { sdkErrors } from '../../build/validated.ts'

const drawn = aNote(
  { summary: [p('a', 'Hello.')] },
  {
    excerpts: [
      ['DATE', '7 February 2026', { iso: '2026-02-07', event: 'Advisers met <in> “Ottawa” & agreed' }],
      ['DATE', 'June', { iso: '2026-06-15', event: 'भारत और कनाडा' }],
      ['COMMIT', 'would set up', { strength: '4' }, 'para 2'],
      ['AREA', 'security', { area: 'Security' }, 'para 2'],
      ['COMMIT', 'will continue', { strength: '1' }, 'para 3'],
    ],
  },
)

function withCharts(): NoteForExport {
  let ids = 0
  const evidence: Evidence = {
    excerpts: drawn.excerpts,
    sources: drawn.sources,
    codebook: drawn.codebook,
    citations: [],
    language: 'en',
  }
  const blocks = [{ ordinal: 0, kind: 'paragraph', start: 0, text: 'One here. Two there.', address: 'para 1' }] as const
  const tables = FIGURE_NAMES.map((name) =>
    figureTable(
      name,
      evidence,
      () => blocks,
      () => `figure-${++ids}`,
    ),
  )
  const content = (drawn.note.body.content ?? []).map((section, at) =>
    at === 0 ? { ...section, content: [...(section.content ?? []), ...tables] } : section,
  )
  return { ...drawn, note: { ...drawn.note, body: { ...drawn.note.body, content } } }
}

function written(format: ExportFormat, options: ExportOptions = {}): Uint8Array {
  const outcome = exportNote(withCharts(), format, options)
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  return outcome.bytes
}

const rasterise = await openRasteriser()

describe('charts of a note in Word', () => {
  const bytes = written('docx', { rasterise })
  const parts = unzipSync(bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())

  it('are valid, without a fault the lint knows, and pass every rule of our own accessibility check', () => {
    expect(sdkErrors(bytes)).toEqual([])
    expect(lintDocx(bytes)).toEqual([])
    expect(checkAccessibility(bytes).filter(({ broken }) => broken.length > 0)).toEqual([])
  })

  it('are drawings in line, as SVG with dots for other programs, with alternative text and numbered captions', () => {
    expect(
      Object.keys(parts)
        .filter((path) => path.startsWith('word/media/'))
        .map((path) => path.split('.').at(-1))
        .sort(),
    ).toEqual(['png', 'png', 'png', 'svg', 'svg', 'svg'])
    expect(document.match(/<asvg:svgBlip /g)).toHaveLength(3)
    expect(document.match(/<wp:inline /g)).toHaveLength(3)
    expect(document).not.toContain('<wp:anchor')
    expect(document.match(/SEQ Figure \\\* ARABIC/g)).toHaveLength(3)
    expect(document).toMatch(
      /descr="Timeline\. 2 dates from 2026-02-07 to 2026-06-15\. The table below says the same\."/,
    )
    const png = Object.entries(parts).find(([path]) => path.endsWith('.png'))?.[1]
    const width = png && new DataView(png.buffer, png.byteOffset).getUint32(16)
    expect(width).toBe(1240)
  })

  it('are the same bytes every time', () => {
    expect(written('docx', { rasterise })).toEqual(bytes)
  })

  it('stand in HTML as pictures with a name, and in text as their tables', () => {
    const html = strFromU8(written('html'))
    expect(html.match(/<figure><svg role="img" aria-label="/g)).toHaveLength(3)
    expect(html).toContain('<figcaption>Figure\u00a01. Timeline</figcaption>')
    expect(strFromU8(written('md'))).toContain('| Area | 4 · firm political commitment | 1 · soft or procedural |')
  })
})

it('a chart is drawn as well-formed SVG of bounded width, whatever the words and numbers', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.nat(1000).map(String))
  fc.assert(
    fc.property(
      fc.constantFrom('timeline', 'bars'),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 40 }),
      (kind, rows) => {
        const chart = chartOf(kind, ['a', 'b', 'c'], rows)
        if (chart === undefined) return
        const { svg, width, height } = drawChart(chart)
        expect(() => parseXml(svg)).not.toThrow()
        expect(width).toBe(620)
        expect(Number.isFinite(height)).toBe(true)
        expect(svg).not.toMatch(/NaN|Infinity|<script|href|url\(/)
      },
    ),
  )
})

it('a table that has nothing to compare, or words where numbers belong, has no chart', () => {
  expect(chartOf('bars', ['a', 'b'], [['x', 'many']])).toBeUndefined()
  expect(chartOf('bars', ['a', 'b'], [['x', '0']])).toBeUndefined()
  expect(chartOf('timeline', ['a', 'b'], [['2026', 'x']])).toBeUndefined()
})
