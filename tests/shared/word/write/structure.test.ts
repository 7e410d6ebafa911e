import { describe, expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aNote, cite, list, p, table, text } from '../../../build/a-note.ts'
import { partText } from '../../../build/damaged.ts'
import { theTemplates } from '../../../build/templates.ts'

const inLanguage = (words: string, lang: string) => text(words, { type: 'language', attrs: { lang } })

/** Enough in the first section for every kind of structure: languages, lists in lists, tables, notes, references. */
const blocks = (): NoteNode[] => [
  p(
    'a',
    'They agreed.',
    cite('c', 'excerpt-0'),
    ' See ',
    text('Table 1', { type: 'reference', attrs: { kind: 'table', target: 't1' } }),
    '.',
  ),
  p('fr', inLanguage('Les deux pays', 'fr-CA'), ' and ', inLanguage('भारत', 'hi-IN')),
  p('ar', inLanguage('اتفق الجانبان', 'ar')),
  list('orderedList', [p('n1', 'One'), list('orderedList', [p('n2', 'Inner')])]),
  table('t1', 'Options', [
    ['A', 'B'],
    ['1', '2'],
  ]),
  table('t2', 'More options', [
    ['A', 'B'],
    ['1', '2'],
  ]),
  ...Array.from({ length: 130 }, (_, at) =>
    p(`long-${at}`, 'Both sides will keep working on what was agreed and report to ministers. '.repeat(3)),
  ),
]

describe.each(theTemplates().map(({ id, sections }) => [id, sections[0]?.id ?? ''] as const))(
  'a note made with %s',
  (templateId, section) => {
    const note = aNote(
      { [section]: blocks() },
      { templateId, excerpts: [['COMMIT', 'would set up posts', { actor: 'both', strength: '3' }, 'para 4']] },
    )
    const outcome = exportNote(note, 'docx')
    if ('refused' in outcome) throw new Error(outcome.refused.join())
    const { bytes } = outcome
    const document = partText(bytes, 'word/document.xml')
    const all = (pattern: RegExp) => [...document.matchAll(pattern)].map(([, found]) => found ?? '')

    it('has no fault the lint knows and keeps every rule of our accessibility check', () => {
      expect(lintDocx(bytes)).toEqual([])
      expect(checkAccessibility(bytes).filter(({ broken }) => broken.length > 0)).toEqual([])
    })

    it('lists its sections in a table of contents with the entries filled in, each a link to its heading', () => {
      expect(document).toContain('TOC \\o "2-3"'.replaceAll('"', '&quot;'))
      const links = all(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g)
      const marks = all(/<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g)
      expect(links.length).toBeGreaterThan(1)
      expect(links).toEqual(marks)
    })

    it('numbers its captions by fields, and refers to them by fields to bookmarks of one name each', () => {
      const tables = document.match(/<w:tbl>/g)?.length ?? 0
      expect(all(/SEQ Table \\\* ARABIC <\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/g)).toEqual(
        Array.from({ length: tables }, (_, at) => String(at + 1)),
      )
      const names = all(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)
      expect(new Set(names).size).toBe(names.length)
      const referred = all(/ REF (\w+) /g)
      expect(referred.length).toBeGreaterThan(0)
      for (const name of referred) expect(names).toContain(name)
      const ids = all(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
    })

    it('has a header row in every table and no merged cell', () => {
      expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(document.match(/<w:tbl>/g)?.length ?? 0)
      expect(document).not.toMatch(/<w:gridSpan|<w:vMerge/)
    })

    it('says the language of every run that has another than the note’s, and turns what is written from right to left', () => {
      expect(document).toMatch(/<w:lang w:val="fr-CA"[^>]*\/><\/w:rPr><w:t[^>]*>Les deux pays/)
      expect(document).toMatch(/<w:lang w:val="hi-IN" w:bidi="hi-IN"[^>]*\/>|<w:lang w:val="hi-IN"[^>]*w:bidi="hi-IN"/)
      expect(document).toMatch(
        /<w:pPr>(?:(?!<\/w:pPr>).)*<w:bidi\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>(?:(?!<\/w:p>).)*<w:rtl\/>(?:(?!<\/w:p>).)*اتفق/,
      )
      expect(partText(bytes, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-/)
    })

    it('has a wide matrix on pages of their own turned sideways, where the template has one, and properties filled in', () => {
      const hasMatrix = note.template.annexes.includes('commitments_matrix')
      expect(document.match(/w:orient="landscape"/g)?.length ?? 0).toBe(hasMatrix ? 1 : 0)
      const core = partText(bytes, 'docProps/core.xml')
      for (const property of ['dc:title', 'dc:creator', 'dc:language'])
        expect(core).toMatch(new RegExp(`<${property}>[^<]+<`))
    })

    it('numbers lists inside lists by levels of their own', () => {
      expect(new Set(all(/<w:ilvl w:val="(\d)"/g)).size).toBeGreaterThan(1)
      expect(partText(bytes, 'word/numbering.xml')).toMatch(
        /<w:lvl w:ilvl="1"[^>]*>(?:(?!<\/w:lvl>).)*<w:numFmt w:val="lower(?:Letter|Roman)"/,
      )
    })
  },
)
