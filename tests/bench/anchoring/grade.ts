import type { TextRange } from '../../../shared/anchoring/selector.ts'
import type { Annotation, Rendered } from './corpus.ts'

/** Where a passage may rightly be put, from the ids of the words that survived. */
export interface Truth {
  /** `either`: so little is left (15 to 50 %) that giving it up is right as well. */
  readonly fate: 'place' | 'either' | 'gone'
  readonly ranges: readonly TextRange[]
  /** Every word stands there, one beside the other. */
  readonly isUnchanged: boolean
}

const FURTHEST_JUMP = 60

export function truthOf(annotation: Annotation, revised: Rendered): Truth {
  const there = annotation.ids.filter((id) => (revised.order[id] ?? -1) >= 0)
  const kept = there.filter((id) => revised.isReplaced[id] === 0)
  const share = kept.length / annotation.ids.length
  const clusters: number[][] = []
  for (const id of there) {
    const open = clusters.at(-1)
    const last = open?.at(-1)
    const jump = last === undefined ? 0 : (revised.order[id] as number) - (revised.order[last] as number)
    if (open && jump > 0 && jump <= FURTHEST_JUMP) open.push(id)
    else clusters.push([id])
  }
  const most = Math.max(0, ...clusters.map((cluster) => cluster.length))
  const ranges = clusters.filter((cluster) => cluster.length >= most * 0.8).map((cluster) => hull(cluster, revised))
  const all = there.map((id) => revised.order[id] as number)
  if (clusters.length > 1 && Math.max(...all) - Math.min(...all) <= annotation.ids.length * 2)
    ranges.push(hull(there, revised))
  const isUnchanged =
    kept.length === annotation.ids.length &&
    kept.every((id, n) => n === 0 || revised.order[id] === (revised.order[kept[n - 1] as number] as number) + 1)
  return { fate: share < 0.15 ? 'gone' : share < 0.5 ? 'either' : 'place', ranges, isUnchanged }
}

/** From the first to the last word, without the comma or full stop behind it. */
function hull(ids: readonly number[], revised: Rendered): TextRange {
  const start = Math.min(...ids.map((id) => revised.start[id] as number))
  const end = Math.max(...ids.map((id) => revised.end[id] as number))
  return { start, end: start + revised.text.slice(start, end).replace(/[.,;]$/, '').length }
}

/** Shared characters over all characters of two ranges. */
function overlap(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

export type Grade = 'correct' | 'partial' | 'wrong' | 'lost'

/** Correct from four fifths of overlap on, and where giving up is right; partial from three tenths on. */
export function grade(truth: Truth, found: TextRange | undefined): Grade {
  if (!found) return truth.fate === 'place' ? 'lost' : 'correct'
  const best = Math.max(0, ...truth.ranges.map((range) => overlap(range, found)))
  if (truth.fate === 'gone') return 'wrong'
  if (best >= 0.8 || (truth.fate === 'either' && best >= 0.3)) return 'correct'
  return best >= 0.3 ? 'partial' : 'wrong'
}
