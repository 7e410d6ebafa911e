import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  broughtAlong,
  type CoreSentence,
  coreSentence,
  langOf,
  matchersOf,
  saidBy,
  speakForTheCore,
} from '../../../renderer/words/core-sentences.ts'
import { catalogue as french } from '../../../renderer/words/fr/core/catalogue.ts'
import { codes } from '../../../renderer/words/fr/core/codes.ts'
import { catalogue as hindi } from '../../../renderer/words/hi/core/catalogue.ts'
import type { Codebook } from '../../../shared/codebook/codebook.ts'
import { actsInSource, reasonsInSource, refusalsInSource, textsInSource } from './sentences-in-source.ts'

/** How many of each sort a pack says in its language; these numbers may rise, never fall. */
const CATALOGUES: readonly {
  name: string
  catalogue: readonly CoreSentence[]
  least: readonly [number, number, number]
}[] = [
  { name: 'French', catalogue: french, least: [88, 54, 98] },
  { name: 'Hindi', catalogue: hindi, least: [88, 54, 32] },
]

/** A sentence as the core would say it, with something to be told apart in each slot. */
const filled = (sentence: string) => {
  let slot = 0
  return sentence.replaceAll('{}', () => `zz${slot++}`)
}

describe.each(CATALOGUES)('sentences of the core in $name', ({ name, catalogue, least }) => {
  const matchers = matchersOf(catalogue)
  const sorts = [reasonsInSource, actsInSource, refusalsInSource] as const

  it('are said in the language as many times as before, and what is missing is counted', () => {
    const missing = sorts.map((sort) => sort.filter((sentence) => saidBy(matchers, filled(sentence)) === undefined))
    const covered = sorts.map((sort, at) => sort.length - (missing[at]?.length ?? 0))
    const told = ['reasons of findings', 'names of acts', 'refusals'].map(
      (what, at) => `${what}: ${covered[at]} of ${sorts[at]?.length}`,
    )
    // biome-ignore lint/suspicious/noConsole: the numbers are what this test tells.
    console.info(`${name}: ${told.join('; ')}. In English: ${missing.flat().join(' | ')}`)
    for (const [at, count] of covered.entries()) expect(count).toBeGreaterThanOrEqual(least[at] ?? 0)
  })

  it('carry over what stood in their slots', () => {
    for (const sentence of sorts.flat()) {
      const said = saidBy(matchers, filled(sentence))
      if (said === undefined) continue
      expect(said).not.toMatch(/[{}]/)
      for (const [slot] of filled(sentence).matchAll(/zz\d/g)) expect(said, sentence).toContain(slot)
    }
  })

  it('stand in the source: none is kept that the core no longer says', () => {
    const known = new Set([...sorts.flat(), ...textsInSource, ...codes.map(([english]) => english)])
    const gone = catalogue.filter(([english]) => english.endsWith('.') && !known.has(english.replaceAll('{=}', '{}')))
    expect(gone.map(([english]) => english)).toEqual([])
  })
})

it('the app says in French what each of its codes means, when to use it and when not', async () => {
  await speakForTheCore('fr')
  const { codes } = JSON.parse(readFileSync('resources/codebook/codebook.json', 'utf8')) as Codebook
  const texts = codes.flatMap(({ definition, useWhen, doNotUseWhen }) => [definition, useWhen, doNotUseWhen])
  expect(texts.filter((text) => broughtAlong(text) === text)).toEqual([])
  expect(broughtAlong('Remove what a user wrote.')).toBe('Remove what a user wrote.')
})

describe('what the core says in the window', () => {
  it('is said in the language of the window, phrases of its own among it', async () => {
    await speakForTheCore('fr')
    expect(coreSentence('The header field “Subject” is required and empty.')).toBe(
      'Le champ d’en-tête «\u00a0Subject\u00a0» est obligatoire et vide.',
    )
    expect(coreSentence('The French version has no title. Titles are published in both languages.')).toContain(
      'La version française',
    )
    expect(langOf(coreSentence('Cancelled. Nothing was changed.'))).toBeUndefined()
  })

  it('is left in English where no pattern knows it, and named as English', async () => {
    await speakForTheCore('fr')
    const said = coreSentence('A sentence that nobody has put into French.')
    expect(said).toBe('A sentence that nobody has put into French.')
    expect(langOf(said)).toBe('en')
  })

  it('needs no name of its language in an English window', async () => {
    await speakForTheCore('en')
    expect(langOf(coreSentence('Cancelled. Nothing was changed.'))).toBeUndefined()
  })
})
