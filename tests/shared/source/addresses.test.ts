import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../electron/core/reading/text/read-text.ts'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { findAddress } from '../../../shared/source/find-address.ts'

/** Lines of "address = text": the text is read without the addresses, which must come out again. */
function addressed(lines: string) {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' = '))
  const blocks = placeBlocks(readText(pairs.map(([, text]) => text).join('\n\n')).blocks)
  expect(blocks.map(({ address, text }) => `${address} = ${text}`)).toEqual(pairs.map((pair) => pair.join(' = ')))
  return blocks
}

const treaty = `
  AGREEMENT ON LIAISON OFFICERS = AGREEMENT ON LIAISON OFFICERS
  Opening, para 1 = The Government of A and the Government of B (hereinafter “the Parties”),
  Preamble, recital 1 = Recalling their friendship;
  Preamble, recital 2 = Desiring to cooperate,
  Preamble, para 2 = Have agreed as follows:
  Chapter I = CHAPTER I
  Chapter I, heading = General provisions
  Art. 1 = Article 1
  Art. 1, heading = Definitions
  Art. 1 = For the purposes of this Agreement:
  Art. 1(a) = (a) “officer” means a person;
  Art. 1(b) = (b) “host” means:
  Art. 1(b)(i) = (i) a state;
  Art. 1(b)(ii) = (ii) an agency.
  Art. 2 = Article 2
  Art. 2(1) = 1. Each Party shall post an officer under Article 1.
  Art. 2(2) = 2. The officer shall:
  Art. 2(2)(a) = (a) report;
  Art. 2(2)(b) = (b) liaise.
  Art. 2(3) = 3. Paragraph 2 of this Article applies.
  Art. 3 bis = Article 3 bis
  Art. 3 bis = Nothing in Article 51 of the Charter applies.
  Closing, para 1 = Done at Ottawa on 7 February 2026.
  Annex II = ANNEX II
  Annex II, heading = Costs
  Annex II, para 1 = 1. Each Party bears its costs.
  Annex II, para 2 = 2. Salaries are excluded:
  Annex II, para 2(a) = (a) those of officers.
  Annex II, Art. 1 = Article 1
  Annex II, Art. 1(1) = 1. This is another article.`

describe('blocks are addressed in the numbering of the document', () => {
  test('a treaty: preamble, articles, paragraphs, points, annexes', () => {
    addressed(treaty)
  })

  test('a press release: its paragraphs are counted, and points hang on them', () => {
    addressed(`
      Joint statement = Joint statement
      para 1 = The two countries met in Ottawa.
      para 2 = They agreed:
      para 2, point 1 = - to meet;
      para 2, point 2 = - to talk.
      para 3 = No date is set.`)
  })

  test('a communiqué with numbered paragraphs keeps its own numbers', () => {
    addressed(`
      Communiqué = Communiqué
      Opening, para 1 = We met in Delhi.
      para 1 = 1. We agreed.
      para 2 = 2. We decided:
      para 2(a) = (a) to go;
      para 2(b) = (b) to stay.
      para 3 = 3. We closed.
      para 4 = 4. We left.`)
  })

  test('a contract: sections and clauses', () => {
    addressed(`
      section 1 = 1. Definitions
      section 1.1 = 1.1 In this agreement words have meanings.
      section 1.2 = 1.2 The supplier shall:
      section 1.2(a) = (a) deliver;
      section 1.2(b) = (b) bill.
      section 2 = 2. Term
      section 2.1 = 2.1 One year.`)
  })

  test('an American contract: articles, sections, points', () => {
    addressed(`
      Art. I = ARTICLE I
      Art. I, heading = Definitions
      Section 1.01 = Section 1.01 Defined Terms. The following words have meanings in this agreement and in all of its annexes:
      Section 1.01(a) = (a) one;
      Section 1.01(b) = (b) two.
      Section 1.02 = Section 1.02 Interpretation. Words in the singular include the plural in this agreement and all of its annexes.`)
  })

  test('a resolution: recitals, then numbered paragraphs', () => {
    addressed(`
      Preamble, recital 1 = Recalling its earlier resolutions,
      Preamble, recital 2 = Deeply concerned by the situation,
      para 1 = 1. Decides to remain seized;
      para 2 = 2. Requests a report:
      para 2(a) = (a) on the first matter;
      para 3 = 3. Thanks the members.`)
  })

  test('an act: sections and subsections', () => {
    addressed(`
      Section 5 = Section 5
      Section 5(1) = (1) No person shall enter.
      Section 5(1)(a) = (a) except officers;
      Section 5(2) = (2) Subsection (1) applies.`)
  })

  test('a French treaty', () => {
    addressed(`
      Art. 1 = Article premier
      Art. 1 = Les parties coopèrent.
      Art. 2 = Article 2
      Art. 2(1) = 1. Un officier est affecté.
      Art. 2(1)(a) = a) Il parle.
      Art. 2(1)(b) = b) Il écrit.
      Annexe I = Annexe I
      Annexe I, para 1 = 1. Coûts.`)
  })

  test('“(i)” after “(h)” is a letter, after “(j)” the first numeral', () => {
    const letters = [...'abcdefgh'].map((letter) => `Art. 5(1)(${letter}) = (${letter}) x;`).join('\n')
    addressed(`
      Art. 5 = Article 5
      Art. 5(1) = 1. The list:
      ${letters}
      Art. 5(1)(i) = (i) x;
      Art. 5(1)(j) = (j) x;
      Art. 5(1)(j)(i) = (i) y;
      Art. 5(1)(j)(ii) = (ii) y;
      Art. 5(1)(k) = (k) x.`)
  })

  test('rendered labels count like typed numbers', () => {
    const item = (label: string, text: string, level = 0): ReadBlock => ({ kind: 'list-item', level, label, text })
    const blocks = placeBlocks([
      { kind: 'heading', level: 1, label: 'Article 6', text: 'Posting' },
      item('6.1', 'One.'),
      item('(a)', 'Two.', 1),
      item('6.2', 'Three.'),
      { kind: 'paragraph', label: '(b)', text: 'Four.' },
    ])
    expect(blocks.map(({ address }) => address)).toEqual([
      'Art. 6',
      'Art. 6.1',
      'Art. 6.1(a)',
      'Art. 6.2',
      'Art. 6.2(b)',
    ])
  })

  test('nested lists of one look are told apart by their depth', () => {
    const item = (label: string, level: number): ReadBlock => ({ kind: 'list-item', level, label, text: 'x' })
    const blocks = placeBlocks([
      { kind: 'paragraph', text: 'They agreed:' },
      item('1.', 0),
      item('1.', 1),
      item('2.', 0),
    ])
    expect(blocks.map(({ address }) => address)).toEqual(['para 1', 'para 1(1)', 'para 1(1)(1)', 'para 1(2)'])
  })

  test('the initial of a name begins no list', () => {
    addressed(`
      para 1 = The two sides met.
      para 2 = X. Smith was there.`)
  })

  test('lines of a table of contents open no article', () => {
    addressed(`
      Contents = Article 1 Definitions ........ 3
      Contents = Article 2 Posting ........ 4
      Art. 1 = Article 1
      Art. 1 = Words have meanings.`)
  })

  test('a text with pages and no articles counts paragraphs by page', () => {
    const blocks = placeBlocks([1, 1, 2].map((page) => ({ kind: 'paragraph', text: 'Some words.', page })))
    expect(blocks.map(({ address }) => address)).toEqual(['p. 1, para 1', 'p. 1, para 2', 'p. 2, para 1'])
  })

  test('every block of any text has an address', () => {
    const line = fc.constantFrom(
      'Article 2',
      '1. One',
      '(a) two',
      '- three',
      'ANNEX',
      'Words.',
      '1.1 Four',
      'PART II',
      'Noting it,',
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { address } of placeBlocks(readText(lines.join('\n\n')).blocks)) expect(address).not.toBe('')
      }),
    )
  })
})

describe('findAddress', () => {
  const blocks = addressed(treaty)
  test.each([
    ['Art. 2(2)(b)', 'Art. 2(2)(b)', 'exact'],
    ['article 2.2.b', 'Art. 2(2)(b)', 'exact'],
    ['2(2)(b)', 'Art. 2(2)(b)', 'exact'],
    ['Article 2, paragraph 2, point (b)', 'Art. 2(2)(b)', 'exact'],
    ['Article II', 'Art. 2', 'exact'],
    ['annex ii para 1', 'Annex II, para 1', 'exact'],
    ['Annex 2', 'Annex II', 'exact'],
    ['preamble, recital 2', 'Preamble, recital 2', 'exact'],
    ['recital 2', 'Preamble, recital 2', 'exact'],
    ['Art. 2(3)(c)', 'Art. 2(3)', 'above'],
  ])('%s leads to %s', (written, address, match) => {
    const found = findAddress(blocks, written)
    expect([found?.block.address, found?.match]).toEqual([address, match])
  })

  test.each(['Art. 9', 'somewhere', ''])('“%s” leads nowhere', (written) => {
    expect(findAddress(blocks, written)).toBeUndefined()
  })
})

describe('passages that their words mark', () => {
  const marked = (text: string) => {
    const blocks = placeBlocks(readText(text).blocks)
    return blocks.flatMap((block) =>
      (block.spans ?? []).map((s) => [s.kind, block.text.slice(s.start, s.end), s.value]),
    )
  }

  test('terms where they are defined', () => {
    expect(marked('Canada (hereinafter referred to as “the Host”) and India (the “Guest”).')).toEqual([
      ['defined-term', 'Host', 'Host'],
      ['defined-term', 'Guest', 'Guest'],
    ])
    expect(marked('“Officer” means a person.')).toEqual([['defined-term', 'Officer', 'Officer']])
  })

  test('bracketed options, nested ones too, but not an editor’s remark', () => {
    expect(marked('Each Party [shall [may]] meet [sic] in Ottawa [3].')).toEqual([
      ['option', '[shall [may]]', undefined],
      ['option', '[may]', undefined],
    ])
  })

  test('references to other clauses of the text, but not to those of another treaty', () => {
    const references = marked(
      treaty
        .replaceAll(/^.* = /gm, '')
        .trim()
        .replaceAll('\n', '\n\n'),
    ).filter(([kind]) => kind === 'cross-reference')
    expect(references).toEqual([
      ['cross-reference', 'Article 1', 'Art. 1'],
      ['cross-reference', 'Paragraph 2', 'Art. 2(2)'],
    ])
  })
})
