import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { graft } from '../../../../shared/word/house-style/graft.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aLetterhead } from '../../../build/a-letterhead.ts'
import { aNote, cite, p, table } from '../../../build/a-note.ts'
import { damaged } from '../../../build/damaged.ts'
import { sdkErrors } from '../../../build/validated.ts'

const chart = table('t', 'Commitments by area', [
  ['Area', 'Firm'],
  ['Security', '2'],
])
const note = aNote({ background: [p('b1', 'They met.'), { ...chart, attrs: { ...chart.attrs, picture: 'bars' } }] })

function graftedOn(house: Uint8Array): Uint8Array {
  const ours = exportNote(note, 'docx')
  if ('refused' in ours) throw new Error(ours.refused.join())
  const grafted = graft(ours.bytes, house)
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  return grafted.value
}

const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

const aHouse = async (children: Paragraph[], more: object = {}) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...more })))

describe('a note in a house style', () => {
  it('brings its charts along, beside the pictures of the house', async () => {
    const picture = new ImageRun({
      type: 'png',
      data: DOT,
      transformation: { width: 9, height: 9 },
      altText: { name: 'Crest', title: 'Crest', description: 'Crest' },
    })
    const house = await aHouse([
      new Paragraph({
        children: [new Bookmark({ id: 'top', children: [new TextRun('To whom it may concern')] }), picture],
      }),
      new Paragraph('{{note}}'),
      new Paragraph('Yours'),
    ])
    const bytes = graftedOn(house)
    expect(sdkErrors(bytes)).toEqual([])
    // The house was drawn with docx's own heading styles, which have no outline level.
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'heading-without-level')).toEqual([])
    const parts = unzipSync(bytes)
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(3)
    const unique = (pattern: RegExp) => {
      const found = [...document.matchAll(pattern)].map(([, id]) => id)
      expect(found.length).toBeGreaterThan(1)
      expect(new Set(found).size).toBe(found.length)
    }
    unique(/<wp:docPr\b[^>]*\bid="(\d+)"/g)
    expect(document).toContain('Yours')
  })

  it('leaves the house’s comments and their authors behind', async () => {
    const house = await aHouse(
      [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('Kept'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        new Paragraph('{{note}}'),
      ],
      {
        comments: {
          children: [{ id: 0, author: 'qzauthor', date: new Date(0), children: [new Paragraph('qzremark')] }],
        },
      },
    )
    const bytes = graftedOn(house)
    expect(sdkErrors(bytes)).toEqual([])
    // The house was drawn with docx's own heading styles, which have no outline level.
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'heading-without-level')).toEqual([])
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      expect(path + strFromU8(part)).not.toMatch(/qzauthor|qzremark|commentRange/)
  })

  it('stands a list part that is one empty element, and a type named for a part that is not there', async () => {
    const root = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    const house = damaged(
      await aLetterhead(),
      ['word/numbering.xml', () => root],
      ['word/footnotes.xml', () => undefined],
      ['word/_rels/document.xml.rels', (rels) => rels.replace(/<Relationship [^>]*\/footnotes"[^>]*\/>/, '')],
    )
    const bytes = graftedOn(house)
    expect(
      lintDocx(bytes).filter(({ rule }) => ['malformed', 'override-twice', 'undefined-list'].includes(rule)),
    ).toEqual([])
  })

  it('passes a broken part through that nothing leads to', async () => {
    const house = damaged(await aLetterhead(), ['stray.xml', () => '<open'])
    expect(strFromU8(unzipSync(graftedOn(house))['stray.xml'] ?? new Uint8Array())).toBe('<open')
  })
})

it('a header of the house keeps its own number, though a link of the note has the same', async () => {
  const house = await aLetterhead()
  const ours = exportNote(aNote({}), 'docx')
  if ('refused' in ours) throw new Error(ours.refused.join())
  const rels = strFromU8(unzipSync(house)['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const headers = [...rels.matchAll(/<Relationship (?=[^>]*\/(?:header|footer)")[^>]*\bId="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(headers.length).toBeGreaterThan(0)
  const linked = damaged(ours.bytes, [
    'word/_rels/document.xml.rels',
    (xml) => xml.replace(/(<Relationship [^>]*?\bId=")[^"]+("[^>]*\/hyperlink")/, `$1${headers[0]}$2`),
  ])
  const grafted = graft(linked, house)
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  const document = strFromU8(unzipSync(grafted.value)['word/document.xml'] ?? new Uint8Array())
  const used = [...document.matchAll(/<w:(?:header|footer)Reference [^>]*r:id="([^"]+)"/g)].map(([, id]) => id)
  for (const id of used) expect(headers).toContain(id)
})

it('the house’s separators of notes stay under the numbers its settings name, and ours are counted on', async () => {
  const settings = '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'
  const separator = (id: number, type: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`
  const house = damaged(
    await aLetterhead(),
    [
      'word/footnotes.xml',
      (xml) =>
        xml.replace(
          /<w:footnote\b[\s\S]*<\/w:footnote>/,
          separator(0, 'separator') + separator(1, 'continuationSeparator'),
        ),
    ],
    ['word/settings.xml', (xml) => xml.replace('<w:compat>', `${settings}<w:compat>`)],
  )
  const cited = aNote(
    { background: [p('b', 'They met.', cite('c', 'excerpt-0'))] },
    { excerpts: [['COMMIT', 'so', {}, 'para 4']] },
  )
  const ours = exportNote(cited, 'docx')
  if ('refused' in ours) throw new Error(ours.refused.join())
  const grafted = graft(ours.bytes, house)
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  expect(sdkErrors(grafted.value)).toEqual([])
  const parts = unzipSync(grafted.value)
  expect(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array()).match(/w:id="(-?\d+)"/g)).toEqual([
    'w:id="0"',
    'w:id="1"',
    'w:id="2"',
  ])
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:footnoteReference w:id="2"/>')
})
