import { describe, expect, it } from 'vitest'
import { type CITATION_STYLES, templateStyle } from '../../../../shared/word/citations/citation-style.ts'
import { compose } from '../../../../shared/word/paper/compose.ts'
import { textOf } from '../../../../shared/word/paper/inlines.ts'
import { aNote, cite, p } from '../../../build/a-note.ts'

const note = aNote(
  { background: [p('b', 'They agreed.', cite('c', 'excerpt-0'), cite('d', 'excerpt-0'))] },
  { excerpts: [['COMMIT', 'both sides agreed', {}, 'para 4']] },
)

const notesIn = (citationStyle: (typeof CITATION_STYLES)[number], given = note) =>
  compose(given, { citationStyle }).footnotes.map(({ paragraphs }) =>
    textOf(paragraphs.flat()).replaceAll('\u00a0', ' '),
  )

describe('a footnote', () => {
  it.each([
    ['short', 'Announcement, 7 Feb 2026, para 4: “both sides agreed”.'],
    [
      'chicago',
      'Ministry of External Affairs, “Announcement of both sides,” press release, February 7, 2026, para 4, https://www.example.org/announcement: “both sides agreed”.',
    ],
    [
      'mcgill',
      'Ministry of External Affairs, Press Release, “Announcement of both sides” (7 February 2026) at para 4, online: <https://www.example.org/announcement>: “both sides agreed”.',
    ],
    [
      'oscola',
      'Ministry of External Affairs, ‘Announcement of both sides’ (Press Release, 7 February 2026) para 4 <https://www.example.org/announcement> accessed 16 February 2026: “both sides agreed”.',
    ],
    [
      'bluebook',
      'Press Release, Ministry of External Affairs, Announcement of both sides ¶ 4 (Feb. 7, 2026), https://www.example.org/announcement: “both sides agreed”.',
    ],
  ] as const)('in the style %s names issuer, title, date, pinpoint and words, in full each time', (style, expected) => {
    expect(notesIn(style)).toEqual([expected, expected])
  })

  it('leaves out what the source does not say', () => {
    const bare = {
      ...note,
      sources: note.sources.map(({ issuer: _i, address: _a, retrievedOn: _r, date: _d, ...rest }) => rest),
    }
    expect(notesIn('oscola', bare)[0]).toBe(
      '‘Announcement of both sides’ (Press Release, undated) para 4: “both sides agreed”.',
    )
    expect(notesIn('chicago', bare)[0]).toBe(
      '“Announcement of both sides,” press release, undated, para 4: “both sides agreed”.',
    )
  })
})

it('a template says which style its notes start with', () => {
  expect(templateStyle('footnotes.chicago')).toBe('chicago')
  expect(templateStyle('footnotes.oscola_or_short')).toBe('oscola')
  expect(templateStyle('source-list')).toBe('short')
})

describe('a footnote of several passages', () => {
  const several = aNote(
    { background: [p('b', 'They agreed.', cite('c', 'excerpt-0', 'excerpt-1', 'excerpt-2'))] },
    {
      excerpts: [
        ['COMMIT', 'They agreed.', {}, 'para 4'],
        ['COMMIT', 'both sides', {}, 'para 4'],
        ['COMMIT', 'They will meet.', {}, 'para 5'],
      ],
    },
  )

  it('names a source once, each further place by its address, and ends with one full stop', () => {
    expect(notesIn('short', several)).toEqual([
      'Announcement, 7 Feb 2026, para 4: “They agreed.”; “both sides”; para 5: “They will meet.”',
    ])
  })
})
