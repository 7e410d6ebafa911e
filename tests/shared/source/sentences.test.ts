import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../shared/source/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

const english = [
  ['Mr. Doval met Ms. Drouin.', 'They agreed on a plan.'],
  ['See No. 5 and art. 6 of the text.', 'It sets no date.'],
  ['Growth was 3.5 per cent.', 'In 2026 it fell.'],
  ['J. Smith of the U.S. Department spoke.', 'The U.K. minister did not.'],
  ['It ended at 5 p.m.', 'The rest went home.'],
  ['The answer is no.', 'We refuse.'],
  ['“Each country would set up offices.”', 'That is all.'],
  ['“Why now?” he asked.', 'Nobody knew.'],
  ['The text says “illegal drugs … and crime” (para. 4).', 'It says no more.'],
  ['Drugs, weapons, etc. are covered, e.g. fentanyl.', 'So is fraud.'],
  ['What is agreed?', 'Nothing yet!', 'Perhaps later…', 'We shall see.'],
]

const french = [
  ['M. Doval a rencontré Mme Drouin.', 'Ils ont convenu d’un plan.'],
  ['Voir l’art. 6, al. 2, p. ex. la lettre b).', 'Aucune date n’est fixée.'],
  ['« Chaque pays établirait des agents. »', 'C’est tout.'],
  ['La somme est de 3,5 M$, c.-à-d. peu.', 'Elle suffira.'],
  ['MM. Roy et J.-P. Tremblay ont parlé.', 'Est-ce assez ?', 'Non.'],
]

const hindi = [['दोनों पक्ष मिले।', 'वे सहमत हुए।', '“क्या यह तय है?”']]

for (const sentences of [...english, ...french, ...hindi]) {
  const text = sentences.join(' ')
  test(`“${text}” is ${sentences.length} sentences`, () => {
    expect(split(text)).toEqual(sentences)
  })
}

test('the number of a paragraph belongs to its first sentence', () => {
  expect(split('1. The parties shall meet. 2 of them did.')).toEqual(['1. The parties shall meet.', '2 of them did.'])
})

test('a citation behind the full stop belongs to the sentence before it', () => {
  expect(split('No date is given. \uFFFC \uFFFC Officers will go.')).toEqual([
    'No date is given. \uFFFC \uFFFC',
    'Officers will go.',
  ])
})

test('a danda and a Chinese full stop need no space behind them', () => {
  expect(split('दोनों मिले।वे सहमत हुए।')).toEqual(['दोनों मिले।', 'वे सहमत हुए।'])
  expect(split('会議した。合意した。')).toEqual(['会議した。', '合意した。'])
})

test('a line break ends a sentence without a full stop', () => {
  expect(split('Joint announcement\nThe advisers met.\n\n')).toEqual(['Joint announcement', 'The advisers met.'])
})

test('ranges are in order, do not overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB.!? \n…”»\u00a01(['), maxLength: 60 }), (text) => {
      let at = 0
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
