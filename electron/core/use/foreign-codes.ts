import type { Code, CodeFamily } from '../../../shared/codebook/codebook.ts'
import { codesInUse, newCodeId } from '../../../shared/codebook/own-codes.ts'
import { matchCode } from '../../../shared/exchange/match-code.ts'
import { codeGuid, FAMILIES } from '../../../shared/exchange/refi/code-elements.ts'
import type { QdaCode } from '../../../shared/exchange/refi/qda.ts'
import { putCode } from '../database/code.ts'
import type { Context } from './context.ts'

/** The code here that a code of another program is: by its id there, else by its name. */
export function counterpart(context: Context, { guid, name }: QdaCode): string | undefined {
  const codebook = context.codebook()
  return codesInUse(codebook).find((code) => codeGuid(code) === guid)?.id ?? matchCode(name, codebook)
}

/** “Evidence / Figure”: a code of another program with those it stands under, to tell two of one name apart. */
export const pathOf = ({ under, name }: QdaCode): string => [...under, name].join(' / ')

/** Adds a code of another program as one of the library's own; it keeps its id there, so that it finds its way back. */
export function addForeignCode(context: Context, code: QdaCode): string {
  const { codes } = context.codebook()
  const made: Code = {
    id: newCodeId(
      code.name,
      codes.map(({ id }) => id),
    ),
    key: '',
    family: familyOf(code),
    label: { en: code.name.slice(0, 80).toWellFormed() || 'Unnamed code' },
    definition: code.description.slice(0, 4000).toWellFormed(),
    useWhen: '',
    doNotUseWhen: '',
    example: '',
    line: 'solid',
    attributes: [],
    ...(/^[0-9a-f-]{36}$/.test(code.guid) && { guid: code.guid }),
  }
  putCode(context.db, made, context.clock().toISOString())
  return made.id
}

/** The family a code stands under there, where it bears the name of one of ours. */
function familyOf({ under }: QdaCode): CodeFamily {
  const names = under.map((name) => name.trim().toLowerCase())
  const known = (Object.keys(FAMILIES) as CodeFamily[]).find((family) =>
    names.includes(FAMILIES[family].name.toLowerCase()),
  )
  return known ?? 'work'
}
