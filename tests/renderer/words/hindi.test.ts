import { describe, expect, it } from 'vitest'
import { pack as hindi } from '../../../renderer/words/hi/pack.ts'
import { words as english } from '../../../renderer/words/words.ts'

/** What stays Latin: names of keys, of programs, formats and styles of citation, and words put into English templates. */
const LATIN = [
  /\.keys\.\d+\.0$/,
  /^guide\.keys\.source\.\d+\.0$/,
  /^frame\.app$/,
  /\.shortcuts\./,
  /^exporting\.formats\.(docx|pdf|html|md|csv|xlsx|jsonld)\.(name|short)$/,
  /^exporting\.styles\.(mcgill|bluebook)\.name$/,
  /^templates\.(copyOf|copyOfFrench|newHeading|newGuidance|newField)$/,
]

const DEVANAGARI = /[\u0900-\u097f]/
const ENGLISH_WORD = /[a-z]{2}/

type Say = (...parameters: readonly unknown[]) => unknown

/** Every string and function of a pack, with the path that leads to it. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string | Say])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value as Say]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const inEnglish = leaves(english)
const inHindi = new Map(leaves(hindi))
const isLatin = (path: string) => LATIN.some((pattern) => pattern.test(path))

/** What may stand at the nth place of a function: a name, some counts, yes or no, or a list of names. */
const sorts = (at: number): readonly unknown[] => [`zz${at}`, 0, 1, 41 + at, true, [`zz${at}`], [`zz${at}`, `yy${at}`]]

const combinations = (length: number): readonly (readonly unknown[])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((before) => sorts(length - 1).map((value) => [...before, value]))

/** What the English function says; undefined where it was given a sort of value that it is not made for. */
function saidBy(say: Say, parameters: readonly unknown[]): string | undefined {
  try {
    const said = say(...parameters)
    return typeof said !== 'string' || /NaN|undefined|\[object|true|zz\d,yy/.test(said) ? undefined : said
  } catch {
    return undefined
  }
}

/** The parameters as they may be read in a sentence; 0 and 1 are left out, for a sentence may say them in words. */
const readable = (parameters: readonly unknown[]) =>
  parameters.flat().filter((value) => (typeof value === 'number' ? value > 1 : typeof value === 'string'))

describe('the Hindi pack', () => {
  it('has every word of the English one, and none besides', () => {
    expect([...inHindi.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort())
  })

  it('says in Devanagari what English says in words', () => {
    const left = inEnglish.filter(([path, said]) => {
      const ours = inHindi.get(path)
      if (typeof said !== 'string' || typeof ours !== 'string' || isLatin(path)) return false
      return said === '' ? ours !== '' : ENGLISH_WORD.test(said) ? !DEVANAGARI.test(ours) : ours === ''
    })
    expect(left).toEqual([])
  })

  it('says in every sentence all that it was given', () => {
    const short: string[] = []
    for (const [path, said] of inEnglish) {
      const ours = inHindi.get(path)
      if (typeof said === 'string' || typeof ours !== 'function') continue
      for (const parameters of combinations(said.length)) {
        const theirs = saidBy(said, parameters)
        if (theirs === undefined) continue
        const got = String(ours(...parameters))
        const lost = readable(parameters).filter((value) => theirs.includes(`${value}`) && !got.includes(`${value}`))
        if (lost.length > 0) short.push(`${path}(${JSON.stringify(parameters)}): ${got} lacks ${lost.join(', ')}`)
        const rest = readable(parameters).reduce<string>((text, value) => text.replaceAll(`${value}`, ''), theirs)
        if (ENGLISH_WORD.test(rest) && !DEVANAGARI.test(got) && !isLatin(path)) short.push(`${path}: ${got}`)
      }
    }
    expect([...new Set(short)]).toEqual([])
  })

  it('ends its sentences with a danda and counts in Latin digits', () => {
    const wrong = [...inHindi].filter(
      ([, said]) =>
        typeof said === 'string' && (/[\u0900-\u097f)”]\.(?!\p{L})/u.test(said) || /[\u0966-\u096f]/.test(said)),
    )
    expect(wrong).toEqual([])
  })

  it('takes the singular for none and one, the plural from two', () => {
    expect([0, 1, 2].map((count) => hindi.overview.rows(count))).toEqual(['0 पंक्ति', '1 पंक्ति', '2 पंक्तियाँ'])
    expect(hindi.collect.paste.count(123456)).toBe('1,23,456 शब्द')
  })
})
