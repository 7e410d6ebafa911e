import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import { readAnnotations } from '../../../shared/exchange/annotations/read-annotations.ts'
import { codePointsIn, codeUnitRange } from '../../../shared/exchange/code-points.ts'
import { placeMarks } from '../../../shared/exchange/place-mark.ts'

function read(json: unknown) {
  const found = readAnnotations(JSON.stringify(json))
  if ('refused' in found) throw new Error(found.refused)
  return found
}

const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix })

describe('annotations in the shapes they travel in', () => {
  it('reads the model’s own example with one body and several selectors', () => {
    const { marks } = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      motivation: 'commenting',
      body: { type: 'TextualBody', value: 'I like this.', format: 'text/plain' },
      target: {
        source: 'http://example.org/page1',
        selector: [
          quote('anotation', 'this is an ', ' that has some'),
          { type: 'TextPositionSelector', start: 412, end: 421 },
        ],
      },
    })
    expect(marks).toEqual([
      expect.objectContaining({
        quote: { exact: 'anotation', prefix: 'this is an ', suffix: ' that has some' },
        position: { start: 412, end: 421 },
        comment: 'I like this.',
        codes: [],
      }),
    ])
  })

  it('reads pages, collections, graphs and lists, a plain body, tags as resources and as text', () => {
    const one = (more: object) => ({ type: 'Annotation', target: { source: 'x', selector: quote('word') }, ...more })
    const all = [
      { type: 'AnnotationPage', items: [one({ bodyValue: 'plain' })] },
      {
        type: ['AnnotationCollection', 'X'],
        first: {
          type: 'AnnotationPage',
          items: [one({ body: 'http://e.org/tags/Peace%20talks', motivation: 'tagging' })],
        },
      },
      {
        '@graph': [
          one({
            '@type': 'oa:Annotation',
            body: [
              { type: 'TextualBody', purpose: 'tagging', value: 'Gap' },
              { type: 'TextualBody', purpose: 'commenting', value: '<p>See <b>here</b></p>', format: 'text/html' },
            ],
          }),
        ],
      },
      one({
        body: {
          type: 'Choice',
          items: [
            { type: 'TextualBody', value: 'first' },
            { type: 'TextualBody', value: 'second' },
          ],
        },
      }),
      one({ body: { type: 'SpecificResource', purpose: 'identifying', source: 'http://e.org/things/Canada' } }),
    ]
    expect(read(all).marks.map(({ codes, comment }) => [codes, comment])).toEqual([
      [[], 'plain'],
      [['Peace talks'], ''],
      [['Gap'], 'See here'],
      [[], 'first'],
      [['Canada'], ''],
    ])
  })

  it('reads what Hypothesis exports, with tags, author, replies and page notes', () => {
    const selector = [
      { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 4 },
      { type: 'TextPositionSelector', start: 3, end: 8 },
      quote('shall', 'The parties ', ' meet'),
    ]
    const { marks, leftOut } = read({
      total: 3,
      rows: [
        {
          id: 'a1',
          user: 'acct:alice@hypothes.is',
          created: '2024-05-01T10:00:00+00:00',
          text: 'Firm?',
          tags: ['Commitment', 'check'],
          target: [{ source: 'u', selector }],
        },
        { id: 'a2', user: 'acct:bob@hypothes.is', text: 'Yes.', references: ['a1'], target: [{ source: 'u' }] },
        { id: 'a3', user: 'acct:bob@hypothes.is', text: 'On the page', tags: [], target: [{ source: 'u' }] },
      ],
    })
    expect(marks).toEqual([
      expect.objectContaining({
        codes: ['Commitment', 'check'],
        comment: 'Firm?\n(alice@hypothes.is, 2024-05-01)\nReply of bob@hypothes.is: Yes.',
        quote: { exact: 'shall', prefix: 'The parties ', suffix: ' meet' },
      }),
    ])
    expect(leftOut).toEqual([{ name: 'annotation 3', why: 'It is about a whole document and names no passage in it.' }])
  })

  it('reads both forms that Recogito keeps', () => {
    const w3c = {
      id: '#1',
      type: 'Annotation',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Party' }],
      target: { selector: [quote('India'), { type: 'TextPositionSelector', start: 0, end: 5 }] },
    }
    const own = {
      id: '2',
      bodies: [{ purpose: 'commenting', value: 'Who?' }],
      target: { selector: [{ quote: 'India', start: 0, end: 5 }] },
    }
    expect(
      read([w3c, own]).marks.map(({ quote: words, position, codes, comment }) => [
        words?.exact,
        position,
        codes,
        comment,
      ]),
    ).toEqual([
      ['India', { start: 0, end: 5 }, ['Party'], ''],
      ['India', { start: 0, end: 5 }, [], 'Who?'],
    ])
  })

  it('says of selectors that need the page itself why they cannot be followed', () => {
    const range = {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '//p[1]' },
      endSelector: { type: 'XPathSelector', value: '//p[2]' },
    }
    const { marks, leftOut } = read({ type: 'Annotation', body: [], target: { source: 'u', selector: range } })
    expect(marks).toEqual([])
    expect(leftOut[0]?.why).toContain('RangeSelector alone, which point into the page’s markup')
  })

  it('takes the quote a fragment is refined by, and not offsets that count from the fragment', () => {
    const selector = {
      type: 'FragmentSelector',
      value: 'sec-2',
      refinedBy: [{ type: 'TextPositionSelector', start: 1, end: 3 }, quote('meet')],
    }
    expect(read({ type: 'Annotation', target: { source: 'u', selector } }).marks[0]).toMatchObject({
      quote: { exact: 'meet' },
    })
    expect(read({ type: 'Annotation', target: { source: 'u', selector } }).marks[0]?.position).toBeUndefined()
  })

  it('refuses what holds no annotation with a sentence, however deep or odd', () => {
    for (const text of ['', 'no', '{}', '[]', '{"items":[]}', '[[[[[[[[[[[[{"target":1}]]]]]]]]]]]]', '"x"', 'null']) {
      expect(readAnnotations(text)).toHaveProperty('refused')
    }
  })

  it('never throws on JSON of any shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (body, target) => {
        expect(() => readAnnotations(JSON.stringify({ type: 'Annotation', body, target }))).not.toThrow()
      }),
    )
  })
})

const text =
  'The parties shall meet. The parties shall\n\nmeet again in “2027”. 😀 They shall not delay the exchange of officers.'
const mark = (exact: string, prefix = '', suffix = '', position?: { start: number; end: number }) => ({
  name: 'x',
  quote: { exact, prefix, suffix },
  position,
  codes: [],
  comment: '',
  attributes: {},
})
const place = (...given: Parameters<typeof mark>) => placeMarks([mark(...given)], text)[0]

describe('where a foreign mark stands', () => {
  it('is beyond doubt where words and surroundings stand in one place, however they are set', () => {
    expect(place('shall meet again', 'parties ', ' in "2027"')).toEqual({
      outcome: 'placed',
      range: { start: 36, end: 53 },
    })
    expect(place('“2027”', 'again in ', '. ')).toMatchObject({ outcome: 'placed' })
  })

  it('is asked where the words stand twice, and an offset alone settles it only with them', () => {
    expect(place('The parties shall')).toMatchObject({ outcome: 'ask', candidates: [{ start: 0 }, { start: 24 }] })
    expect(place('The parties shall', '', '', { start: 24, end: 41 })).toEqual({
      outcome: 'placed',
      range: { start: 24, end: 41 },
    })
    expect(place('The parties shall', 'Nothing ', '', { start: 24, end: 41 })).toMatchObject({ outcome: 'ask' })
  })

  it('is asked where a short quote stands once amid other words, and gone where no word of it does', () => {
    expect(place('delay', 'must not ', ' it')).toMatchObject({ outcome: 'ask', candidates: [{}] })
    expect(place('They shall not delay the exchange', 'other ', ' words')).toMatchObject({ outcome: 'placed' })
    expect(place('to withdraw')).toMatchObject({ outcome: 'gone' })
    expect(place('THE PARTIES')).toMatchObject({ outcome: 'gone' })
  })

  it('is never taken from an offset alone, but for the same original', () => {
    const alone = { name: 'x', position: { start: 67, end: 71 }, codes: [], comment: '', attributes: {} }
    const range = { start: text.indexOf('They'), end: text.indexOf('They') + 4 }
    expect(placeMarks([alone], text)[0]).toMatchObject({ outcome: 'ask', candidates: [range] })
    expect(placeMarks([{ ...alone, sha256: 'a' }], text, 'a')[0]).toEqual({ outcome: 'placed', range })
    expect(placeMarks([{ ...alone, position: { start: 500, end: 510 } }], text)[0]).toMatchObject({ outcome: 'gone' })
  })

  it('finds every passage of a text by what the app itself keeps of it, or asks', () => {
    const texts = fc.array(fc.constantFrom('alpha ', 'beta, ', '“gamma” ', 'é', '😀 ', '\n\n'), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const whole = parts.join('').trim()
        const selector = selectorFor({ start: a % whole.length, end: b % whole.length }, whole)
        fc.pre(selector.exact.trim() === selector.exact && selector.exact !== '' && selector.exact.isWellFormed())
        const { start, end } = selector
        const points = codePointsIn(whole)
        const position = { start: points(start), end: points(end) }
        expect(codeUnitRange(position, whole)).toEqual({ start, end })
        const found = placeMarks(
          [{ name: 'x', quote: selector, position, codes: [], comment: '', attributes: {} }],
          whole,
        )[0]
        if (found?.outcome === 'placed') expect(whole.slice(found.range.start, found.range.end)).toBe(selector.exact)
        else expect(found?.outcome).toBe('ask')
      }),
    )
  })
})
