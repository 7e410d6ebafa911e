import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { EXPORT_VARIANTS } from '../../../../shared/word/export-options.ts'
import { graft } from '../../../../shared/word/house-style/graft.ts'
import type { StyleChoices } from '../../../../shared/word/house-style/style-roles.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aMinistryFile } from '../../../build/a-ministry-file.ts'
import { aNote, block, cite, list, p, table } from '../../../build/a-note.ts'
import { anyNote } from '../../../build/any-note.ts'
import { damaged, partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

const item = (id: string, words: string) => ({ type: 'listItem', content: [p(id, words)] })
const note = aNote(
  {
    background: [
      p('b', 'They met.', cite('c', 'excerpt-0')),
      { type: 'bulletList', content: [item('i1', 'Join'), item('i2', 'Wait')] },
      { type: 'orderedList', content: [item('o1', 'First'), item('o2', 'Second')] },
      p('m', 'And again:'),
      { type: 'orderedList', content: [item('o3', 'Anew')] },
      list('orderedList', [p('d1', 'Outer'), { type: 'orderedList', content: [item('d2', 'Inner')] }]),
      block('blockQuotation', { id: 'q', excerptId: 'excerpt-0' }, ['both agreed']),
    ],
    considerations: [
      table('t', 'Options', [
        ['Option', 'Cost', 'Risk'],
        ['Join', '1', 'none'],
      ]),
    ],
  },
  { excerpts: [['COMMIT', 'both agreed', { actor: 'both' }, 'para 4']] },
)

function ours(variant: 'clean' | 'working' = 'working'): Uint8Array {
  const written = exportNote(note, 'docx', { variant })
  if ('refused' in written) throw new Error(written.refused.join())
  return written.bytes
}

function on(house: Uint8Array, choices?: StyleChoices) {
  const grafted = graft(ours(), house, choices)
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  return { ...grafted, document: partText(grafted.value, 'word/document.xml') }
}

const textWidths = (document: string) =>
  [...document.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)].map(([section]) => {
    const number = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1])
    return number('w') - number('left') - number('right')
  })

describe('a ministry’s own file', () => {
  it.each([
    ['as a document', aMinistryFile()],
    ['with a place for the note', aMinistryFile({ hasPlace: true })],
    ['as a template', aMinistryFile({ isTemplate: true, hasPlace: true })],
    ['whose text Word on the web called document2', aMinistryFile({ main: 'document2', hasPlace: true })],
    ['made from a template elsewhere', aMinistryFile({ attached: 'file:///S:/Templates/MEC.dotx' })],
  ])('%s gives a valid file, with no fault the lint knows', (_, house) => {
    const { value } = on(house)
    expect(sdkErrors(value)).toEqual([])
    expect(lintDocx(value)).toEqual([])
  })

  it('keeps every part that is not ours byte for byte: logo, headers, theme, building blocks, records data', () => {
    const house = aMinistryFile({ hasPlace: true })
    const [before, after] = [unzipSync(house), unzipSync(on(house).value)]
    const touched =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes)\.xml|word\/_rels\/document\.xml\.rels|docProps\/(core|custom)\.xml)$/
    const kept = Object.keys(before).filter((path) => !touched.test(path))
    expect(kept).toEqual(expect.arrayContaining(['word/media/logo.png', 'word/header1.xml', 'word/theme/theme1.xml']))
    expect(kept).toEqual(expect.arrayContaining(['word/glossary/document.xml', 'customXml/item1.xml']))
    for (const path of kept)
      expect(Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of()), path).toBe(0)
  })

  it('keeps its own properties beside the two that name a working copy', () => {
    const custom = partText(on(aMinistryFile()).value, 'docProps/custom.xml')
    expect(custom).toMatch(/name="RecordsClass".*name="BN_DocumentId"/)
    expect([...custom.matchAll(/pid="(\d+)"/g)].map(([, pid]) => pid)).toEqual(['2', '3', '4'])
  })

  it('without properties gets the note’s title and language', () => {
    const bare = damaged(
      aMinistryFile(),
      ['docProps/core.xml', () => undefined],
      ['_rels/.rels', (xml) => xml.replace(/<Relationship [^>]*core-properties"[^>]*\/>/, '')],
      ['[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/docProps\/core\.xml"[^>]*\/>/, '')],
    )
    const { value } = on(bare)
    expect(partText(value, 'docProps/core.xml')).toContain('<dc:title>Liaison officers</dc:title>')
    expect(sdkErrors(value)).toEqual([])
    expect(lintDocx(value)).toEqual([])
  })

  it('keeps its text round the place as it was, and the note the page of the section it stands in', () => {
    const house = aMinistryFile({ hasPlace: true })
    const before = partText(house, 'word/document.xml')
    const { document } = on(house)
    const start = before.slice(before.indexOf('<w:body>'), before.indexOf('<w:p><w:pPr></w:pPr><w:r><w:t>{{note}}'))
    expect(document).toContain(start)
    expect(document.endsWith(before.slice(before.indexOf('<w:p><w:pPr></w:pPr><w:r><w:t>Copies')))).toBe(true)
    const sections = document.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g) ?? []
    const notes = sections.slice(1, -1)
    expect(notes.length).toBeGreaterThan(1)
    for (const section of notes) {
      expect(section).toContain('w:left="1985"')
      expect(section).not.toContain('titlePg')
    }
    expect(notes[0]).toContain('r:id="rId11"')
    expect(notes.filter((section) => section.includes('pgNumType'))).toHaveLength(1)
  })

  it('makes tables as wide as its text', () => {
    for (const house of [aMinistryFile(), aMinistryFile({ hasPlace: true })]) {
      const { document } = on(house)
      const widths = textWidths(document)
      for (const [, width] of document.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)) {
        expect(widths.some((each) => Number(width) <= each && Number(width) > each - 12)).toBe(true)
      }
      for (const [grid] of document.matchAll(/<w:tblW [^>]*>[\s\S]*?<\/w:tblGrid>/g)) {
        const columns = [...grid.matchAll(/<w:gridCol [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width))
        expect(columns.reduce((sum, each) => sum + each, 0)).toBe(Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(grid)?.[1]))
      }
    }
  })

  it('dresses text, lists, captions and tables in its own styles, each numbered list begun anew', () => {
    const { document, value, uses } = on(aMinistryFile())
    expect(document).toMatch(/<w:pStyle w:val="MinistryText"\/>.*?They met/)
    expect(document.match(/<w:pStyle w:val="ListBullet"\/>/g)).toHaveLength(2)
    const numbers = [
      ...document.matchAll(/<w:pStyle w:val="ListNumber"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g),
    ]
    expect(numbers.map(([, id]) => id)).toHaveLength(3)
    expect(new Set(numbers.map(([, id]) => id)).size).toBe(2)
    const numbering = partText(value, 'word/numbering.xml')
    for (const [, id] of numbers) {
      expect(numbering).toMatch(
        new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride`),
      )
    }
    const tables = document.match(/<w:tbl>/g)?.length
    expect(document.match(/<w:tblPr><w:tblStyle w:val="MinistryTable"\/>/g)).toHaveLength(tables ?? 0)
    expect(document).not.toMatch(/<w:tblBorders>|w:fill="E8ECF2"/)
    expect(uses.find(({ role }) => role === 'table')?.style).toBe('Ministry Table')
    expect(uses.find(({ role }) => role === 'quotation')?.style).toBeUndefined()
  })

  it('gives parts of the note the styles that were chosen for them, or ours where that was chosen', () => {
    const { document, uses } = on(aMinistryFile(), { quotation: 'Ministry Text', body: '', table: '' })
    expect(document).toMatch(/<w:pStyle w:val="MinistryText"\/>(?:(?!<w:p>).)*both agreed/)
    expect(document).toMatch(/<w:pStyle w:val="BodyText"\/>(?:(?!<w:p>).)*They met/)
    expect(document).not.toContain('MinistryTable')
    expect(uses.find(({ role }) => role === 'quotation')).toMatchObject({ style: 'Ministry Text' })
  })

  it('that counts sections from its first heading on has the note’s title in its style Title', () => {
    const numbered = damaged(aMinistryFile(), [
      'word/styles.xml',
      (xml) => xml.replace(/(w:styleId="Heading1">.*?<w:keepNext\/>)/, '$1<w:numPr><w:numId w:val="1"/></w:numPr>'),
    ])
    const { document, value, messages } = on(numbered)
    expect(messages.join(' ')).toContain('numbers headings from the first level on')
    expect(on(numbered, { title: 'heading 1' }).document).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<w:p>).)*Summary/)
    expect(document).toMatch(/<w:pStyle w:val="Title"\/>(?:(?!<w:p>).)*Liaison officers/)
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<w:p>).)*Summary/)
    expect(sdkErrors(value)).toEqual([])
  })

  it('breaks no accessibility rule but that its letterhead stands in the header alone', () => {
    const written = exportNote(note, 'docx', { houseStyle: aMinistryFile() })
    const broken = checkAccessibility('bytes' in written ? written.bytes : new Uint8Array())
    expect(broken.filter((rule) => rule.broken.length > 0).map(({ number }) => number)).toEqual([15])
  })

  it('without a place for the note leaves behind the pictures of the text that is left out', () => {
    const secret = strToU8('qz the picture of another brief')
    const parts = unzipSync(aMinistryFile())
    parts['word/media/photo.png'] = secret
    parts['word/_rels/document.xml.rels'] = strToU8(
      strFromU8(parts['word/_rels/document.xml.rels'] ?? secret).replace(
        '</Relationships>',
        '<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/photo.png"/></Relationships>',
      ),
    )
    const { value } = on(zipSync(parts))
    expect(Object.keys(unzipSync(value))).not.toContain('word/media/photo.png')
    expect(Object.keys(unzipSync(value))).toContain('word/media/logo.png')
  })
})

it('any note stands in a ministry’s file without a fault the lint knows and without losing a word', () => {
  const houses = [aMinistryFile(), aMinistryFile({ hasPlace: true })]
  fc.assert(
    fc.property(
      anyNote,
      fc.constantFrom(...houses),
      fc.constantFrom(...EXPORT_VARIANTS),
      (given, houseStyle, variant) => {
        if (variant === 'releasable') return
        const [own, theirs] = [
          exportNote(given, 'docx', { variant }),
          exportNote(given, 'docx', { variant, houseStyle }),
        ]
        if ('refused' in own || 'refused' in theirs) throw new Error('It was refused.')
        expect(lintDocx(theirs.bytes)).toEqual([])
        expect(shownText(theirs.bytes)).toEqual(expect.arrayContaining([...shownText(own.bytes)]))
      },
    ),
    { seed: 20_260_207, numRuns: 40 },
  )
})

const around = (before: string, after: string) => (xml: string) =>
  xml.replace(/<w:p><w:pPr><\/w:pPr><w:r><w:t>\{\{note\}\}<\/w:t><\/w:r><\/w:p>/, (place) => before + place + after)

describe('a place that no note can stand at is refused in a sentence', () => {
  it.each([
    [
      'in a table',
      around('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
      /table, a text box or a content control/,
    ],
    ['in a content control', around('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'), /content control/],
    [
      'that ends a section',
      (xml: string) => xml.replace(/<w:pPr><\/w:pPr>(?=<w:r><w:t>\{\{note)/, '<w:pPr><w:sectPr/></w:pPr>'),
      /ends a section/,
    ],
  ])('%s', (_, change, reason) => {
    const result = graft(ours('clean'), damaged(aMinistryFile({ hasPlace: true }), ['word/document.xml', change]))
    expect('refused' in result && result.refused.join(' ')).toMatch(reason)
  })

  it('tracked changes in a header are refused like those of the text', () => {
    const house = damaged(aMinistryFile(), [
      'word/header2.xml',
      (xml) => xml.replace('<w:r>', '<w:del w:id="1" w:author="a"><w:r>').replace('</w:r>', '</w:r></w:del>'),
    ])
    const result = graft(ours('clean'), house)
    expect('refused' in result && result.refused.join(' ')).toContain('tracked changes')
  })
})
