import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import type { ExportOptions } from '../../../../shared/word/export-options.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import type { NoteForExport } from '../../../../shared/word/note-for-export.ts'
import { aNote, block, cite, list, p, quoted, table, text } from '../../../build/a-note.ts'
import { partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

const marked = (node: NoteNode, marking: string): NoteNode => ({ ...node, attrs: { ...node.attrs, marking } })

function write(input: NoteForExport, options: ExportOptions): Uint8Array {
  const outcome = exportNote(input, 'docx', options)
  if ('refused' in outcome) throw new Error(outcome.refused.join('\n'))
  return outcome.bytes
}

const excerpts = [
  ['COMMIT', 'each country would set up officers', { actor: 'each country' }, 'para 4'],
  ['QUOTE', 'secret words of the cable', { actor: 'secret actor' }, 'para 9'],
] as const

/** A note with an open source and a protected one: `excerpt-1` stands in the protected one. */
function aMixedNote(background: readonly NoteNode[]): NoteForExport {
  const note = aNote({ background }, { excerpts, header: { marking: 'UNCLASSIFIED', tracking_no: 'BN-7' } })
  const [open] = note.sources
  const [first, second] = note.excerpts
  if (!open || !first || !second) throw new Error('The note is not as drawn.')
  const shut = {
    ...open,
    id: 'source-2' as typeof open.id,
    title: 'Cable 99',
    shortTitle: 'Cable',
    marking: 'PROTECTED A',
  }
  return { ...note, sources: [open, shut], excerpts: [first, { ...second, sourceId: shut.id }] }
}

describe('a clean copy', () => {
  it('carries no comment, bookmark or mark of ours', () => {
    const bytes = write(aMixedNote([p('b1', text('They met.', { type: 'comment', attrs: { id: 'k1' } }))]), {
      comments: [{ id: 'k1', author: 'A', at: '2026-02-17T00:00:00Z', text: 'Why?' }],
    })
    const all = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('')
    expect(all).not.toMatch(/Why\?|_bn_|BN_|urn:aide-memoire|commentRangeStart/)
  })
})

describe('a working copy', () => {
  const comment = { type: 'comment', attrs: { id: 'k1' } }
  const note = aMixedNote([
    p('0b1c2d3e-0000-4000-8000-000000000001', 'They ', text('met in Ottawa', comment), '.'),
    list('bulletList', [p('0b1c2d3e-0000-4000-8000-000000000002', text('again', comment))]),
    table('t', 'T', [['A'], ['1']]),
  ])
  const comments = [
    {
      id: 'k1',
      author: 'Dana Director',
      at: '2026-02-17T09:00:00Z',
      text: 'Which day?\nSay so.',
      isResolved: true,
      replies: [{ author: 'A. Drafter', at: '2026-02-17T10:00:00Z', text: 'The seventh.' }],
    },
  ]
  const bytes = write(note, { variant: 'working', comments })

  it('is valid, with no fault the lint knows', () => {
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })

  it('says in words that it is a draft', () => {
    expect(shownText(bytes)[1]).toBe('Draft, revision 3 of 17\u00a0February\u00a02026')
  })

  it('puts a bookmark round every block of the note, named after the block', () => {
    const document = partText(bytes, 'word/document.xml')
    expect(document).toMatch(/w:name="_bn_0b1c2d3e000040008000000000000001"[^>]*\/>.*?They .*?<w:bookmarkEnd/)
    expect(document).toContain('w:name="_bn_t10"')
  })

  it('maps blocks to fingerprints without a word of the text', () => {
    const map = partText(bytes, 'customXml/item1.xml')
    expect(map).toMatch(/note="note-1" export="note-1-3"/)
    expect(map).toMatch(/<block id="0b1c2d3e-0000-4000-8000-000000000001" bookmark="_bn_0b1c2d3e0{4}4/)
    expect(map).not.toContain('Ottawa')
    expect(partText(bytes, 'docProps/custom.xml')).toMatch(/pid="2" name="BN_DocumentId".*pid="3" name="BN_ExportId"/)
  })

  it('carries comments as Word’s own, over paragraphs, with replies and resolved state', () => {
    const written = partText(bytes, 'word/comments.xml')
    expect(written).toMatch(/w:author="Dana Director"[^>]*w:initials="DD"|w:initials="DD"[^>]*w:author="Dana Director"/)
    expect(written).toContain('The seventh.')
    expect(partText(bytes, 'word/commentsExtended.xml')).toMatch(/w15:done="1"/)
    expect(partText(bytes, 'word/document.xml').match(/<w:commentReference /g)).toHaveLength(2)
  })

  it('is the same at every writing, also where a comment has no date', () => {
    expect(Buffer.compare(write(note, { variant: 'working', comments }), bytes)).toBe(0)
    const undated = comments.map((each) => ({ ...each, at: '' }))
    const once = write(note, { variant: 'working', comments: undated })
    expect(Buffer.compare(write(note, { variant: 'working', comments: undated }), once)).toBe(0)
    expect(partText(once, 'word/comments.xml')).not.toMatch(/w:date="20(?!26-02)/)
  })

  it('says that a comment is resolved also where no comment of the file is answered', () => {
    const alone = [{ id: 'k1', author: 'Ana', at: '2026-02-17T09:00:00Z', text: 'Done.', isResolved: true }]
    const written = write(note, { variant: 'working', comments: alone })
    expect(sdkErrors(written)).toEqual([])
    expect(partText(written, 'word/commentsExtended.xml')).toMatch(/w15:done="1"/)
    expect(partText(written, 'word/commentsExtended.xml')).not.toContain('paraIdParent')
  })

  it('carries comments on links, citations, headings and cells alike', () => {
    const on = (id: string) => ({ type: 'comment', attrs: { id } })
    const mixed = aMixedNote([
      block('heading', { id: 'b0', level: 3, marking: null }, [text('Next', on('h'))]),
      p('b1', text('see', { type: 'link', attrs: { href: 'https://example.org' } }, on('l')), '.'),
      p('b2', 'They met.', { ...cite('c1', 'excerpt-0'), marks: [on('c')] }),
    ])
    const all = ['h', 'l', 'c'].map((id) => ({ id, author: 'Ana', at: '2026-02-17T09:00:00Z', text: `On ${id}` }))
    const written = write(mixed, { variant: 'working', comments: all })
    expect(lintDocx(written)).toEqual([])
    expect(sdkErrors(written)).toEqual([])
    const document = partText(written, 'word/document.xml')
    expect(document).toMatch(/commentRangeStart w:id="100000"\/><w:r>.{0,40}Next/)
    expect(document).toMatch(/commentRangeStart w:id="100001"\/><w:hyperlink/)
    expect(document).toMatch(/commentRangeStart w:id="100002"\/><w:r>.{0,90}footnoteReference/)
  })

  it('leaves no comment behind: on a header field it stands there, on words now gone it quotes them', () => {
    const lost = { author: 'Ana', at: '2026-02-17T09:00:00Z' }
    const written = write(note, {
      variant: 'working',
      comments: [
        {
          ...lost,
          id: 'x1',
          text: 'Shorter.',
          quoted: 'the $& words',
          blockId: '0b1c2d3e-0000-4000-8000-000000000002',
        },
        { ...lost, id: 'x2', text: 'Which file?', quoted: 'BN-7', fieldId: 'tracking_no' },
        { ...lost, id: 'x3', text: 'Add a map.', quoted: '', blockId: 'gone' },
      ],
    })
    expect(sdkErrors(written)).toEqual([])
    const [first, second, third] = partText(written, 'word/comments.xml').split('</w:comment>')
    expect(first).toMatch(/About “the \$&amp; words”:.*Shorter\./)
    expect(second).not.toContain('About')
    expect(third).not.toContain('About')
    const document = partText(written, 'word/document.xml')
    expect(document).toMatch(/commentRangeStart w:id="100001"\/><w:r><w:t[^>]*>BN-7/)
    expect(document.indexOf('commentRangeStart w:id="100002"')).toBeLessThan(
      document.indexOf('commentRangeStart w:id="100001"'),
    )
    expect(document).toMatch(/commentRangeStart w:id="100000"\/><w:r><w:t[^>]*>again/)
  })
})

describe('a fact-check copy', () => {
  const note = aMixedNote([
    p(
      'b1',
      'They met. They ',
      quoted('would set up officers', 'excerpt-0'),
      '.',
      cite('c1', 'excerpt-0'),
      ' Nobody said when.',
    ),
  ])
  const bytes = write(note, { variant: 'fact-check' })

  it('is valid, with no fault the lint knows', () => {
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })

  it('comments on the sentence that relies on a passage, with the passage’s exact words', () => {
    const document = partText(bytes, 'word/document.xml')
    const range =
      /<w:commentRangeStart w:id="100000"\/>(.*?)<w:commentRangeEnd w:id="100000"\/>/.exec(document)?.[1] ?? ''
    expect(range.replace(/<[^>]*>/g, '')).toBe('They “would set up officers”.')
    expect(partText(bytes, 'word/comments.xml')).toContain('para 4: “each country would set up officers”')
  })

  it('lists every sentence with its passages in an annex', () => {
    const all = shownText(bytes)
    expect(all).toContain('Annex A. Evidence')
    expect(all).toContain('They would set up officers.')
    expect(all).toContain('“each country would set up officers”')
  })
})

describe('a releasable copy', () => {
  const protectedWords = /secret|Cable|PROTECTED|excerpt-1/

  it('holds nothing of paragraphs, sources and excerpts above the ceiling in any byte', () => {
    const bytes = write(
      aMixedNote([
        p('b1', 'They agreed on officers.', cite('c1', 'excerpt-0')),
        marked(p('b2', 'A secret paragraph.', cite('c2', 'excerpt-1')), 'PROTECTED A'),
        list('bulletList', [marked(p('i1', 'secret item'), 'PROTECTED A')], [p('i2', 'open item')]),
        p('b3', 'Both say so.', cite('c3', 'excerpt-0', 'excerpt-1')),
      ]),
      { variant: 'releasable', ceiling: 'UNCLASSIFIED' },
    )
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      expect(`${path} ${strFromU8(part)}`).not.toMatch(protectedWords)
    }
    const all = shownText(bytes)
    expect(all).toContain('open item')
    expect(all[0]).toBe('UNCLASSIFIED')
    expect(lintDocx(bytes)).toEqual([])
    expect(checkAccessibility(bytes).flatMap(({ broken }) => broken)).toEqual([])
  })

  it.each([
    ['rests only on a protected source', [p('b1', 'They will act.', cite('c1', 'excerpt-1'))], 'They will act.'],
    [
      'quotes a protected source',
      [p('b1', 'They said ', quoted('secret words', 'excerpt-1'), '.')],
      'They said secret words.',
    ],
  ])('is refused, naming the sentence, when one %s', (reason, background, sentence) => {
    const result = exportNote(aMixedNote(background), 'docx', { variant: 'releasable', ceiling: 'UNCLASSIFIED' })
    expect('refused' in result && result.refused).toEqual([expect.stringContaining(`“${sentence}” ${reason}`)])
  })

  it('takes paragraphs without a marking of their own to have the note’s', () => {
    const note = aNote(
      { background: [p('b1', 'unmarked'), marked(p('b2', 'open'), 'UNCLASSIFIED')] },
      { header: { marking: 'PROTECTED A', tracking_no: 'BN-7' } },
    )
    const all = shownText(write(note, { variant: 'releasable', ceiling: 'UNCLASSIFIED' }))
    expect(all.join()).not.toMatch(/unmarked|BN-7|Asia Pacific|PROTECTED/)
    expect(all).toContain('open (UNCLASSIFIED)')
  })

  it('is refused when nothing may be shown, or the marking is none of the template’s', () => {
    const note = aNote({ background: [p('b1', 'x')] }, { header: { marking: 'PROTECTED A' } })
    expect(exportNote(note, 'docx', { variant: 'releasable', ceiling: 'UNCLASSIFIED' })).toEqual({
      refused: [expect.stringContaining('nothing to release')],
    })
    expect(exportNote(note, 'docx', { variant: 'releasable', ceiling: 'OFFICIAL' })).toHaveProperty('refused')
  })
})
