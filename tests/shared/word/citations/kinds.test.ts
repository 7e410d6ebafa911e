import { describe, expect, it } from 'vitest'
import { kindOf, type SourceKind } from '../../../../shared/source/source-kind.ts'
import type { CitationStyle } from '../../../../shared/word/citations/citation-style.ts'
import { compose } from '../../../../shared/word/paper/compose.ts'
import { textOf } from '../../../../shared/word/paper/inlines.ts'
import { aNote, cite, p } from '../../../build/a-note.ts'

const URL = 'https://example.org/x'

function noteIn(
  style: CitationStyle,
  kind: SourceKind,
  language: 'en' | 'fr',
  address: string,
  known: object = {},
): string {
  const given = aNote(
    { background: [p('b', 'They agreed.', cite('c', 'excerpt-0'))] },
    { language, excerpts: [['COMMIT', 'so', {}, address]] },
  )
  const sources = given.sources.map((source) => ({
    ...source,
    title: 'Liaison Officers',
    issuer: 'Ministry of External Affairs (India)',
    address: URL,
    retrievedOn: '2026-03-01',
    kind,
    ...known,
  }))
  const [footnote] = compose({ ...given, sources }, { citationStyle: style }).footnotes
  return textOf(footnote?.paragraphs.flat() ?? [])
    .replaceAll('\u00a0', ' ')
    .replace(/\s*:\s*[“«].{0,3}so.{0,3}[”»]\.?$/u, '')
}

describe('each style writes each kind of source as its manual does, in English', () => {
  it.each([
    [
      'chicago',
      'press-release',
      'para 3',
      `Ministry of External Affairs (India), “Liaison Officers,” press release, February 7, 2026, para 3, ${URL}`,
    ],
    ['chicago', 'agreement', 'Art. 6(2)(b)', `“Liaison Officers,” February 7, 2026, Art. 6(2)(b), ${URL}`],
    [
      'chicago',
      'web-page',
      'para 3',
      `Ministry of External Affairs (India), “Liaison Officers,” February 7, 2026, para 3, ${URL}`,
    ],
    [
      'chicago',
      'document',
      'para 3',
      `Ministry of External Affairs (India), Liaison Officers, February 7, 2026, para 3, ${URL}`,
    ],
    [
      'mcgill',
      'press-release',
      'para 3',
      `Ministry of External Affairs (India), Press Release, “Liaison Officers” (7 February 2026) at para 3, online: <${URL}>`,
    ],
    ['mcgill', 'agreement', 'Art. 6(2)(b)', `Liaison Officers, 7 February 2026, art 6(2)(b), online: <${URL}>`],
    [
      'mcgill',
      'document',
      'p. 3',
      `Ministry of External Affairs (India), Liaison Officers (7 February 2026) at p 3, online: <${URL}>`,
    ],
    [
      'oscola',
      'press-release',
      'para 3',
      `Ministry of External Affairs (India), ‘Liaison Officers’ (Press Release, 7 February 2026) para 3 <${URL}> accessed 1 March 2026`,
    ],
    [
      'oscola',
      'agreement',
      'Article 6',
      `Liaison Officers (signed 7 February 2026) art 6 <${URL}> accessed 1 March 2026`,
    ],
    [
      'oscola',
      'web-page',
      'para 3',
      `Ministry of External Affairs (India), ‘Liaison Officers’ (7 February 2026) para 3 <${URL}> accessed 1 March 2026`,
    ],
    [
      'bluebook',
      'press-release',
      'para 3',
      `Press Release, Ministry of External Affairs (India), Liaison Officers ¶ 3 (Feb. 7, 2026), ${URL}`,
    ],
    ['bluebook', 'agreement', 'Art. 6(2)(b)', `Liaison Officers, art. 6(2)(b), Feb. 7, 2026, ${URL}`],
    [
      'bluebook',
      'web-page',
      'paras 3–4',
      `Ministry of External Affairs (India), Liaison Officers ¶¶ 3–4 (Feb. 7, 2026), ${URL}`,
    ],
  ] as const)('%s, %s', (style, kind, address, expected) => {
    expect(noteIn(style, kind, 'en', address)).toBe(expected)
  })
})

describe('a French note', () => {
  it.each([
    [
      'mcgill',
      'press-release',
      'para 3',
      `Ministry of External Affairs (India), communiqué, « Liaison Officers » (7 février 2026) au para 3, en ligne : <${URL}>`,
    ],
    ['mcgill', 'agreement', 'Art. 6', `Liaison Officers, 7 février 2026, art 6, en ligne : <${URL}>`],
    [
      'mcgill',
      'web-page',
      'Art. 6',
      `Ministry of External Affairs (India), « Liaison Officers » (7 février 2026) à l’art 6, en ligne : <${URL}>`,
    ],
    [
      'chicago',
      'press-release',
      'para 3',
      `Ministry of External Affairs (India), « Liaison Officers », communiqué de presse, 7 février 2026, para 3, ${URL}`,
    ],
  ] as const)('has its own half of the manual: %s, %s', (style, kind, address, expected) => {
    expect(noteIn(style, kind, 'fr', address).replaceAll('\u202f', ' ')).toBe(expected)
  })
})

describe('a French note in a style that knows English alone', () => {
  it.each([
    [
      'oscola',
      'press-release',
      `Ministry of External Affairs (India), « Liaison Officers » (communiqué de presse, 7 février 2026) para 3 <${URL}> consulté le 1er mars 2026`,
    ],
    ['oscola', 'agreement', `Liaison Officers (signé le 7 février 2026) para 3 <${URL}> consulté le 1er mars 2026`],
    [
      'bluebook',
      'press-release',
      `Communiqué de presse, Ministry of External Affairs (India), Liaison Officers ¶ 3 (7 février 2026), ${URL}`,
    ],
  ] as const)('says its words in French: %s, %s', (style, kind, expected) => {
    expect(noteIn(style, kind, 'fr', 'para 3').replaceAll('\u202f', ' ')).toBe(expected)
  })

  it('calls a text without a day undated, not signed', () => {
    expect(noteIn('oscola', 'agreement', 'fr', '', { date: undefined })).toContain('(sans date)')
    expect(noteIn('oscola', 'agreement', 'en', '', { date: undefined })).toContain('(undated)')
    expect(noteIn('bluebook', 'web-page', 'fr', '', { date: undefined })).toContain('(consulté le 1')
  })
})

it('names the day of access where the text bears no date of its own', () => {
  const undated = { date: undefined }
  expect(noteIn('chicago', 'web-page', 'en', 'para 3', undated)).toContain(
    'undated, para 3, accessed March 1, 2026, https',
  )
  expect(noteIn('mcgill', 'web-page', 'en', 'para 3', undated)).toContain(
    '<https://example.org/x> (last visited 1 March 2026)',
  )
  expect(noteIn('bluebook', 'web-page', 'en', 'para 3', undated)).toContain(
    'https://example.org/x (last visited Mar. 1, 2026)',
  )
})

it('never says ibid. or supra, whatever the style, kind and language', () => {
  for (const style of ['short', 'chicago', 'mcgill', 'oscola', 'bluebook'] as const)
    for (const kind of ['agreement', 'press-release', 'web-page', 'document'] as const)
      for (const language of ['en', 'fr'] as const)
        expect(noteIn(style, kind, language, 'para 3')).not.toMatch(/\b(?:ibid|supra|infra|\(n \d)/i)
})

it('takes the kind from what a title calls itself, where nobody said', () => {
  expect(kindOf({ title: 'Agreement on Trade' })).toBe('agreement')
  expect(kindOf({ title: 'Joint statement on the Agreement' })).toBe('press-release')
  expect(kindOf({ title: 'Protocole d’entente' })).toBe('agreement')
  expect(kindOf({ title: 'Travel advice', address: URL })).toBe('web-page')
  expect(kindOf({ title: 'Annual report' })).toBe('document')
  expect(kindOf({ title: 'Agreement', kind: 'document' })).toBe('document')
})
