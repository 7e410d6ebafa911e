import type { Op } from './trace.ts'

/** One edit of one actor: what was taken out and put in at one place of the exported text of a group of lines. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly removed: string
  readonly inserted: string
  readonly author?: string
  readonly date?: string
  readonly isTracked: boolean
  readonly move?: { readonly name: string; readonly end: 'from' | 'to' }
  readonly revisions: readonly number[]
  /** Put in and struck again: there is nothing to apply. */
  readonly isStruck: boolean
}

/** Gathers neighbouring changes of one reviewer into one edit; a deletion and what replaces it are one. */
export function hunksOf(ops: readonly Op[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let open: Op[] = []
  const close = (): void => {
    if (open.length > 0) hunks.push(hunkOf(open))
    open = []
  }
  ops.forEach((op, n) => {
    if (op.kind === 'keep') {
      const next = ops[n + 1]
      const isBridge =
        open.length > 0 && /^[^\S\n]+$/.test(op.text) && next && isUntracked(next) && open.every(isUntracked)
      if (isBridge) open.push(op)
      else close()
      return
    }
    const first = open[0]
    if (first && actor(first) !== actor(op)) close()
    open.push(op)
  })
  close()
  return hunks
}

const isUntracked = (op: Op): boolean =>
  op.by === undefined && (op.kind === 'delete' || op.kind === 'insert' || op.kind === 'keep')

function actor(op: Op): string {
  const { by } = op
  const move = by?.move === undefined ? '' : `${by.kind} ${by.move}`
  return [op.kind === 'struck', by ? `by ${by.author ?? ''}` : '', move].join('|')
}

function hunkOf(ops: readonly Op[]): Hunk {
  // A space kept between two edits that nobody tracked is part of one replacement.
  const trimmed = ops.at(-1)?.kind === 'keep' ? ops.slice(0, -1) : ops
  const taken = trimmed.filter(({ kind }) => kind === 'delete' || kind === 'keep')
  const first = trimmed[0] as Op
  const by = trimmed.find((op) => op.by)?.by
  const from = Math.min(...trimmed.map(({ at }) => at))
  const to = Math.max(from, ...taken.map(({ at, text }) => at + text.length))
  const isStruck = first.kind === 'struck'
  return {
    from,
    to: isStruck ? from : to,
    removed: taken.map(({ text }) => text).join(''),
    inserted: trimmed
      .filter(({ kind }) => kind !== 'delete')
      .map(({ text }) => text)
      .join(''),
    ...(by?.author ? { author: by.author } : {}),
    ...(by?.date ? { date: by.date } : {}),
    isTracked: by !== undefined,
    ...(by?.move !== undefined ? { move: { name: by.move, end: by.kind === 'moved-from' ? 'from' : 'to' } } : {}),
    revisions: [...new Set(trimmed.flatMap(({ revisions }) => revisions))],
    isStruck,
  }
}
