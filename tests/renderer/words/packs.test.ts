import { describe, expect, it } from 'vitest'
import { pack as french } from '../../../renderer/words/fr/pack.ts'
import { pack as hindi } from '../../../renderer/words/hi/pack.ts'
import { words as english, type Words } from '../../../renderer/words/words.ts'

/** What stays as English has it in every pack: names of keys, programs and styles, and words put into English templates. */
const SHARED = [
  /\.keys\.\d+\.0$/,
  /^guide\.keys\.source\.\d+\.0$/,
  /^frame\.app$/,
  /\.shortcuts\./,
  /^exporting\.formats\.(docx|pdf|html|md|csv|xlsx|jsonld)\.(name|short)$/,
  /^exporting\.styles\.(mcgill|oscola|bluebook)\.name$/,
  /^templates\.(copyOf|copyOfFrench|newHeading|newGuidance|newField)$/,
]

/** Words that English and French write alike. */
const ALIKE =
  /^(Sources?|Dossiers?|Notes?|Codes?|Citations?|Passages?|Sections?|Clauses|Pages?|Dates?|Messages|Commandes?|Ton|Original|Type|Format|Question|Recommandation|Qui|Attributs|Annotations|Canada|Accessible|Hindi|Exports?|Version|double|passage|PDF|Texte|Position|OSCOLA)$/

/** Words that no French sentence has. */
const ENGLISH_ONLY = /\b(the|and|of|with|this|that|was|were|is|are|from|by|you|your|not|no)\b/

const DEVANAGARI = /[\u0900-\u097f]/
const ENGLISH_WORD = /[a-z]{2}/

interface Pack {
  readonly name: string
  readonly pack: Words
  /** Whether a text could be a translation into the language of the pack. */
  readonly speaks: (ours: string, theirs: string) => boolean
}

const PACKS: readonly Pack[] = [
  { name: 'Hindi', pack: hindi, speaks: (ours) => DEVANAGARI.test(ours) },
  {
    name: 'French',
    pack: french,
    speaks: (ours, theirs) => ours !== '' && (ours !== theirs || ALIKE.test(ours)) && !ENGLISH_ONLY.test(ours),
  },
]

type Say = (...parameters: readonly unknown[]) => unknown

/** Every string and function of a pack, with the path that leads to it. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string | Say])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value as Say]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const inEnglish = leaves(english)
const isShared = (path: string) => SHARED.some((pattern) => pattern.test(path))

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

describe.each(PACKS)('the $name pack', ({ pack, speaks }) => {
  const inPack = new Map(leaves(pack))

  it('has every word of the English one, and none besides', () => {
    expect([...inPack.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort())
  })

  it('says in its language what English says in words', () => {
    const left = inEnglish.filter(([path, said]) => {
      const ours = inPack.get(path)
      if (typeof said !== 'string' || typeof ours !== 'string' || isShared(path)) return false
      return said === '' ? ours !== '' : ENGLISH_WORD.test(said) ? !speaks(ours, said) : ours === ''
    })
    expect(left).toEqual([])
  })

  it('says in every sentence all that it was given', () => {
    const short: string[] = []
    for (const [path, said] of inEnglish) {
      const ours = inPack.get(path)
      if (typeof said === 'string' || typeof ours !== 'function') continue
      for (const parameters of combinations(said.length)) {
        const theirs = saidBy(said, parameters)
        if (theirs === undefined) continue
        const got = String(ours(...parameters))
        const lost = readable(parameters).filter((value) => theirs.includes(`${value}`) && !got.includes(`${value}`))
        if (lost.length > 0) short.push(`${path}(${JSON.stringify(parameters)}): ${got} lacks ${lost.join(', ')}`)
        const rest = readable(parameters).reduce<string>((text, value) => text.replaceAll(`${value}`, ''), theirs)
        if (ENGLISH_WORD.test(rest) && !isShared(path) && !speaks(got, '')) short.push(`${path}: ${got}`)
      }
    }
    expect([...new Set(short)]).toEqual([])
  })
})

describe('the Hindi pack', () => {
  const inHindi = leaves(hindi)

  it('ends its sentences with a danda and counts in Latin digits', () => {
    const wrong = inHindi.filter(
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

describe('the French pack', () => {
  it('puts a no-break space inside guillemets and before high signs, and writes the curved apostrophe', () => {
    const wrong = saidByAll(french).filter(([, said]) =>
      /«(?!\u00a0)|(?<!\u00a0)»|[^\S\u00a0][:;!?]|[\p{L}»)](?<!mailto)[:;!?](?!\/)(?=\s|$)|\p{L}'\p{L}|["“”]/u.test(
        said,
      ),
    )
    expect(wrong.filter(([path]) => !isShared(path))).toEqual([])
  })

  it('takes the singular for none and one, the plural from two', () => {
    expect([0, 1, 2].map((count) => french.overview.rows(count))).toEqual(['0 ligne', '1 ligne', '2 lignes'])
    expect(french.collect.paste.count(123456)).toBe('123\u00a0456 mots')
  })
})

/** Every sentence of a pack, those of its functions with one kind of value in each place. */
function saidByAll(pack: Words): readonly (readonly [string, string])[] {
  return leaves(pack).flatMap(([path, said]) =>
    typeof said === 'string'
      ? [[path, said] as const]
      : combinations(said.length).flatMap((parameters) => {
          const spoken = saidBy(said, parameters)
          return spoken === undefined ? [] : [[path, spoken] as const]
        }),
  )
}
