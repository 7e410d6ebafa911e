import type { Code } from '../../../shared/codebook/codebook.ts'
import { codesInUse } from '../../../shared/codebook/own-codes.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { ForeignCode } from '../../../shared/exchange/refi/foreign-codebook.ts'
import { writeRefiCodebook } from '../../../shared/word/formats/refi-codebook.ts'
import { putCode } from '../database/code.ts'
import { findDossier } from '../database/dossier.ts'
import { type Context, found } from './context.ts'
import { addForeignCode, counterpart, pathOf } from './foreign-codes.ts'
import { keepFile } from './keep-file.ts'
import { openPlans } from './plans.ts'

export function codebookFileHandlers(context: Context) {
  const plans = openPlans<readonly ForeignCode[]>(context.newId)
  return {
    'codebook.read': ({ grantId, workId }) =>
      context.works.run(workId, async (work) => {
        const read = await context.readExchange(await context.grants.take(grantId), work)
        if (read.kind === 'annotations') {
          throw new Refusal('refused', 'This file holds annotations and no codes. Nothing was added.')
        }
        const given: readonly ForeignCode[] =
          read.kind === 'codes' ? read.codes : read.project.codes.map((code) => ({ kind: 'refi', code }))
        const codes = given.filter((each) => each.kind === 'own' || each.code.isCodable)
        return { planId: plans.add(codes), codes: codes.map((each) => shown(context, each)) }
      }),

    'codebook.add': ({ planId, keys }) => {
      const chosen = plans.find(planId).filter((each) => keys.includes(keyOf(each)))
      const messages: string[] = []
      if (chosen.length === 0) throw new Refusal('refused', 'No code was chosen, so nothing was added.')
      context.change(`Add ${chosen.length} ${chosen.length === 1 ? 'code' : 'codes'} from a codebook`, () => {
        for (const each of chosen) addCode(context, each, messages)
      })
      plans.drop(planId)
      context.announce({ kind: 'changed', what: 'codes' })
      return { codes: chosen.length, messages }
    },

    'codebook.write': async ({ dossierId, format }) => {
      found(findDossier(context.db, dossierId))
      const codebook = context.codebook()
      const text = format === 'qdc' ? writeRefiCodebook(codebook) : `${JSON.stringify(codebook, null, 2)}\n`
      const bytes = new TextEncoder().encode(text)
      return { exported: await keepFile(context, { dossierId, format, title: 'Codebook', bytes }) }
    },
  } satisfies Partial<Handlers>
}

const keyOf = (each: ForeignCode): string => (each.kind === 'own' ? each.code.id : each.code.guid)

function shown(context: Context, each: ForeignCode) {
  const { codes } = context.codebook()
  if (each.kind === 'own') {
    const here = codes.find(({ id }) => id === each.code.id)
    const state = here === undefined ? 'new' : JSON.stringify(here) === JSON.stringify(each.code) ? 'same' : 'differs'
    const { id, label, definition } = each.code
    return {
      key: id,
      name: label.en,
      definition,
      state: state as 'new' | 'same' | 'differs',
      ...(here && { codeId: id }),
    }
  }
  const codeId = counterpart(context, each.code)
  const here = codes.find(({ id }) => id === codeId)
  const { guid, description } = each.code
  const isSame = here !== undefined && (description === '' || description.startsWith(here.definition))
  return {
    key: guid,
    name: pathOf(each.code),
    definition: description,
    state: here === undefined ? ('new' as const) : isSame ? ('same' as const) : ('differs' as const),
    ...(codeId !== undefined && { codeId }),
  }
}

/** A code of this app's own form comes whole; of a foreign one that is here already, the name and the meaning come. */
function addCode(context: Context, each: ForeignCode, messages: string[]): void {
  const at = context.clock().toISOString()
  const { codes, attributes } = context.codebook()
  if (each.kind === 'refi') {
    const here = codes.find(({ id }) => id === counterpart(context, each.code))
    if (here === undefined) addForeignCode(context, each.code)
    else
      putCode(
        context.db,
        { ...here, definition: each.code.description.slice(0, 4000).toWellFormed() || here.definition },
        at,
      )
    return
  }
  const known = each.code.attributes.filter((id) => attributes.some((attribute) => attribute.id === id))
  const isTaken = codesInUse({ codes }).some(
    ({ id, key }) => id !== each.code.id && key !== '' && key === each.code.key,
  )
  const code: Code = { ...each.code, attributes: known, key: isTaken ? '' : each.code.key }
  if (isTaken) messages.push(`The key “${each.code.key}” is taken, so “${code.label.en}” has none.`)
  const unknown = each.code.attributes.length - known.length
  if (unknown > 0) messages.push(`${unknown} attributes of “${code.label.en}” are not known here and were left out.`)
  putCode(context.db, code, at)
}
