import type { Codebook } from '../codebook/codebook.ts'
import { codesInUse } from '../codebook/own-codes.ts'

const folded = (name: string) => name.normalize('NFC').trim().toLowerCase()

/** The code in use that a name, an id or a GUID of another program means; undefined where none bears it. */
export function matchCode(name: string, codebook: Codebook): string | undefined {
  const wanted = folded(name)
  if (wanted === '') return undefined
  return codesInUse(codebook).find(
    ({ id, label, guid }) =>
      folded(id) === wanted ||
      guid?.toLowerCase() === wanted ||
      [label.en, label.fr, label.hi].some((each) => each !== undefined && folded(each) === wanted),
  )?.id
}
