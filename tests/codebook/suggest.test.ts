import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'
import { findDates } from '../../shared/codebook/suggest/date-rule.ts'
import type { Suggestion } from '../../shared/codebook/suggest/suggestion.ts'
import { explain, suggest } from '../../shared/codebook/suggest.ts'
import { canonicalText, placeBlocks } from '../../shared/source/canonical.ts'

const parsed = parseCodebook(readFileSync(new URL('../../resources/codebook/codebook.json', import.meta.url), 'utf8'))
if ('refused' in parsed) throw new Error(parsed.refused)
const { codebook } = parsed

function coded(text: string, language: 'en' | 'fr' = 'en'): readonly (Suggestion & { readonly words: string })[] {
  const blocks = placeBlocks([{ kind: 'paragraph', text }])
  const whole = canonicalText(blocks)
  return suggest(blocks, { codebook, language }).map((one) => ({ ...one, words: whole.slice(one.start, one.end) }))
}

const strengths = (text: string, language: 'en' | 'fr' = 'en'): string[] =>
  coded(text, language)
    .filter(({ rule }) => rule === 'strength')
    .map(({ code, attributes, trigger }) => `${code} ${attributes.strength ?? 0} ${trigger}`)

describe('a sentence that binds', () => {
  it.each([
    ['The parties shall exchange lists of officers.', 'COMMIT 5 shall'],
    ['Both sides committed to a yearly review.', 'COMMIT 4 committed to'],
    ['It was agreed that each country would name an officer.', 'COMMIT 3 agreed that'],
    ['The two governments intend to open talks.', 'COMMIT 2 intend to'],
    ['Canada and India agreed to continue talks on fraud.', 'CONT 1 agreed to continue'],
    ['The ministers welcomed the report.', 'ACK 0 welcomed'],
  ])('is graded by the longest trigger word: %s', (text, expected) => {
    expect(strengths(text)).toEqual([expected])
  })

  it('is graded in French as well', () => {
    expect(strengths('Les deux parties ont convenu de poursuivre les discussions sur la fraude.', 'fr')).toEqual([
      'CONT 1 ont convenu de poursuivre',
    ])
    expect(strengths('Le Canada s’engage à publier le plan.', 'fr')).toEqual(['COMMIT 4 s’engage à'])
  })

  it('needs an actor who can bind a party', () => {
    expect(strengths('The liaison officers will improve the flow of news.')).toEqual([])
    expect(strengths('Joint efforts may yield new rules.')).toEqual([])
    expect(strengths('Canada’s geography will matter, and it must not be quoted.')).toEqual([])
  })

  it('is left alone when its verb is negated', () => {
    expect(strengths('The two sides have not agreed to a date.')).toEqual([])
    expect(strengths('Les deux parties n’ont pas convenu de date.', 'fr')).toEqual([])
  })

  it('keeps a trigger apart from a longer word that contains it', () => {
    expect(strengths('The two sides showed goodwill and maypoles.')).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['on 7 February 2026', '2026-02-07'],
    ['on February 7, 2026', '2026-02-07'],
    ['le 1er mars 2026', '2026-03-01'],
    ['in March 2026', '2026-03'],
    ['2026-02-12', '2026-02-12'],
    ['on 6 and 7 February 2026', '2026-02-06'],
  ])('are read from “%s” only as precisely as they are written', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso])
  })

  it('do not hide in the verb “may”', () => {
    expect(findDates('Officers may 12 times a year report.')).toEqual([])
  })

  it('are deadlines after “no later than”', () => {
    const date = coded('Each side reports no later than 1 June 2026.').find(({ code }) => code === 'DATE')
    expect(date?.attributes).toEqual({ iso: '2026-06-01', date_precision: 'day', date_kind: 'deadline' })
  })
})

describe('other rules', () => {
  const text =
    'India and Canada met. The Ministry of External Affairs (MEA) spoke of a working group, subject to national laws, with 12 officers. India said “a clear step forward”.'
  const all = coded(text)

  it('mark states once, bodies with their abbreviation, mechanisms, conditions, figures and quotations', () => {
    expect(all.map(({ code, words }) => `${code} ${words}`)).toEqual([
      'PARTY India',
      'PARTY Canada',
      'STAKE Ministry of External Affairs (MEA)',
      'MECH working group',
      'COND subject to national laws',
      'FIG 12 officers',
      'QUOTE a clear step forward',
    ])
  })

  it('say what set them off', () => {
    const condition = all.find(({ code }) => code === 'COND')
    expect(condition && explain(condition)).toBe(
      'Suggested by the rule “condition” on the words “subject to”. Not yet confirmed.',
    )
  })
})

describe('a text that means harm', () => {
  it.each([
    ['a million triggers without a stop', 'they will '.repeat(5_000)],
    ['a long row of capital names', `${'Norway Chile '.repeat(300)}(ABC`],
    ['an endless quotation', `“${'a b '.repeat(1200)}`],
  ])('is left alone or coded in passing: %s', (_what, text) => {
    expect(Array.isArray(coded(text))).toBe(true)
  })
})

describe('any text', () => {
  it('gets suggestions inside its bounds, the same each time, and none that need a reader', () => {
    const word = fc.constantFrom(
      ...[
        'India',
        'Canada',
        'agreed to',
        'shall',
        '7 May 2026',
        '“',
        '”',
        'not',
        '.',
        ',',
        'they',
        '(MEA)',
        '’',
        '\n',
        'é',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const once = coded(text)
        expect(coded(text)).toEqual(once)
        for (const { start, end, words: marked, code } of once) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(marked).toHaveLength(end - start)
          expect(['CONFLICT', 'RISK', 'QUEST', 'OPP', 'SENS', 'AMBIG']).not.toContain(code)
        }
      }),
    )
  })
})
