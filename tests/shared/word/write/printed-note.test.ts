import { describe, expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, block, cite, list, type NoteOptions, p, quoted, table, text } from '../../../build/a-note.ts'
import { partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'

const excerpts = [
  ['COMMIT', 'each country would set up liaison officers', { actor: 'each country', strength: '3' }, 'para 4'],
  ['DATE', '7 February 2026', { iso: '2026-02-07', event: 'The advisers meet' }, 'para 1'],
] as const

const write = (background: readonly NoteNode[], options: NoteOptions = {}) =>
  writeNote(aNote({ background }, { excerpts, ...options }))
const shown = async (background: readonly NoteNode[], options: NoteOptions = {}) =>
  shownText(await write(background, options))

describe('the header block', () => {
  it('has the title in the other language below the title, marked as being in it', async () => {
    const written = await write([p('b', 'x')], { header: { title_other: 'Agents de liaison' } })
    expect((await shownText(written)).slice(2, 4)).toEqual(['Liaison officers', 'Title in French: Agents de liaison'])
    expect(partText(written, 'word/document.xml')).toMatch(
      /<w:lang w:val="fr-CA"[^>]*\/>(?:(?!<w:r>).)*Agents de liaison/u,
    )
  })

  it('begins with the marking, the type and the title, then one paragraph per field', async () => {
    const header = { marking: 'PROTECTED A', tracking_no: 'BN-7', to: 'Deputy Minister', through: ['A', 'B'] }
    expect((await shown([p('b', 'x')], { header })).slice(0, 8)).toEqual([
      'PROTECTED A',
      'Memorandum for information',
      'Liaison officers',
      'Tracking no.: BN-7',
      'To: Deputy Minister',
      'Through: A; B',
      'From: Asia Pacific Branch',
      'Date: 16\u00a0February\u00a02026',
    ])
  })

  it('leaves out optional fields that are empty and says None for required ones', async () => {
    const all = await shown([p('b', 'x')])
    expect(all).toContain('Tracking no.: None')
    expect(all.filter((line) => line.startsWith('Contact officer'))).toEqual([])
  })

  it('uses no tab and no table before the first section', async () => {
    const document = partText(await write([p('b', 'x')]), 'word/document.xml')
    const header = document.slice(0, document.indexOf('Summary'))
    expect(header).not.toMatch(/<w:tab\/>|<w:tbl>/)
  })

  it('never shows a banner below the highest marking of a block', async () => {
    const bytes = await write([{ ...p('b', 'x'), attrs: { id: 'b', marking: 'PROTECTED A' } }])
    expect(shownText(bytes)[0]).toBe('PROTECTED A')
    expect(partText(bytes, 'word/header1.xml')).toContain('PROTECTED A')
    expect(shownText(bytes)).toContain('x (PROTECTED A)')
  })

  it('puts portion marks before the words where the scheme has them', async () => {
    const marked = { ...p('b', 'x'), attrs: { id: 'b', marking: 'SBU' } }
    const bytes = await writeNote(aNote({ bluf: [marked] }, { templateId: 'us.info_memo' }))
    expect(shownText(bytes)).toContain('(SBU) x')
  })
})

describe('a British submission', () => {
  const british: NoteOptions = { templateId: 'uk.submission', header: { marking: 'OFFICIAL' } }

  it('is marked at the top and at the foot of every page', async () => {
    const bytes = await writeNote(aNote({ background: [p('b', 'x')] }, british))
    expect(partText(bytes, 'word/header1.xml')).toContain('OFFICIAL')
    expect(partText(bytes, 'word/footer1.xml')).toContain('OFFICIAL')
  })

  it('numbers its paragraphs through all sections in one list', async () => {
    const bytes = await writeNote(aNote({ issue: [p('i', 'One')], background: [p('b', 'Two')] }, british))
    const document = partText(bytes, 'word/document.xml')
    const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>.*?<w:t[^>]*>(One|Two)</g)].map(([, id]) => id)
    expect(new Set(lists).size).toBe(1)
    expect(lists).toHaveLength(2)
  })

  it('letters the items of a list under numbered paragraphs', async () => {
    const background = [p('b', 'One'), list('orderedList', [p('i', 'item')])]
    const bytes = await writeNote(aNote({ background }, british))
    const listId = /<w:numId w:val="(\d+)"\/>(?:(?!<w:numId).)*?>item</.exec(partText(bytes, 'word/document.xml'))?.[1]
    const numbering = partText(bytes, 'word/numbering.xml')
    const definition = new RegExp(`w:numId="${listId}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
    const levels = new RegExp(`w:abstractNumId="${definition}"[\\s\\S]*?<w:lvlText w:val="([^"]*)"`).exec(
      numbering,
    )?.[1]
    expect(levels).toBe('(%1)')
  })

  it('prints the answers of the template beside each numbered recommendation', async () => {
    const recommendation = [block('recommendation', { id: 'r', responses: [] }, ['That you agree.'])]
    const all = shownText(await writeNote(aNote({ recommendation }, british)))
    const at = all.indexOf('That you agree.')
    expect(all.slice(at - 3, at + 4)).toEqual([
      'Table\u00a01. Recommendations and responses',
      'Recommendation',
      'Response',
      'That you agree.',
      '☐\u00a0Agree',
      '☐\u00a0Disagree',
      '☐\u00a0Discuss',
    ])
  })
})

describe('citations', () => {
  it('become footnotes with the source, its date and address, and the exact words', async () => {
    expect(await shown([p('b', 'They agreed.', cite('c', 'excerpt-0'))])).toContain(
      ' Announcement, 7\u00a0Feb\u00a02026, para 4: “each country would set up liaison officers”.',
    )
  })

  it('repeat the source in full each time', async () => {
    const notes = (await shown([p('b', 'One.', cite('c', 'excerpt-0'), ' Two.', cite('d', 'excerpt-0'))])).filter(
      (line) => line.startsWith(' Announcement, 7\u00a0Feb\u00a02026, para 4'),
    )
    expect(notes).toHaveLength(2)
    expect(notes.join()).not.toMatch(/ibid|supra/i)
  })

  it('are parted by a comma where two stand side by side', async () => {
    const document = partText(
      await write([p('b', 'x', cite('c', 'excerpt-0'), cite('d', 'excerpt-1'))]),
      'word/document.xml',
    )
    expect(document).toMatch(
      /footnoteReference w:id="1"\/><\/w:r><w:r>.{0,80}>, <\/w:t>.{0,90}footnoteReference w:id="2"/,
    )
  })

  it('say so when their passage is no longer in the library', async () => {
    expect(await shown([p('b', 'x', cite('c', 'gone'))])).toContain(
      ' The passage cited here is no longer in the library.',
    )
  })
})

describe('quotations', () => {
  it('stand between the marks of the note’s language', async () => {
    const words = [p('b', 'They ', quoted('would set up', 'excerpt-0'), ' posts.')]
    expect(await shown(words)).toContain('They “would set up” posts.')
    expect(await shown(words, { language: 'fr' })).toContain('They «\u202fwould set up\u202f» posts.')
  })

  it('are not quoted twice where the author typed the marks', async () => {
    expect(await shown([p('b', 'They “', quoted('would set up', 'excerpt-0'), '” posts.')])).toContain(
      'They “would set up” posts.',
    )
  })

  it('keep one pair of marks round words of several runs and a citation', async () => {
    const mark = { type: 'quotation', attrs: { excerptId: 'excerpt-0' } }
    const line = p('b', text('would ', mark), text('set up', 'strong', mark), cite('c', 'excerpt-0'), ' posts.')
    expect(await shown([line])).toContain('“would set up” posts.')
  })

  it('carry the language of their source where it is another', async () => {
    const document = partText(
      await write([block('blockQuotation', { id: 'q', excerptId: 'excerpt-0' }, ['would set up'])], { language: 'fr' }),
      'word/document.xml',
    )
    expect(document).toMatch(/w:pStyle w:val="Quote".*?<w:lang [^>]*w:val="en-IN"[^>]*\/>.*?would set up/)
  })
})

describe('structure', () => {
  it('uses headings 1 to 4 for title, sections and what stands inside them', async () => {
    const document = partText(
      await write([
        block('heading', { id: 'h', level: 3 }, ['Inside']),
        block('heading', { id: 'i', level: 4 }, ['Deeper']),
      ]),
      'word/document.xml',
    )
    const headings = [...document.matchAll(/w:pStyle w:val="Heading(\d)"\/>.*?<w:t[^>]*>([^<]*)</g)].map((m) =>
      m.slice(1, 3),
    )
    expect(headings.slice(0, 5)).toEqual([
      ['1', 'Liaison officers'],
      ['2', 'Summary'],
      ['2', 'Issue'],
      ['2', 'Background'],
      ['3', 'Inside'],
    ])
    expect(headings[5]).toEqual(['4', 'Deeper'])
  })

  it('leaves out an optional section that is empty and says None in a required one', async () => {
    const all = await shown([p('b', 'x')])
    expect(all).not.toContain('Communications')
    expect(all[all.indexOf('Issue') + 1]).toBe('None.')
  })

  it('starts each list anew', async () => {
    const one = list('orderedList', [p('a', 'first list')])
    const document = partText(
      await write([one, p('b', 'between'), list('orderedList', [p('c', 'second list')])]),
      'word/document.xml',
    )
    const ids = [...document.matchAll(/<w:numId w:val="(\d+)"\/>.*?<w:t[^>]*>(first|second) list/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('captions tables above them, names them for screen readers and fills blank cells', async () => {
    const bytes = await write([
      table('t', 'Options', [
        ['A', 'B'],
        ['1', ''],
      ]),
    ])
    const document = partText(bytes, 'word/document.xml')
    expect(document).toMatch(/SEQ Table.*?<w:tbl>.*?w:tblCaption w:val="Options"/)
    expect(shownText(bytes)).toContain('Table\u00a01. Options')
    expect(shownText(bytes)).toContain('None')
  })

  it('repeats the words of a merged cell in every cell it covered', async () => {
    const merged: NoteNode = {
      type: 'table',
      attrs: { id: 't', caption: 'Merged' },
      content: [
        { type: 'tableRow', content: ['A', 'B'].map((each) => ({ type: 'tableHeader', content: [p('', each)] })) },
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: 2, rowspan: 1 }, content: [p('m', 'both')] }],
        },
      ],
    }
    expect((await shown([merged])).filter((line) => line === 'both')).toHaveLength(2)
    expect(partText(await write([merged]), 'word/document.xml')).not.toMatch(/gridSpan|vMerge/)
  })

  it('prints the annexes of the template: matrix sideways, timeline, list of sources', async () => {
    const bytes = await write([p('b', 'x')])
    const all = shownText(bytes)
    expect(all.filter((line) => line.startsWith('Annex '))).toEqual([
      'Annex A. Commitments matrix',
      'Annex B. Timeline',
      'Annex C. List of sources',
    ])
    expect(partText(bytes, 'word/document.xml').match(/w:orient="landscape"/g)).toHaveLength(1)
    expect(all.find((line) => line.startsWith('Announcement of both sides\n'))).toContain(
      'Issuer: Ministry of External Affairs; Dated: 7\u00a0February\u00a02026; Retrieved: 16\u00a0February\u00a02026.',
    )
  })
})

describe('awkward text', () => {
  it('that looks like a list of docx is printed as it stands', async () => {
    const words = '{list-bullets-0} {listx-numbers-1} {bn-0}'
    const all = await shown([p('b', words), list('bulletList', [p('i', 'item')])])
    expect(all).toContain(words)
  })

  it('with control characters and halves of pairs is cleaned, not refused', async () => {
    expect(await shown([p('b', 'a\u0000b\u001fc\ud800d\ufffe')])).toContain('abc\ufffdd')
  })

  it('in another script says its language and direction', async () => {
    const document = partText(
      await write([p('b', text('نص', { type: 'language', attrs: { lang: 'ar' } }))]),
      'word/document.xml',
    )
    expect(document).toMatch(/<w:rtl\/>.*?<w:lang [^>]*w:bidi="ar"/)
  })

  it('as a link with a dangerous scheme stays plain text', async () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    const bytes = await write([p('b', text('press', link))])
    expect(partText(bytes, 'word/_rels/document.xml.rels')).not.toContain('javascript')
    expect(shownText(bytes)).toContain('press')
  })
})
