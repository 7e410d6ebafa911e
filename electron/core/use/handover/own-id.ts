import { guid } from '../../../../shared/exchange/refi/code-elements.ts'
import type { DossierId } from '../../../../shared/id.ts'

/** What bears an id here, and whether it stands where the item of the file belongs. */
export interface Owner<Thing> {
  readonly find: (id: string) => Thing | undefined
  readonly isIts: (thing: Thing) => boolean
}

/**
 * The id under which an item of the file is, or is to be, kept: its own, unless another dossier here bears it. Then it is
 * derived from both, so that the same file finds it again.
 */
export function ownId<Thing>(
  dossierId: DossierId,
  id: string,
  { find, isIts }: Owner<Thing>,
): { readonly id: string; readonly here: Thing | undefined } {
  const bearer = find(id)
  if (bearer === undefined || isIts(bearer)) return { id, here: bearer }
  const derived = guid(`received ${dossierId} ${id}`)
  const known = find(derived)
  return { id: derived, here: known !== undefined && isIts(known) ? known : undefined }
}

/** The same JSON with every string that is the id of an item replaced by the id it has here. */
export function withOwnIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  if (ids.size === 0) return value
  const visit = (each: unknown): unknown => {
    if (typeof each === 'string') return ids.get(each) ?? each
    if (Array.isArray(each)) return each.map(visit)
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, visit(inner)]))
  }
  return visit(value) as Value
}
