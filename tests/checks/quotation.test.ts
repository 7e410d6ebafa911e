import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckInput } from '../../shared/checks/evidence.ts'
import { matchQuotation } from '../../shared/checks/match-quotation.ts'
import { runChecks } from '../../shared/checks/run-checks.ts'
import { noteOf } from './corpus/scene.ts'

const PASSAGE =
  'Each country would, as far as its law allows, set up liaison officers – and its agencies’ contacts would grow.'

describe('a quotation matches its passage', () => {
  it.each([
    ['word for word', 'set up liaison officers'],
    ['with straight marks for curly ones', "its agencies' contacts"],
    ['with a no-break space for a space', 'set\u00a0up liaison\u202fofficers'],
    ['with an ellipsis for words left out', 'Each country would … set up liaison officers'],
    ['with a bracketed ellipsis', 'Each country would […] set up liaison officers'],
    ['with three dots', 'Each country would ... set up'],
    ['with a changed letter in brackets', '[e]ach country would, as far as its law allows, set up'],
    ['with words put in brackets', 'set up [security] liaison officers'],
    ['with words replaced in brackets', 'set up [them] – and its agencies'],
  ])('%s', (_how, words) => {
    expect(matchQuotation(words, PASSAGE)).toBeDefined()
  })
})

describe('a quotation does not match its passage', () => {
  it.each([
    ['with another word', 'set up liaison offices'],
    ['with another case', 'each country would'],
    ['with another dash', 'officers - and its agencies'],
    ['with words left out silently', 'Each country would set up'],
    ['with words before and after an ellipsis in another order', 'set up … Each country'],
    ['that ends inside a word', 'set up liaison office'],
    ['that begins inside a word', 'ountry would'],
    ['of marks alone', '… […]'],
  ])('%s', (_how, words) => {
    expect(matchQuotation(words, PASSAGE)).toBeUndefined()
  })
})

it('a quotation of many ellipses and brackets is answered, found or not', () => {
  const passage = 'a b '.repeat(2_000)
  expect(matchQuotation(`${'a … '.repeat(60)}c`, passage)).toBeUndefined()
  expect(matchQuotation(`${'a [x] '.repeat(60)}c`, passage)).toBeUndefined()
  expect(matchQuotation(`${'a … '.repeat(60)}b`, passage)).toBeDefined()
})

it('any run of whole words of a text matches it, and says where it stands', () => {
  const word = fc.stringMatching(/^[a-zé(.*+?]{1,6}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
      const from = a % words.length
      const to = from + 1 + (b % (words.length - from))
      const passage = words.join(' ')
      const quotation = words.slice(from, to).join(' ')
      const found = matchQuotation(quotation, passage)
      fc.pre(!quotation.includes('...'))
      expect(found && passage.slice(found.start, found.end)).toBe(quotation)
    }),
  )
})

const quotationFindings = (input: CheckInput) => runChecks(input).filter(({ check }) => check === 'quotation')

describe('a finding about a quotation', () => {
  const check = (words: string) =>
    runChecks(
      noteOf(
        [{ passages: [{ text: PASSAGE }], line: ['It says “', { quote: words, of: 0 }, '”.', { cite: [0] }] }],
        'en',
      ),
    ).filter(({ check }) => check === 'quotation')

  it('shows the words that differ and mends them with one key', () => {
    const [finding] = check('as far as its laws allow, set up liaison officers')
    expect(finding?.level).toBe('block')
    expect(finding?.reason).toContain('“laws allow,” is not in the passage; “law allows,” is left out')
    expect(finding?.reason).toContain('apart from spaces and the shape of quotation marks')
    expect(finding?.fix?.text).toBe('as far as its law allows, set up liaison officers')
    expect(check(finding?.fix?.text ?? '')).toEqual([])
  })

  it('names the source in which the words do stand', () => {
    const [finding] = quotationFindings(
      noteOf(
        [
          {
            passages: [{ text: 'Talks were held.' }, { text: 'Both sides see fraud as urgent.', source: 1 }],
            line: [{ quote: 'Both sides see fraud as urgent', of: 0 }, ', it says.', { cite: [0] }],
          },
        ],
        'en',
      ),
    )
    expect(finding).toMatchObject({ check: 'quotation', level: 'block' })
    expect(finding?.reason).toContain('Readout (para 1)')
  })

  it('is only a warning where the words stand in the same source, outside the passage', () => {
    const input = noteOf(
      [{ passages: [{ text: 'Talks were held.' }], line: [{ quote: 'They were frank and long', of: 0 }, '.'] }],
      'en',
    )
    const texts = [{ sourceId: 'source-0', title: 'Announcement', text: 'Talks were held. They were frank and long.' }]
    expect(quotationFindings({ ...input, texts })[0]).toMatchObject({ check: 'quotation', level: 'warn' })
  })

  it('says when the passage is gone', () => {
    const input = noteOf(
      [{ passages: [{ text: 'Talks were held.' }], line: [{ quote: 'Talks were held', of: 0 }, '.'] }],
      'en',
    )
    expect(quotationFindings({ ...input, excerpts: [] })[0]?.reason).toContain('no longer in the dossier')
  })
})

it('any note gives the same findings twice, and each points inside its block', () => {
  const piece = fc.constantFrom(
    'Canada ',
    'will ',
    'agreed to ',
    '12 ',
    '3 May 2026 ',
    '“',
    '”',
    'RCMP ',
    'not ',
    '. ',
    '… ',
    'é',
    '[',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 30 }),
      fc.array(piece, { minLength: 1, maxLength: 10 }),
      (line, quote) => {
        const words = line.join('')
        const input = noteOf(
          [
            {
              passages: [{ text: PASSAGE, code: 'COMMIT' }],
              line: [words, { quote: quote.join(''), of: 0 }, { cite: [0] }],
            },
          ],
          'en',
        )
        const findings = runChecks(input)
        expect(runChecks(input)).toEqual(findings)
        const length = words.length + quote.join('').length + 1
        for (const { range } of findings) {
          if (range) expect(0 <= range.start && range.start <= range.end && range.end <= length).toBe(true)
        }
      },
    ),
  )
})
