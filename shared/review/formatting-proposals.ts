import type { ExportedLine } from './exported-lines.ts'
import { lineAt, placeAt } from './group-text.ts'
import { lookProposals } from './look-proposals.ts'
import type { ProposedEdit } from './proposal.ts'
import type { Draft } from './propose.ts'
import type { Look } from './read/looks.ts'
import type { Revision } from './read/returned.ts'
import type { Op } from './trace.ts'
import type { TracedGroup } from './traced-group.ts'

/** Words whose look was changed by one actor in one way. */
interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Marks that are put on (true) or taken off (false). */
  readonly marks: ReadonlyMap<Mark, boolean>
  readonly by: Revision | undefined
  readonly revisions: readonly number[]
}

type Mark = 'strong' | 'emphasis'

/**
 * Share of the kept letters whose look may differ untracked. Beyond it a program has set the styles anew, which no
 * reviewer did.
 */
const MOST_RESTYLED = 0.4

export interface Formatting {
  readonly proposals: readonly Draft[]
  readonly messages: readonly string[]
}

/**
 * Changes of how words and paragraphs look, each on the words it is about: tracked as tracked, and what differs between
 * the exported copy and the returned file beside that. What a note cannot hold is told as such, with the words.
 */
export function formattingProposals(groups: readonly TracedGroup[], author: string): Formatting {
  const tracked: Draft[] = []
  const untracked: Draft[] = []
  let kept = 0
  let restyled = 0
  for (const group of groups) {
    for (const change of changesIn(group)) {
      if (change.by) tracked.push(draft(group, change, author))
      else {
        restyled += change.text.length
        // Labels and captions are not the reviewer's to style, and every program draws them a little differently.
        const made = draft(group, change, author)
        if (made.edits.length > 0) untracked.push(made)
      }
    }
    kept += group.ops.reduce((sum, op) => sum + (op.kind === 'keep' ? op.text.length : 0), 0)
  }
  const looks = lookProposals(groups, author)
  const isRestyled = restyled > Math.max(80, MOST_RESTYLED * kept)
  return {
    proposals: [...tracked, ...(isRestyled ? [] : untracked), ...looks.proposals],
    messages: [
      ...(isRestyled || looks.isRestyled
        ? [
            'The file shows its text in other styles throughout, as programs do that set them anew. Formatting that nobody tracked was not looked at.',
          ]
        : []),
    ],
  }
}

function changesIn(group: TracedGroup): readonly Change[] {
  const changes: Change[] = []
  const put = (change: Change): void => {
    const last = changes.at(-1)
    const isNext = last && last.to === change.from && last.by?.author === change.by?.author && !last.by === !change.by
    if (isNext && alike(last, change)) {
      changes[changes.length - 1] = {
        ...last,
        to: change.to,
        text: last.text + change.text,
        revisions: [...new Set([...last.revisions, ...change.revisions])],
      }
    } else changes.push(change)
  }
  // Words of a paragraph that became a heading look like one: that is told once, of the paragraph.
  const isTurned = group.lines[0]?.look !== group.text.lines[0]?.look
  for (const op of group.ops) {
    if (op.formatted) put(trackedChange(op, op.formatted))
    else if (op.kind === 'keep' && !isTurned) for (const change of untrackedChanges(group, op)) put(change)
  }
  return changes
}

function alike(a: Change, b: Change): boolean {
  const said = ({ by, marks }: Change) => JSON.stringify([[...marks], by?.was ?? [], by?.now ?? []])
  return said(a) === said(b)
}

function trackedChange(op: Op, formatted: Revision): Change {
  const length = op.kind === 'keep' || op.kind === 'delete' ? op.text.length : 0
  return {
    from: op.at,
    to: op.at + length,
    text: op.text,
    marks: op.kind === 'keep' ? marksBetween(op.wasLook, op.look) : new Map(),
    by: formatted,
    revisions: [formatted.id],
  }
}

/** Stretches of kept letters that look another way than in the exported copy, and that nobody tracked. */
function untrackedChanges(group: TracedGroup, op: Op): Change[] {
  const changes: Change[] = []
  for (const { from, to, look } of exportedLooks(group, op.at, op.at + op.text.length)) {
    const text = op.text.slice(from - op.at, to - op.at)
    const marks = marksBetween(look, op.look)
    if (marks.size === 0 || !/[\p{L}\p{N}]/u.test(text)) continue
    changes.push({ from, to, text, marks, by: undefined, revisions: [] })
  }
  return changes
}

/** The looks of a stretch of the exported text, line by line and run by run. */
function exportedLooks(group: TracedGroup, start: number, end: number) {
  const found: { readonly from: number; readonly to: number; readonly look: Look }[] = []
  let { index } = lineAt(group.text, start)
  for (; index < group.text.lines.length; index++) {
    const lineStart = group.text.starts[index] as number
    if (lineStart >= end) break
    let at = lineStart
    for (const { length, look } of (group.text.lines[index] as ExportedLine).looks ?? []) {
      const from = Math.max(start, at)
      const to = Math.min(end, at + length)
      if (from < to) found.push({ from, to, look })
      at += length
    }
  }
  return found
}

function marksBetween(was: Look | undefined, now: Look | undefined): ReadonlyMap<Mark, boolean> {
  const marks = new Map<Mark, boolean>()
  if (!was || !now) return marks
  if (was.isStrong !== now.isStrong) marks.set('strong', now.isStrong)
  if (was.isEmphatic !== now.isEmphatic) marks.set('emphasis', now.isEmphatic)
  return marks
}

const NAMES: Readonly<Record<Mark, string>> = { strong: 'bold', emphasis: 'italic' }

function draft(group: TracedGroup, change: Change, author: string): Draft {
  const { from: start, to: end, text, marks, by, revisions } = change
  const from = group.exported.length > 0 ? placeAt(group.text, start, 1) : undefined
  const to = group.exported.length > 0 ? placeAt(group.text, end, -1) : undefined
  const isInBlock = from?.blockId !== undefined && from.blockId === to?.blockId && from.offset < to.offset
  const { type } = group.text.lines[lineAt(group.text, start).index]?.target?.home ?? {}
  const edits: ProposedEdit[] = []
  const makes: string[] = []
  const unheld: string[] = []
  for (const [mark, isOn] of marks) {
    const name = isOn ? NAMES[mark] : `not ${NAMES[mark]}`
    // Headings have a look of their own, and may only be stressed in italics.
    const isHeld = isInBlock && !(mark === 'strong' && type === 'heading')
    if (isHeld) edits.push({ kind: 'mark', from, to, mark, isOn })
    ;(isHeld ? makes : unheld).push(name)
  }
  const isMark = (name: string) => name === 'bold' || name === 'italic'
  unheld.push(...(by?.now ?? []).filter((name) => !isMark(name)))
  unheld.push(...(by?.was ?? []).filter((name) => !isMark(name)).map((name) => `not ${name}`))
  if (marks.size === 0) unheld.push(...(by?.now ?? []).filter(isMark))
  return {
    kind: 'formatting',
    author: by?.author ?? (by ? 'Unknown' : author),
    ...(by?.date ? { date: by.date } : {}),
    isTracked: by !== undefined,
    before: text.replaceAll('\uFFFC', ''),
    after: '',
    context: {
      left: group.text.text.slice(Math.max(0, start - 40), start),
      right: group.text.text.slice(end, end + 40),
    },
    ...(from && to ? { place: { from, to } } : { where: 'Text that is not in the note' }),
    edits,
    ...(makes.length + unheld.length > 0 ? { format: { makes, unheld } } : {}),
    revisions,
    order: (group.exported[0] ?? group.before?.exported.at(-1) ?? 0) + 0.5 + start / (group.text.text.length + 1) / 4,
  }
}
