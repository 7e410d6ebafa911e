import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reanchor } from '../../../shared/anchoring/reanchor.ts'
import { sameWording } from '../../../shared/anchoring/same-wording.ts'

/** `became('a [b c] d', 'a b c e')`: what became of the words in brackets. */
function became(marked: string, now: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const before = marked.replace(/[[\]]/g, '')
  const [result] = reanchor(before, now, [{ start, end }])
  if (!result) throw new Error('no result')
  return { outcome: result.outcome, isAutomatic: result.isAutomatic, words: result.selector?.exact }
}

const opening = 'The Government of Canada and the Government of India, hereinafter the Parties, have agreed as follows.'
const closing = 'This arrangement takes effect on signature and may be ended by either Party on ninety days’ notice.'
const meeting = 'The Parties shall meet in Ottawa or New Delhi at least once a year to review progress.'

test('a passage whose text did not change is the same', () => {
  expect(became(`${opening} [${meeting}] ${closing}`, `${opening} ${meeting} ${closing}`)).toEqual({
    outcome: 'same',
    isAutomatic: true,
    words: meeting,
  })
})

test('a corrected typing error is a change to look at', () => {
  const typo = meeting.replace('review', 'reveiw')
  expect(became(`${opening} [${typo}] ${closing}`, `${opening} ${meeting} ${closing}`)).toEqual({
    outcome: 'changed',
    isAutomatic: false,
    words: meeting,
  })
})

test('a clause inserted before a passage shifts it and leaves it the same', () => {
  const inserted = 'Each Party shall name a liaison officer within thirty days.'
  expect(became(`${opening} [${meeting}] ${closing}`, `${opening} ${inserted} ${meeting} ${closing}`)).toMatchObject({
    outcome: 'same',
    isAutomatic: true,
    words: meeting,
  })
})

test('a clause that was only renumbered is the same', () => {
  expect(
    became(`${opening}\n\n3. [${meeting}]\n\n4. ${closing}`, `${opening}\n\n4. ${meeting}\n\n5. ${closing}`),
  ).toMatchObject({ outcome: 'same', isAutomatic: true, words: meeting })
})

test('two look-alike clauses that were swapped go to the queue', () => {
  const alpha = 'Team Alpha [shall report to the committee each year].'
  const beta = 'Team Beta shall report to the committee each year.'
  const swapped = `${beta} ${alpha.replace(/[[\]]/g, '')}`
  expect(became(`${alpha} ${beta}`, swapped)).toMatchObject({ outcome: 'ambiguous', isAutomatic: false })
})

test('a negation put into a passage makes it changed', () => {
  const negated = meeting.replace('shall meet', 'shall not meet')
  expect(became(`${opening} [${meeting}] ${closing}`, `${opening} ${negated} ${closing}`)).toEqual({
    outcome: 'changed',
    isAutomatic: false,
    words: negated,
  })
})

test('a negation put beside a passage, in its sentence, is not passed over', () => {
  const marked = 'The Parties shall [meet in Ottawa or New Delhi at least once a year] to review progress.'
  const negated = meeting.replace('shall meet', 'shall not meet')
  expect(became(`${opening} ${marked} ${closing}`, `${opening} ${negated} ${closing}`).isAutomatic).toBe(false)
  const far =
    'Neither Party is bound to join the meeting, and they shall meet in Ottawa or New Delhi at least once a year'
  expect(
    became(`${opening} ${marked} ${closing}`, `${opening} ${far} to review progress. ${closing}`).isAutomatic,
  ).toBe(false)
})

test('a duty that became a wish around a passage is not passed over', () => {
  const marked = 'The Parties shall, without delay and in good faith, [consult on the liaison mechanism in Ottawa].'
  const weaker = 'The Parties may, without delay and in good faith, consult on the liaison mechanism in Ottawa.'
  expect(became(`${opening} ${marked} ${closing}`, `${opening} ${weaker} ${closing}`).isAutomatic).toBe(false)
})

test('white space, quotation marks and line-break hyphens set another way leave a passage the same', () => {
  const marked = `${opening} He said: [“The  Parties’ liaison\u00a0officers – both of them – cooperate fully.”] ${closing}`
  const reset = `${opening}\nHe said: "The Parties' liaison officers - both of them -\ncoop-\nerate fully." ${closing}`
  expect(became(marked, reset)).toMatchObject({ outcome: 'same', isAutomatic: true })
})

test('a paragraph that was moved is found at its new place', () => {
  const others = ['Costs lie where they fall.', 'Records are kept for ten years.', 'Officers enjoy no immunity.']
  const before = [opening, `[${meeting}]`, ...others, closing].join('\n\n')
  const after = [opening, ...others, closing, meeting].join('\n\n')
  expect(became(before, after)).toEqual({ outcome: 'moved', isAutomatic: true, words: meeting })
})

test('a passage that was deleted is gone', () => {
  expect(became(`${opening} [${meeting}] ${closing}`, `${opening} ${closing}`)).toEqual({
    outcome: 'gone',
    isAutomatic: false,
    words: undefined,
  })
})

test('one of two identical sentences that was deleted is never given the other without asking', () => {
  const costs = 'Each Party shall bear its own costs.'
  const before = `${opening} [${costs}] ${meeting} ${costs} ${closing}`
  expect(became(before, `${opening} ${meeting} ${costs} ${closing}`).isAutomatic).toBe(false)
})

test('a repeated sentence is the same where what stands around it is unique', () => {
  const costs = 'Each Party shall bear its own costs.'
  const before = `${opening} ${costs} ${meeting} [${costs}] ${closing}`
  expect(became(before, before.replace(/[[\]]/g, ''))).toMatchObject({ outcome: 'same', isAutomatic: true })
})

test('French, Devanagari and Chinese passages are carried like any other', () => {
  const french = 'Les Parties s’efforcent d’assurer l’échange régulier d’informations liées à la sécurité publique.'
  expect(became(`Préambule long et solennel. [${french}] Fin.`, `Préambule. ${french} Fin.`)).toMatchObject({
    outcome: 'same',
    isAutomatic: true,
    words: french,
  })
  const hindi = 'दोनों पक्ष प्रतिवर्ष ओटावा या नई दिल्ली में बैठक करेंगे और प्रगति की समीक्षा करेंगे।'
  expect(became(`प्रस्तावना। [${hindi}] समाप्त।`, `नई प्रस्तावना। ${hindi} समाप्त।`)).toMatchObject({
    outcome: 'same',
    isAutomatic: true,
    words: hindi,
  })
  expect(became(`[${hindi}]`, hindi.replace('करेंगे और', 'नहीं करेंगे और')).outcome).toBe('changed')
  const chinese = '缔约双方每年至少举行一次会议以审查进展情况'
  expect(became(`序言。[${chinese}]。附则。`, `新序言。${chinese}。附则。`)).toMatchObject({
    outcome: 'same',
    isAutomatic: true,
    words: chinese,
  })
})

test('a passage without words, or an empty one, is gone rather than guessed', () => {
  expect(became(`${opening} [–] ${closing}`, `${opening} – ${closing}`)).toMatchObject({ outcome: 'gone' })
  expect(reanchor('', 'text', [{ start: 0, end: 0 }])[0]).toMatchObject({ outcome: 'gone', isAutomatic: false })
})

const words = fc.array(fc.constantFrom('the', 'party', 'shall', 'not', 'meet', 'in', 'Ottawa', 'team', 'alpha'), {
  minLength: 1,
  maxLength: 60,
})
const text = words.map((list) => list.join(' '))
const place = fc.tuple(fc.nat(400), fc.nat(400))

function clipped(range: readonly [number, number], length: number) {
  const [a, b] = range.map((offset) => Math.min(offset, length)) as [number, number]
  return { start: Math.min(a, b), end: Math.max(a, b) }
}

test('law: in an unchanged text every automatic passage stays exactly where it is', () => {
  fc.assert(
    fc.property(text, place, (before, range) => {
      const old = clipped(range, before.length)
      const words = before.slice(old.start, old.end)
      const [result] = reanchor(before, before, [old])
      if (!result?.isAutomatic) return
      expect(result.selector?.start).toBe(old.start + words.length - words.trimStart().length)
      expect(result.selector?.exact).toBe(words.trim())
    }),
  )
})

test('law: text put before everything shifts every found passage by its length', () => {
  const unique = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 6 }), {
    minLength: 12,
    maxLength: 60,
  })
  fc.assert(
    fc.property(unique, fc.nat(50), fc.nat(50), (list, a, b) => {
      const before = list.join(' ')
      const from = Math.min(a % list.length, b % list.length)
      const to = Math.max(a % list.length, b % list.length)
      const start = list.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
      const end = list.slice(0, to + 1).join(' ').length
      const put = 'PREAMBLE 1234. '
      const [result] = reanchor(before, put + before, [{ start, end }])
      expect(result?.selector).toMatchObject({ start: start + put.length, end: end + put.length })
    }),
  )
})

test('law: nothing is automatic where the words differ', () => {
  fc.assert(
    fc.property(text, text, place, (before, after, range) => {
      const old = clipped(range, before.length)
      const [result] = reanchor(before, after, [old])
      if (!result?.isAutomatic || !result.selector) return
      expect(sameWording(before.slice(old.start, old.end), result.selector.exact)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('law: a range offered always lies in the newer text and is what its selector says', () => {
  fc.assert(
    fc.property(text, text, place, (before, after, range) => {
      const [result] = reanchor(before, after, [clipped(range, before.length)])
      for (const candidate of result?.candidates ?? []) {
        expect(candidate.start).toBeGreaterThanOrEqual(0)
        expect(candidate.end).toBeLessThanOrEqual(after.length)
        expect(candidate.start).toBeLessThan(candidate.end)
      }
      const selector = result?.selector
      if (selector) expect(selector.exact).toBe(after.slice(selector.start, selector.end))
    }),
    { numRuns: 500 },
  )
})

test('in a version of the same text every passage stands where it stood, however short or often repeated', () => {
  const text = 'AGREEMENT\n\n1. Yes.\n\n2. Yes.\n\n3. No.'
  const passages = [
    { start: 0, end: 9 },
    { start: 14, end: 18 },
    { start: 23, end: 27 },
  ]
  expect(
    reanchor(text, text, passages).map(({ outcome, isAutomatic, selector }) => [outcome, isAutomatic, selector?.start]),
  ).toEqual([
    ['same', true, 0],
    ['same', true, 14],
    ['same', true, 23],
  ])
})
