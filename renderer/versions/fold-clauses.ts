import type { ClauseChange } from '../../shared/anchoring/diff/compare-blocks.ts'

/** What is drawn of a comparison: a clause, or a run of unchanged ones folded into one line. */
export type ComparedRow =
  | { readonly kind: 'clause'; readonly change: ClauseChange; readonly at: number; readonly number: number | undefined }
  | { readonly kind: 'fold'; readonly from: number; readonly count: number }

/** Whether there is anything to look at; a number alone that changed is worth a look too. */
export const isChange = ({ kind, isRenumbered }: ClauseChange): boolean => kind !== 'same' || isRenumbered

/** Unchanged clauses on each side of a change that stay in sight, so that it can be understood. */
const AROUND = 1
/** A run shorter than this is shown whole: its line would save nothing. */
const WORTH_FOLDING = 3

/** Folds what did not change; runs whose first clause is in `opened` are shown. Changes are numbered from 1. */
export function foldClauses(
  changes: readonly ClauseChange[],
  folds: boolean,
  opened: ReadonlySet<number>,
): readonly ComparedRow[] {
  const rows: ComparedRow[] = []
  let number = 0
  const put = (at: number): void => {
    const change = changes[at]
    if (change === undefined) return
    if (isChange(change)) number += 1
    rows.push({ kind: 'clause', change, at, number: isChange(change) ? number : undefined })
  }
  for (let at = 0; at < changes.length; ) {
    const here = changes[at]
    if (!folds || (here !== undefined && isChange(here))) {
      put(at)
      at += 1
      continue
    }
    let end = at
    while (end < changes.length && !isChange(changes[end] as ClauseChange)) end += 1
    const from = at === 0 ? at : at + AROUND
    const to = end === changes.length ? end : end - AROUND
    const isFolded = to - from >= WORTH_FOLDING && !opened.has(from)
    for (let n = at; n < (isFolded ? from : end); n += 1) put(n)
    if (isFolded) {
      rows.push({ kind: 'fold', from, count: to - from })
      for (let n = to; n < end; n += 1) put(n)
    }
    at = end
  }
  return rows
}
