import type { Database } from 'better-sqlite3'
import type { Code, Codebook } from '../../../shared/codebook/codebook.ts'
import { codesInUse, newCodeId, withOwnCodes } from '../../../shared/codebook/own-codes.ts'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { countWithCode, dropCode, listCodeDefinitions, putCode, recode } from '../database/code.ts'
import type { Resources } from '../resources.ts'
import { type Context, inQuotes } from './context.ts'

type Read = Pick<Context, 'codebook' | 'bundledCodebook'>

/** The codebook of the app with the library's own codes; the same object as long as nothing changed. */
export function openCodes(db: () => Database, resources: Resources): Read {
  let kept: { readonly of: string; readonly book: Codebook } | undefined
  return {
    bundledCodebook: resources.codebook,
    codebook: () => {
      const own = listCodeDefinitions(db())
      const of = own.join('\n')
      if (kept?.of !== of) {
        const codes = own.map((definition) => JSON.parse(definition) as Code)
        kept = { of, book: withOwnCodes(resources.codebook(), codes) }
      }
      return kept.book
    },
  }
}

export function codeHandlers(context: Context) {
  return {
    'codebook.open': () => {
      const codebook = context.codebook()
      return { codebook, own: codebook.codes.map(({ id }) => id).filter((id) => !isBundled(context, id)) }
    },

    'code.save': ({ codeId, code: given }) => {
      const old = codeId === undefined ? undefined : codeOf(context, codeId)
      const code = filled(context, given, old)
      refuseTakenKey(context, code)
      const label = `${old === undefined ? 'Add' : 'Change'} code ${inQuotes(code.label.en)}`
      context.change(label, () => putCode(context.db, code, now(context)))
      context.announce({ kind: 'changed', what: 'codes' })
      return { codeId: code.id }
    },

    'code.retire': ({ codeId, isRetired }) => {
      const { isRetired: _, ...code } = codeOf(context, codeId)
      const changed: Code = isRetired ? { ...code, isRetired } : code
      if (!isRetired) refuseTakenKey(context, changed)
      const label = `${isRetired ? 'Retire' : 'Bring back'} code ${inQuotes(code.label.en)}`
      context.change(label, () => putCode(context.db, changed, now(context)))
      context.announce({ kind: 'changed', what: 'codes' })
      return { done: true }
    },

    'code.merge': ({ codeId, into }) => {
      const from = codeOf(context, codeId)
      const to = codeOf(context, into)
      if (from.id === to.id || to.isRetired === true) {
        throw new Refusal('invalid-input', 'A code can be merged into another one that is in use. Nothing was changed.')
      }
      const at = now(context)
      const excerpts = context.change(`Merge code ${inQuotes(from.label.en)} into ${inQuotes(to.label.en)}`, () => {
        putCode(context.db, { ...from, isRetired: true }, at)
        return recode(context.db, from.id, to.id, at)
      })
      context.announce({ kind: 'changed', what: 'codes' })
      context.announce({ kind: 'changed', what: 'excerpts' })
      return { excerpts }
    },

    'code.remove': ({ codeId }) => {
      const code = codeOf(context, codeId)
      const bears = countWithCode(context.db, codeId)
      if (!isBundled(context, codeId) && bears > 0) {
        throw new Refusal(
          'not-allowed',
          `${bears} ${bears === 1 ? 'excerpt bears' : 'excerpts bear'} the code ${inQuotes(code.label.en)}, so it was not removed. Merge it into another code, or retire it.`,
        )
      }
      const label = `${isBundled(context, codeId) ? 'Restore' : 'Remove'} code ${inQuotes(code.label.en)}`
      context.change(label, () => dropCode(context.db, codeId))
      context.announce({ kind: 'changed', what: 'codes' })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

const now = (context: Context) => context.clock().toISOString()

const isBundled = (context: Context, id: string) => context.bundledCodebook().codes.some((code) => code.id === id)

function codeOf(context: Context, codeId: string): Code {
  const code = context.codebook().codes.find(({ id }) => id === codeId)
  if (code === undefined) {
    throw new Refusal('not-found', `There is no code “${codeId}” in the codebook. Undo brings a removed one back.`)
  }
  return code
}

function filled(context: Context, given: Input<'code.save'>['code'], old: Code | undefined): Code {
  const { codes, attributes } = context.codebook()
  const unknown = given.attributes?.find((id) => !attributes.some((attribute) => attribute.id === id))
  if (unknown !== undefined) {
    throw new Refusal('invalid-input', `There is no attribute “${unknown}” in the codebook. Nothing was changed.`)
  }
  const fresh: Code = old ?? {
    id: newCodeId(
      given.label.en,
      codes.map(({ id }) => id),
    ),
    key: '',
    family: given.family,
    label: given.label,
    definition: '',
    useWhen: '',
    doNotUseWhen: '',
    example: '',
    line: 'solid',
    attributes: [],
  }
  const { key = fresh.key, line = fresh.line, attributes: own = fresh.attributes } = given
  const { definition = fresh.definition, useWhen = fresh.useWhen } = given
  const { doNotUseWhen = fresh.doNotUseWhen, example = fresh.example } = given
  const label = { ...fresh.label, ...given.label }
  return {
    ...fresh,
    key,
    line,
    attributes: own,
    definition,
    useWhen,
    doNotUseWhen,
    example,
    label,
    family: given.family,
  }
}

/** Two codes on one key would leave it to chance which of them a passage gets. */
function refuseTakenKey(context: Context, code: Code): void {
  const other = codesInUse(context.codebook()).find(({ id, key }) => id !== code.id && key !== '' && key === code.key)
  if (other === undefined || code.isRetired === true) return
  throw new Refusal(
    'conflict',
    `The key “${code.key}” gives the code ${inQuotes(other.label.en)} already. Choose another key, or none. Nothing was changed.`,
  )
}
