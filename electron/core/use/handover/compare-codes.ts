import { isDeepStrictEqual } from 'node:util'
import type { Code } from '../../../../shared/codebook/codebook.ts'
import { codesInUse, newCodeId } from '../../../../shared/codebook/own-codes.ts'
import { Refusal } from '../../../../shared/contract/errors.ts'
import { matchCode } from '../../../../shared/exchange/match-code.ts'
import type { Context } from '../context.ts'
import type { ReceivedFile } from './received-file.ts'

/** A passage whose code is left bears this one: its words are what is kept. */
const WORDS_ALONE = 'QUOTE'

export interface ComparedCodes {
  /** By a code of the file: the code here. */
  readonly codes: ReadonlyMap<string, string>
  readonly added: readonly Code[]
  /** By a code that was left: its name, which stays as words. */
  readonly left: ReadonlyMap<string, string>
  /** Codes a person may choose for, as for a project of another program. */
  readonly asked: readonly {
    readonly key: string
    readonly name: string
    readonly uses: number
    readonly codeId?: string
  }[]
}

/** What each code of a file becomes here: itself where it means the same, else what was chosen, else one of its name. */
export function compareCodes(
  context: Context,
  { content }: ReceivedFile,
  chosen: Readonly<Record<string, string>>,
): ComparedCodes {
  const book = context.codebook()
  const codes = new Map<string, string>()
  const added: Code[] = []
  const left = new Map<string, string>()
  const asked: ComparedCodes['asked'][number][] = []
  for (const code of content.codes) {
    const here = book.codes.find(({ id }) => id === code.id)
    if (here !== undefined && isDeepStrictEqual(said(here), said(code))) {
      codes.set(code.id, code.id)
      continue
    }
    const uses = content.excerpts.filter(({ excerpt }) => excerpt.code === code.id).length
    const codeId = matchCode(code.label.en, book)
    asked.push({ key: code.id, name: code.label.en, uses, ...(codeId !== undefined && { codeId }) })
    const choice = chosen[code.id] ?? codeId ?? 'own'
    if (choice === 'leave') {
      codes.set(code.id, WORDS_ALONE)
      left.set(code.id, code.label.en)
    } else if (choice === 'own') {
      const taken = [...book.codes, ...added].map(({ id }) => id)
      const id =
        taken.includes(code.id) || !/^[A-Z][A-Z0-9_]*$/.test(code.id) ? newCodeId(code.label.en, taken) : code.id
      const isKeyTaken = codesInUse(book).some(({ key }) => key === code.key)
      const attributes = code.attributes.filter((each) => book.attributes.some((known) => known.id === each))
      added.push({ ...code, id, key: isKeyTaken ? '' : code.key, attributes })
      codes.set(code.id, id)
    } else if (codesInUse(book).some(({ id }) => id === choice)) codes.set(code.id, choice)
    else throw new Refusal('invalid-input', `There is no code “${choice}” in use. Nothing was imported.`)
  }
  return { codes, added, left, asked }
}

/** What a code means; the key that gives it is a matter of each library. */
const said = ({ label, definition, useWhen, doNotUseWhen, family, isRetired }: Code) => [
  { en: label.en, fr: label.fr, hi: label.hi },
  definition,
  useWhen,
  doNotUseWhen,
  family,
  isRetired === true,
]
