import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, cite, list, p, table } from '../../../build/a-note.ts'
import { type Damage, damaged } from '../../../build/damaged.ts'

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const NUMBERING = 'word/numbering.xml'
const TYPES = '[Content_Types].xml'
const RELS = 'word/_rels/document.xml.rels'
const CUSTOM = 'docProps/custom.xml'
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="w14" xmlns:w15="w15"'

const sound = await writeNote(
  aNote(
    {
      background: [
        p('b1', 'They met.', cite('c1', 'excerpt-0')),
        list('orderedList', [p('i1', 'One')], [p('i2', 'Two')]),
      ],
      considerations: [
        table('t1', 'Options', [
          ['A', 'B'],
          ['1', '2'],
        ]),
      ],
    },
    { excerpts: [['COMMIT', 'both sides agreed', {}, 'para 4']] },
  ),
)

const swap = (part: string, from: string | RegExp, to: string): Damage => [part, (text) => text.replace(from, to)]
const atEnd = (xml: string): Damage => swap(DOCUMENT, '<w:sectPr>', `${xml}<w:sectPr>`)
const inText = (xml: string): Damage => atEnd(`<w:p>${xml}</w:p>`)
const bookmark = (id: number, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const comments = (xml: string): Damage => ['word/comments.xml', () => `<w:comments ${NS}>${xml}</w:comments>`]
const comment = (id: number, paraId: string) => `<w:comment w:id="${id}"><w:p w14:paraId="${paraId}"/></w:comment>`
const commented = inText(
  '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
)
const property = (pid: number, name: string) => `<property fmtid="f" pid="${pid}" name="${name}"/>`
const properties = (xml: string): Damage => [CUSTOM, () => `<Properties xmlns="p">${xml}</Properties>`]

/** One deliberate fault each, by the rule that has to find it. */
const FAULTS: readonly (readonly [rule: string, ...damage: Damage[]])[] = [
  ['malformed', swap(DOCUMENT, '</w:body>', '')],
  ['content-types-missing', [TYPES, () => undefined]],
  ['default-twice', swap(TYPES, '<Override', '<Default ContentType="application/xml" Extension="XML"/><Override')],
  ['override-twice', swap(TYPES, '</Types>', '<Override PartName="/word/styles.xml" ContentType="x"/></Types>')],
  ['override-without-part', swap(TYPES, '</Types>', '<Override PartName="/word/gone.xml" ContentType="x"/></Types>')],
  ['untyped-part', ['word/odd.bin', () => 'odd']],
  ['wrong-main-type', swap(TYPES, 'wordprocessingml.document.main', 'spreadsheetml.sheet.main')],
  ['no-main-part', swap('_rels/.rels', 'word/document.xml', 'word/styles.xml')],
  ['core-properties-twice', swap('_rels/.rels', /(<Relationship\b[^>]*core-properties[^>]*\/>)/, '$1$1')],
  ['relationship-twice', swap(RELS, 'Id="rId2"', 'Id="rId1"')],
  ['dangling-relationship', swap(RELS, 'Target="styles.xml"', 'Target="gone.xml"')],
  ['undeclared-prefix', swap(STYLES, '<w:name ', '<w:name w16:new="1" ')],
  ['unknown-relationship', inText('<w:hyperlink r:id="rId999"><w:r><w:t>x</w:t></w:r></w:hyperlink>')],
  ['undefined-style', swap(DOCUMENT, 'w:val="BodyText"', 'w:val="Gone"')],
  ['style-of-other-type', swap(DOCUMENT, '<w:pStyle w:val="BodyText"', '<w:pStyle w:val="Strong"')],
  ['style-twice', swap(STYLES, 'w:styleId="Quote"', 'w:styleId="Caption"')],
  ['style-base', swap(STYLES, '<w:basedOn w:val="BodyText"/>', '<w:basedOn w:val="Gone"/>')],
  ['heading-without-level', swap(STYLES, '<w:outlineLvl w:val="1"/>', '')],
  ['line-rule', swap(STYLES, ' w:lineRule="auto"', '')],
  ['undefined-list', swap(DOCUMENT, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>')],
  ['undefined-list', swap(DOCUMENT, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="{bn-0}"/>')],
  ['list-twice', swap(NUMBERING, /(<w:num w:.*?<\/w:num>)/, '$1$1')],
  ['list-definition-twice', swap(NUMBERING, /(<w:abstractNum .*?<\/w:abstractNum>)/, '$1$1')],
  ['list-without-definition', swap(NUMBERING, /(<w:num w:.*?<w:abstractNumId w:val=")\d+/, '$1999')],
  ['missing-footnote', swap(DOCUMENT, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="77"/>')],
  ['unused-footnote', swap(DOCUMENT, '<w:footnoteReference w:id="1"/>', '')],
  ['footnote-twice', swap('word/footnotes.xml', 'w:id="1"', 'w:id="0"')],
  ['missing-endnote', inText('<w:r><w:endnoteReference w:id="5"/></w:r>')],
  ['bookmark-not-closed', inText('<w:bookmarkStart w:id="1" w:name="a"/>')],
  ['bookmark-not-opened', inText('<w:bookmarkEnd w:id="1"/>')],
  ['bookmark-twice', inText(bookmark(1, 'a') + bookmark(1, 'b'))],
  ['bookmark-name-twice', inText(bookmark(1, 'a') + bookmark(2, 'A'))],
  ['bookmark-name', inText(bookmark(1, 'a'.repeat(41)))],
  ['comment-range-not-closed', inText('<w:commentRangeStart w:id="0"/>')],
  ['comment-range-not-opened', inText('<w:commentRangeEnd w:id="0"/>')],
  ['comment-range-twice', inText('<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="0"/>')],
  ['missing-comment', commented],
  ['unused-comment', comments(comment(0, '00000001'))],
  ['comment-twice', commented, comments(comment(0, '00000001') + comment(0, '00000002'))],
  [
    'thread-without-comment',
    commented,
    comments(comment(0, '00000001')),
    [
      'word/commentsExtended.xml',
      () => `<w15:commentsEx ${NS}><w15:commentEx w15:paraId="00000009"/></w15:commentsEx>`,
    ],
  ],
  ['paragraph-id', atEnd('<w:p w14:paraId="FFFFFFFF"/>')],
  ['paragraph-id-twice', atEnd('<w:p w14:paraId="00000001"/><w:p w14:paraId="00000001"/>')],
  ['table-without-rows', atEnd('<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:p/>')],
  ['row-without-cells', atEnd('<w:tbl><w:tblPr/><w:tblGrid/><w:tr/></w:tbl><w:p/>')],
  ['cell-without-paragraph', atEnd('<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl><w:p/>')],
  ['row-wider-than-grid', swap(DOCUMENT, /<w:gridCol [^>]*\/>/, '')],
  ['text-in-deletion', inText('<w:del w:id="1"><w:r><w:t>x</w:t></w:r></w:del>')],
  ['deleted-text-outside', inText('<w:r><w:delText>x</w:delText></w:r>')],
  ['field-not-ended', inText(field('begin'))],
  ['field-not-begun', inText(field('end'))],
  ['field-without-result', inText(field('begin') + field('separate') + field('end'))],
  ['dead-anchor', inText('<w:hyperlink w:anchor="gone"><w:r><w:t>x</w:t></w:r></w:hyperlink>')],
  ['no-alt-text', inText('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture"/></wp:inline></w:drawing></w:r>')],
  ['drawing-id-twice', inText('<wp:docPr id="1" descr="a"/><wp:docPr id="1" descr="b"/>')],
  ['property-number-twice', properties(property(2, 'a') + property(2, 'b'))],
  ['property-name-twice', properties(property(2, 'a') + property(3, 'A'))],
  ['property-number', properties(property(1, 'a'))],
]

describe('the lint', () => {
  it('finds nothing in a note that we wrote', () => {
    expect(lintDocx(sound)).toEqual([])
  })

  it.each(FAULTS.map(([rule, ...damages]) => ({ rule, damages })))('finds $rule', ({ rule, damages }) => {
    expect(lintDocx(damaged(sound, ...damages)).map((finding) => finding.rule)).toContain(rule)
  })

  it('says in a sentence what is wrong, and in which part', () => {
    const [finding] = lintDocx(damaged(sound, swap(DOCUMENT, 'w:val="BodyText"', 'w:val="Gone"')))
    expect(finding).toEqual({
      rule: 'undefined-style',
      part: DOCUMENT,
      sentence: 'The style Gone is used but not defined.',
    })
  })
})
