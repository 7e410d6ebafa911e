import { expect, test } from 'vitest'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { currentText, originalText } from '../../../shared/review/read/returned.ts'
import type { OfficePackage } from '../../../shared/word/read/package.ts'
import { parseXml } from '../../../shared/word/read/xml.ts'
import { aNote, p } from '../../build/a-note.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

/** A file drawn by hand: the inside of its body, and further parts by name. */
function drawn(body: string, parts: Readonly<Record<string, string>> = {}): OfficePackage {
  const all: Readonly<Record<string, string>> = {
    'word/document.xml': `<w:document ${W} ${W14}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return {
    has: (part) => part in all,
    xml: (part) => (all[part] === undefined ? undefined : parseXml(all[part], { part })),
  }
}

const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const para = (...content: string[]) => `<w:p>${content.join('')}</w:p>`
const by = (name: string, id = 1) => `w:id="${id}" w:author="${name}" w:date="2026-02-20T10:00:00Z"`

const note = aNote({
  background: [
    p('b1', 'The first paragraph speaks of liaison officers in both capitals.'),
    p('b2', 'The second paragraph speaks of money laundering and of drugs.'),
    p('b3', 'The third paragraph speaks of a review after two full years.'),
  ],
}).note
const [one, two, three] = [
  'The first paragraph speaks of liaison officers in both capitals.',
  'The second paragraph speaks of money laundering and of drugs.',
  'The third paragraph speaks of a review after two full years.',
] as const

const proposed = (body: string, parts?: Readonly<Record<string, string>>) =>
  propose({ note, returned: readReturned(drawn(body, parts)), fallbackAuthor: 'file' })

test('original and current text are read at once, whatever changes are nested in', () => {
  const { paragraphs, revisions } = readReturned(
    drawn(
      para(
        t('a'),
        `<w:ins ${by('A')}>${t('b')}<w:del ${by('B', 2)}>${gone('c')}</w:del></w:ins>`,
        `<w:del ${by('B', 3)}>${gone('d')}</w:del>`,
        `<w:sdt><w:sdtContent><w:hyperlink>${t('e')}</w:hyperlink></w:sdtContent></w:sdt>`,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        t('7'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:r><w:tab/><w:noBreakHyphen/></w:r>',
      ),
    ),
  )
  const [paragraph] = paragraphs
  if (!paragraph) throw new Error('no paragraph')
  expect(originalText(paragraph)).toBe('ade7\t\u2011')
  expect(currentText(paragraph)).toBe('abe7\t\u2011')
  expect(revisions.map(({ kind, author }) => [kind, author])).toEqual([
    ['inserted', 'A'],
    ['deleted', 'B'],
    ['deleted', 'B'],
  ])
})

test('what one reviewer put in and another struck is told, and changes nothing', () => {
  const { proposals, ledger } = proposed(
    para(t(one), `<w:ins ${by('A')}><w:del ${by('B', 2)}>${gone(' Really.')}</w:del></w:ins>`) +
      para(t(two)) +
      para(t(three)),
  )
  expect(proposals).toMatchObject([{ kind: 'struck-insertion', after: ' Really.', edits: [] }])
  expect(ledger).toMatchObject({ trackedIn: 2, trackedOut: 2 })
})

test('a tracked move is one proposal that moves the block', () => {
  const { proposals, ledger } = proposed(
    `<w:p><w:pPr><w:rPr><w:moveFrom ${by('A', 5)}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="1" w:name="move1"/><w:moveFrom ${by('A')}>${t(one)}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="1"/>` +
      para(t(two)) +
      `<w:p><w:pPr><w:rPr><w:moveTo ${by('A', 6)}/></w:rPr></w:pPr><w:moveToRangeStart w:id="2" w:name="move1"/><w:moveTo ${by('A', 3)}>${t(one)}</w:moveTo></w:p><w:moveToRangeEnd w:id="2"/>` +
      para(t(three)),
  )
  expect(proposals).toMatchObject([
    { kind: 'move', author: 'A', edits: [{ kind: 'move', blockId: 'b1', beforeId: 'b3' }] },
  ])
  expect(ledger.trackedOut).toBe(ledger.trackedIn)
})

test('a paragraph cut and pasted without tracking is a move', () => {
  const { proposals } = proposed(para(t(two)) + para(t(three)) + para(t(one)))
  expect(proposals).toMatchObject([
    { kind: 'move', isTracked: false, edits: [{ kind: 'move', blockId: 'b1', afterId: 'b3' }] },
  ])
})

test('comments come with thread, state, author and words, also across paragraphs and without a range', () => {
  const comments = `<w:comments ${W} ${W14}>
    <w:comment ${by('Mel', 0)} w:initials="MD"><w:p w14:paraId="00000001">${t('Why?')}</w:p></w:comment>
    <w:comment ${by('Ana', 1)}><w:p w14:paraId="00000002">${t('Because.')}</w:p></w:comment>
    <w:comment w:id="2" w:author="Li" w:date="0-00-00T00:00:00Z"><w:p w14:paraId="00000003">${t('Lost?')}</w:p></w:comment>
  </w:comments>`
  const extended = `<w15:commentsEx ${W15}>
    <w15:commentEx w15:paraId="00000001" w15:done="1"/>
    <w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>
  </w15:commentsEx>`
  const { proposals, ledger } = proposed(
    para(
      t('The first paragraph '),
      '<w:commentRangeStart w:id="0"/>',
      t('speaks of liaison officers in both capitals.'),
    ) +
      para(t('The second'), '<w:commentRangeEnd w:id="0"/>', t(' paragraph speaks of money laundering and of drugs.')) +
      para(t(three)),
    { 'word/comments.xml': comments, 'word/commentsExtended.xml': extended },
  )
  expect(
    proposals.map(({ author, comment, place, date }) => [
      author,
      comment?.text,
      comment?.answers,
      comment?.isResolved,
      place?.from.blockId,
      place?.to.blockId,
      date !== undefined,
    ]),
  ).toEqual([
    ['Mel', 'Why?', undefined, true, 'b1', 'b2', true],
    ['Ana', 'Because.', '0', false, 'b1', 'b2', true],
    ['Li', 'Lost?', undefined, false, undefined, undefined, false],
  ])
  expect(ledger).toMatchObject({ commentsIn: 3, commentsOut: 3, unplaced: 1 })
})

test('formatting, table properties and pictures are told, one by one, and none is lost', () => {
  const { proposals, ledger } = proposed(
    para(
      `<w:r><w:rPr><w:b/><w:rPrChange ${by('A')}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">The first paragraph </w:t></w:r>`,
      t('speaks of liaison officers in both capitals.'),
    ) +
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange ${by('B', 2)}><w:pPr/></w:pPrChange></w:pPr>${t(two)}</w:p>` +
      para(t(three), `<w:ins ${by('C', 3)}><w:r><w:drawing/></w:r></w:ins>`) +
      `<w:sectPr><w:sectPrChange ${by('D', 4)}/></w:sectPr>`,
  )
  expect(proposals.map(({ kind, author, place }) => [kind, author, place?.from.blockId])).toEqual([
    ['formatting', 'A', 'b1'],
    ['formatting', 'B', 'b2'],
    ['formatting', 'C', undefined],
    ['formatting', 'D', undefined],
  ])
  expect(ledger).toMatchObject({ trackedIn: 4, trackedOut: 4 })
})

test('a new table row is told with its words; a struck one takes its cells out', () => {
  const cell = (words: string, change = '') => `<w:tc><w:p>${change === '' ? t(words) : change}</w:p></w:tc>`
  const { proposals, ledger } = proposed(
    para(t(one)) +
      `<w:tbl><w:tr><w:trPr><w:del ${by('A')}/></w:trPr>${cell('', `<w:del ${by('A', 2)}>${gone(two)}</w:del>`)}</w:tr><w:tr><w:trPr><w:ins ${by('B', 3)}/></w:trPr>${cell('', `<w:ins ${by('B', 4)}>${t('A new row')}</w:ins>`)}</w:tr></w:tbl>` +
      para(t(three)),
  )
  expect(proposals.find(({ author }) => author === 'A')).toMatchObject({ edits: [{ kind: 'remove', blockId: 'b2' }] })
  expect(proposals.find(({ author }) => author === 'B')).toMatchObject({
    kind: 'row-added',
    after: 'A new row',
    where: 'A new row of a table',
    edits: [],
  })
  expect(ledger.trackedOut).toBe(ledger.trackedIn)
})

test('a returned file whose whole text was replaced takes out and puts in, and ends in no crash', () => {
  const { proposals } = proposed(para(t('Nothing of the old text is here.')) + para(t('Not one line.')))
  expect(proposals.filter(({ kind }) => kind === 'paragraph-removed' || kind === 'replacement').length).toBeGreaterThan(
    0,
  )
  expect(proposals.map(({ after }) => after).join(' ')).toContain('Nothing of the old text is here.')
})

test('five thousand changes are read and accounted for', () => {
  const body = Array.from({ length: 5000 }, (_, n) =>
    para(t(`Sentence ${n} of a long annex `), `<w:ins ${by('A', n)}>${t(`added ${n}`)}</w:ins>`),
  ).join('')
  const { ledger } = proposed(body)
  expect(ledger).toMatchObject({ trackedIn: 5000, trackedOut: 5000 })
})

test('a field that never ends swallows no more than its own paragraph', () => {
  const { paragraphs } = readReturned(
    drawn(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${t('PAGE')}</w:p>${para(t('Still here.'))}`),
  )
  expect(paragraphs.map(currentText)).toEqual(['', 'Still here.'])
})

test('runs outside paragraphs, unclosed ranges, unknown elements and a missing comments part are survived', () => {
  const { paragraphs, comments } = readReturned(
    drawn(
      `${t('stray')}<w:bookmarkStart w:id="1" w:name="_bn_b1_Copy_2"/>${para(t('x'), '<w:commentRangeStart w:id="9"/>', '<w:unknown><w:r/></w:unknown>')}<w:altChunk/>`,
    ),
  )
  expect(paragraphs.map(currentText)).toEqual(['stray', 'x'])
  expect(paragraphs[1]?.bookmarks).toEqual(['_bn_b1'])
  expect(comments).toEqual([])
})
