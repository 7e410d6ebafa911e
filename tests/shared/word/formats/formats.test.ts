import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import type { ExportOptions } from '../../../../shared/word/export-options.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../../../shared/word/formats/export-format.ts'
import type { NoteForExport } from '../../../../shared/word/note-for-export.ts'
import { elementsNamed, parseXml } from '../../../../shared/word/package/xml.ts'
import { aNote, block, cite, list, p, quoted, table, text } from '../../../build/a-note.ts'
import { anyNote } from '../../../build/any-note.ts'

const note = aNote(
  {
    summary: [
      list(
        'bulletList',
        [p('s1', 'First'), list('orderedList', [p('s2', 'Inner one')], [p('s3', 'Inner two')])],
        [p('s4', 'Second')],
      ),
    ],
    background: [
      p('b1', 'They ', quoted('would set up', 'excerpt-0'), ' <posts> & more.', cite('c1', 'excerpt-0')),
      p('b2', text('strong ', 'strong'), text('نص', { type: 'language', attrs: { lang: 'ar' } })),
      block('blockQuotation', { id: 'q', excerptId: 'excerpt-0' }, ['would set up']),
    ],
    considerations: [
      table('t', 'Options', [
        ['A', 'B|C'],
        ['1', ''],
      ]),
    ],
  },
  { excerpts: [['COMMIT', 'each country would set up "posts", soon', { actor: '=both', strength: '3' }, 'para 4']] },
)

function written(format: ExportFormat, given: NoteForExport = note, options: ExportOptions = {}): string {
  const outcome = exportNote(given, format, options)
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes)
}

describe('HTML', () => {
  const html = written('html')

  it('is one well-formed page with a language, a title and no address to fetch from', () => {
    const tree = parseXml(html.replace('<!DOCTYPE html>', '').replace(/<(meta|hr|br)([^>]*)>/g, '<$1$2/>'))
    expect(tree.attributes.lang).toBe('en-CA')
    expect(elementsNamed(tree, 'title')[0]?.children).toEqual(['Liaison officers'])
    expect(elementsNamed(tree, 'script', 'img', 'iframe', 'object')).toEqual([])
    expect(html).not.toMatch(/url\(|@import|src=/)
  })

  it('keeps headings, nested lists, header cells and captions', () => {
    expect(html).toContain('<h1>Liaison officers</h1>')
    expect(html).toMatch(
      /<ul><li><p>First<\/p><ol><li><p>Inner one<\/p><\/li>\s*<li><p>Inner two<\/p><\/li><\/ol><\/li>\s*<li><p>Second/,
    )
    expect(html).toContain('<caption>Table\u00a01. Options</caption><thead><tr><th scope="col">A</th>')
  })

  it('lets a wide table scroll, by keyboard too, instead of breaking its words', () => {
    expect(html).toMatch(/<div class="wide" role="region" tabindex="0" aria-label="[^"]+"><table/)
    expect(html).toMatch(/<\/table><\/div>/)
  })

  it('breaks only cells whose words are too long for a column, so that no heading is cut inside', () => {
    const address = `https://example.org/${'path'.repeat(9)}`
    const page = written('html', aNote({ background: [table('t', 'Where', [['Source'], [address], ['so']])] }))
    expect(page).toContain(`<td class="long"><p>${address}`)
    expect(page).toContain('<td><p>so')
    expect(page).toMatch(/th, td \{[^}]*overflow-wrap: break-word/)
  })

  it('leads to every footnote and back, and escapes what was written', () => {
    expect(html).toContain(
      'They “would set up” &lt;posts&gt; &amp; more.<sup><a role="doc-noteref" id="ref-1" href="#note-1">1</a></sup>',
    )
    expect(html).toMatch(/<li id="note-1">Announcement, .*<a role="doc-backlink" href="#ref-1"/)
    expect(html).toContain('<span lang="ar" dir="rtl">نص</span>')
  })
})

describe('Markdown', () => {
  const markdown = written('md')

  it('keeps headings, lists inside lists, quotations, tables and footnotes', () => {
    expect(markdown).toContain('# Liaison officers\n')
    expect(markdown).toContain('-   First\n    1.  Inner one\n    2.  Inner two\n-   Second')
    expect(markdown).toContain('\n> would set up\n')
    expect(markdown).toContain('| A | B\\|C |\n| --- | --- |\n| 1 | None |')
    expect(markdown).toContain('more.[^1]')
    expect(markdown).toMatch(/\n\[\^1\]: Announcement, /)
  })

  it('escapes what Markdown would take for marks, and puts marks right at the words', () => {
    expect(markdown).toContain('\\<posts\\> & more')
    expect(markdown).toContain('**strong** ')
  })
})

it('plain text keeps numbers, notes and every word', () => {
  const plain = written('txt')
  expect(plain).toContain('Liaison officers\n================')
  expect(plain).toContain('-  First\n   1. Inner one\n   2. Inner two\n-  Second')
  expect(plain).toContain('<posts> & more.[1]')
  expect(plain).toMatch(/\[1\] Announcement, .*“each country would set up "posts", soon”\./)
})

it('the matrix as CSV quotes its fields and defuses formulas', () => {
  const csv = written('csv')
  expect(csv.startsWith('\ufeffWords of the source,Actor,')).toBe(true)
  expect(csv).toContain('"each country would set up ""posts"", soon",\'=both,')
})

it('Web Annotations carry position, quote, code and comment of every excerpt', () => {
  const page = JSON.parse(written('jsonld'))
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(page.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: ['classifying'],
    body: [
      { purpose: 'classifying', value: 'COMMIT', 'dc:title': 'Commitment' },
      { purpose: 'describing' },
      { purpose: 'assessing', value: 'documented' },
    ],
    target: {
      source: 'https://www.example.org/announcement',
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 39 },
        { type: 'TextQuoteSelector', exact: 'each country would set up "posts", soon' },
        { type: 'FragmentSelector', value: 'para 4' },
      ],
    },
  })
})

it('the codebook for REFI-QDA programs has every code under its family, each with an id of its own', () => {
  const tree = parseXml(written('qdc'))
  const codes = elementsNamed(tree, 'Code')
  const ids = codes.map(({ attributes }) => attributes.guid ?? '')
  expect(codes.filter(({ attributes }) => attributes.isCodable === 'true')).toHaveLength(note.codebook.codes.length)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('the evidence names each citing sentence, its passages and their sources', () => {
  const evidence = JSON.parse(written('json'))
  expect(evidence.sentences[0]).toMatchObject({ sentence: 'They would set up <posts> & more.', passage: 'excerpt-0' })
  expect(evidence.passages[0]).toMatchObject({
    id: 'excerpt-0',
    address: 'para 4',
    exact: expect.stringContaining('posts'),
  })
  expect(evidence.sources[0]).toMatchObject({ issuer: 'Ministry of External Affairs' })
})

describe('every format', () => {
  it('is the same at every writing and leaves out what a releasable copy may not show', () => {
    const [source] = note.sources
    if (source === undefined) throw new Error('The note is not as drawn.')
    const shut = { ...source, id: 'source-9' as typeof source.id, title: 'Secret cable', marking: 'SECRET' }
    const [excerpt] = note.excerpts
    if (excerpt === undefined) throw new Error('The note is not as drawn.')
    const secret = { ...excerpt, id: 'excerpt-9' as typeof excerpt.id, sourceId: shut.id, comment: 'secret remark' }
    const mixed = { ...note, sources: [source, shut], excerpts: [excerpt, secret] }
    for (const format of EXPORT_FORMATS) {
      const options = { variant: 'releasable', ceiling: 'UNCLASSIFIED' } as const
      expect(written(format, mixed, options)).toBe(written(format, mixed, options))
      if (format !== 'docx') expect(written(format, mixed, options)).not.toMatch(/secret|source-9|excerpt-9/i)
    }
  })

  it('is written for any note the schema allows, HTML always well formed', () => {
    fc.assert(
      fc.property(anyNote, (any) => {
        for (const format of EXPORT_FORMATS) if (format !== 'docx') expect(written(format, any)).toBeTypeOf('string')
        const html = written('html', any)
          .replace('<!DOCTYPE html>', '')
          .replace(/<(meta|hr|br)([^>]*)>/g, '<$1$2/>')
        expect(() => parseXml(html)).not.toThrow()
      }),
      { seed: 20_260_207, numRuns: 40 },
    )
  })
})
