import { describe, expect, it } from 'vitest'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, block, cite, list, p, table } from '../../../build/a-note.ts'
import { type Damage, damaged } from '../../../build/damaged.ts'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const sound = await writeNote(
  aNote(
    {
      background: [p('b1', 'They met.', cite('c1', 'excerpt-0')), list('bulletList', [p('i1', 'One')])],
      considerations: [
        block('heading', { id: 'h1', level: 3 }, ['Strength']),
        table('t1', '', [
          ['A', 'B'],
          ['1', ''],
        ]),
      ],
    },
    { excerpts: [['COMMIT', 'both sides agreed', { actor: 'both' }, 'para 4']] },
  ),
)

const swap = (part: string, from: string | RegExp, to: string): Damage => [part, (text) => text.replace(from, to)]
const atEnd = (xml: string): Damage => swap(DOCUMENT, '<w:sectPr>', `${xml}<w:sectPr>`)
const inText = (xml: string): Damage => atEnd(`<w:p>${xml}</w:p>`)
const run = (properties: string, words = 'x') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
const long = '<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(4001)

const aTableStyle = (ink: string, ground: string) =>
  `<w:style w:type="table" w:styleId="Own"><w:name w:val="Own"/><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="${ink}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="${ground}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`

/** One breach of each rule, by its number in briefing-notes §5. */
const BREACHES: readonly (readonly [rule: number, ...damages: Damage[]])[] = [
  [1, swap('docProps/core.xml', /<dc:subject>.*<\/dc:subject>/, '')],
  [2, swap(STYLES, /<w:lang [^>]*\/>/, '')],
  [3, swap(DOCUMENT, '<w:pStyle w:val="Heading3"/>', '<w:pStyle w:val="Heading4"/>')],
  [4, swap(DOCUMENT, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="BodyText"/>')],
  [5, swap(STYLES, '<w:name w:val="Heading 2"/>', '<w:name w:val="Own heading"/>')],
  [6, inText(run('<w:sz w:val="18"/>'))],
  [7, inText('<w:pPr><w:jc w:val="both"/></w:pPr>')],
  [8, atEnd('<w:p/>')],
  [8, inText(run('', 'far    apart'))],
  [9, inText(run('<w:u w:val="single"/>'))],
  [10, inText(run('', '• typed by hand'))],
  [11, swap(DOCUMENT, /<w:tblHeader\/>/, '')],
  [11, swap(DOCUMENT, />None</g, '><')],
  [12, swap(DOCUMENT, '<w:pStyle w:val="Caption"/>', '<w:pStyle w:val="BodyText"/>')],
  [13, inText('<w:r><wp:docPr id="1" name="Picture"/></w:r>')],
  [14, inText('<w:r><w:txbxContent/></w:r>')],
  [15, swap('word/header1.xml', 'UNCLASSIFIED', 'PROTECTED A')],
  [16, atEnd(long)],
  [17, inText('<w:hyperlink w:anchor="x"><w:r><w:t>click here</w:t></w:r></w:hyperlink>')],
  [18, inText(run('<w:color w:val="AAAAAA"/>'))],
  [18, swap(STYLES, '</w:styles>', aTableStyle('777777', '555555'))],
  [19, inText(run('<w:highlight w:val="yellow"/>'))],
]

const brokenRules = (bytes: Uint8Array) =>
  checkAccessibility(bytes)
    .filter(({ broken }) => broken.length > 0)
    .map(({ number }) => number)

describe('the accessibility check', () => {
  it('finds every rule kept in a note that we wrote', () => {
    expect(
      checkAccessibility(sound).flatMap(({ number, broken }) => broken.map((each) => `${number} ${each}`)),
    ).toEqual([])
  })

  it.each(BREACHES.map(([rule, ...damages]) => ({ rule, damages })))('finds rule $rule broken', ({ rule, damages }) => {
    expect(brokenRules(damaged(sound, ...damages))).toContain(rule)
  })

  it('answers for each of the nineteen rules', () => {
    expect(
      checkAccessibility(sound)
        .map(({ number }) => number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 19 }, (_, at) => at + 1))
  })
})
