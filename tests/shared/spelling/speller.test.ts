import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openSpeller } from '../../../shared/spelling/speller.ts'
import { wordsToCheck } from '../../../shared/spelling/words-to-check.ts'

const open = (name: string) => {
  const folder = dirname(createRequire(import.meta.url).resolve(name))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return openSpeller(read('index.aff'), read('index.dic'))
}
const british = open('dictionary-en-gb')
const french = open('dictionary-fr')

it('knows English words and their forms', () => {
  const right = [
    'liaison',
    'officers',
    'colour',
    'organisation',
    'agreed',
    'Signing',
    'reviewed',
    'unfinished',
    'isn’t',
    'border-crossing',
    'NATO',
  ]
  expect(right.filter((word) => !british.isRight(word))).toEqual([])
  const wrong = ['recieve', 'officiers', 'agreeed', 'goverment', 'teh']
  expect(wrong.filter((word) => british.isRight(word))).toEqual([])
})

it('knows French words, their elisions, plurals and verbs', () => {
  const right = [
    'l’accord',
    'qu’elle',
    'aujourd’hui',
    'échangeront',
    'ministères',
    'œuvre',
    'Les',
    'nationaux',
    'd’échanger',
    'signée',
  ]
  expect(right.filter((word) => !french.isRight(word))).toEqual([])
  const wrong = ['reçevoir', 'l’acord', 'ministére', 'nationals']
  expect(wrong.filter((word) => french.isRight(word))).toEqual([])
})

it('suggests the word that was meant', () => {
  expect(british.suggest('recieve')).toContain('receive')
  expect(british.suggest('goverment')).toContain('government')
  expect(french.suggest('ministére')).toContain('ministère')
})

it('leaves out figures, abbreviations and names inside a sentence', () => {
  const words = wordsToCheck('The RCMP met Mr. Kananaskis in 2026. Every 2nd officer’s post, well-known.').map(
    ({ word }) => word,
  )
  expect(words).toEqual(['The', 'met', 'in', 'Every', 'officer’s', 'post', 'well-known'])
})
