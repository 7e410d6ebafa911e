import type { ClauseChange } from '../../shared/anchoring/diff/compare-blocks.ts'
import type { SourceBlock } from '../../shared/source/block.ts'

/** What is drawn of a comparison: a clause, or a run of unchanged ones folded into one line. */
export type ComparedRow =
  | { readonly kind: 'clause'; readonly change: ClauseChange; readonly at: number; readonly number: number | undefined }
  | { readonly kind: 'fold'; readonly from: number; readonly count: number }

/** The changes one is led through: words, places, and numbers that the document itself prints. */
export function changedClauses(
  changes: readonly ClauseChange[],
  before: readonly SourceBlock[],
  after: readonly SourceBlock[],
): ReadonlySet<ClauseChange> {
  // An address such as "para 4" is counted by us: one new paragraph would make a change of every later one.
  const isRelabelled = (change: ClauseChange): boolean =>
    change.isRenumbered && before[change.before ?? -1]?.label !== after[change.after ?? -1]?.label
  return new Set(changes.filter((change) => change.kind !== 'same' || isRelabelled(change)))
}

/** Unchanged clauses on each side of a change that stay in sight, so that it can be understood. */
const AROUND = 1
/** A run shorter than this is shown whole: its line would save nothing. */
const WORTH_FOLDING = 3

/** Folds what did not change; runs whose first clause is in `opened` are shown. Changes are numbered from 1. */
export function foldClauses(
  changes: readonly ClauseChange[],
  changed: ReadonlySet<ClauseChange>,
  folds: boolean,
  opened: ReadonlySet<number>,
): readonly ComparedRow[] {
  const rows: ComparedRow[] = []
  let number = 0
  const put = (at: number): void => {
    const change = changes[at]
    if (change === undefined) return
    if (changed.has(change)) number += 1
    rows.push({ kind: 'clause', change, at, number: changed.has(change) ? number : undefined })
  }
  for (let at = 0; at < changes.length; ) {
    const here = changes[at]
    if (!folds || (here !== undefined && changed.has(here))) {
      put(at)
      at += 1
      continue
    }
    let end = at
    while (end < changes.length && !changed.has(changes[end] as ClauseChange)) end += 1
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
