import { describe, expect, it } from 'vitest'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, block, cite, list, p, quoted, table } from '../../../build/a-note.ts'
import { hasLibreOffice, type Rendered, rendered } from '../../../build/libre-office.ts'

if (!hasLibreOffice) process.stderr.write('LibreOffice or poppler is not installed: pages are not rendered.\n')

const sections = {
  summary: [list('bulletList', [p('s1', 'Both sides agreed on officers.', cite('c1', 'excerpt-0'))])],
  background: [
    p('b1', 'They said that ', quoted('each country would set up officers', 'excerpt-0'), '.'),
    block('blockQuotation', { id: 'q1', excerptId: 'excerpt-0' }, ['each country would set up officers']),
  ],
  considerations: [
    block('heading', { id: 'h1', level: 3 }, ['How firm the words are']),
    table('t1', 'Options', [
      ['Option', 'Cost'],
      ['Wait', ''],
    ]),
    p('n1', 'Numbers follow.'),
    list('orderedList', [p('o1', 'First'), list('orderedList', [p('o2', 'Second level')])], [p('o3', 'Third')]),
  ],
}
const excerpts = [['COMMIT', 'each country would set up officers', { actor: 'each country' }, 'para 4']] as const

/** Words in order with the spaces of the layout taken out. */
const words = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(!hasLibreOffice)('a note laid out by LibreOffice', async () => {
  const pages: Readonly<Record<string, Rendered>> = hasLibreOffice
    ? rendered({
        english: await writeNote(aNote(sections, { excerpts, pageVariant: 'compact' })),
        french: await writeNote(aNote(sections, { excerpts, language: 'fr', pageVariant: 'accessible' })),
      })
    : {}
  const english = words(pages.english?.text ?? '')

  it('shows marking, title, fields, sections, quotation marks and list numbers', () => {
    for (const expected of [
      'UNCLASSIFIED',
      'Memorandum for information',
      'From: Asia Pacific Branch',
      'Date: 16 February 2026',
      '• Both sides agreed on officers.1',
      'They said that “each country would set up officers”.',
      'How firm the words are',
      'Table 1. Options',
      'Wait None',
      '1. First',
      '(a) Second level',
      '2. Third',
      '1 Announcement, 7 Feb 2026, para 4: “each country would set up officers”.',
      'Annex A. Commitments matrix',
      'Annex B. List of sources',
    ]) {
      expect(english).toContain(expected)
    }
  })

  it('numbers its pages, and turns the page of the matrix', () => {
    const count = pages.english?.pages ?? 0
    expect(count).toBeGreaterThanOrEqual(3)
    expect(english).toContain(`Page 1 of ${count}`)
    expect(english).toContain(`Page ${count} of ${count}`)
  })

  it('is tagged as headings, lists and tables for screen readers', () => {
    const structure = pages.english?.structure ?? ''
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'LI', 'Note'])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
  })

  it('speaks French where the note does', () => {
    const french = words(pages.french?.text ?? '')
    for (const expected of [
      'NON CLASSIFIÉ',
      'Date : 16 février 2026',
      '« each country would set up officers »',
      'Page 1 de',
      'Tableau 1',
    ]) {
      expect(french).toContain(expected)
    }
  })
})
