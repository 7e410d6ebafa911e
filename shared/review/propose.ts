import type { Note } from '../note/note.ts'
import type { NoteComment } from '../word/paper/note-comment.ts'
import { commentProposals } from './comment-proposals.ts'
import { type ExportedLine, exportedLines, type FieldLabels, linesOfNote } from './exported-lines.ts'
import { formattingProposals } from './formatting-proposals.ts'
import { groupText } from './group-text.ts'
import { hunksOf } from './hunks.ts'
import { lineEndProposals } from './line-end-proposals.ts'
import { type MatchedLines, matchLines } from './match-lines.ts'
import { movedLines } from './moved-lines.ts'
import { type OriginalLine, originalLines } from './original-lines.ts'
import { pairMoves } from './pair-moves.ts'
import { isPartialCopy, withoutLeftBehind } from './partial-copy.ts'
import type { Ledger, Proposal, ProposedComment, ReviewReading } from './proposal.ts'
import type { ReturnedDocument, Revision } from './read/returned.ts'
import { rowProposals } from './row-proposals.ts'
import { asExported, storyProposals } from './story-proposals.ts'
import { textProposal } from './text-proposal.ts'
import { trace } from './trace.ts'
import { type TracedGroup, tracedGroup } from './traced-group.ts'

/** A proposal before it is numbered, with its place in reading order. */
export type Draft = Omit<Proposal, 'number'> & {
  readonly order: number
  /** One end of a tracked move. */
  readonly move?: { readonly name: string; readonly end: 'from' | 'to' }
}

export interface ToReview {
  /** The copy that was exported, read like the returned file; without it, the note's own blocks stand for it. */
  readonly copy?: ReturnedDocument | undefined
  /** The note exactly as it was exported. */
  readonly note: Note
  readonly returned: ReturnedDocument
  /** Whoever edited without tracking, when the file does not say. */
  readonly fallbackAuthor: string
  /** The file is no copy of the note: only what was tracked or said in it is told, with the words, in no place. */
  readonly isForeign?: boolean
  readonly labels?: FieldLabels
  /** The comments that went out with the copy, in the order of the file. */
  readonly sent?: readonly NoteComment[]
}

/**
 * Turns a returned file into proposals: three texts compared (what was exported, what came back as original, what came
 * back as current), and every comment and tracked change accounted for.
 *
 * What cannot be placed in the note becomes a proposal without a place that quotes the reviewer's words.
 */
export function propose({
  copy,
  note,
  returned,
  fallbackAuthor,
  isForeign = false,
  sent = [],
  labels = {},
}: ToReview): ReviewReading {
  const lines = originalLines(returned, 'body')
  const exported = isForeign ? lines.map(asExported) : copy ? exportedLines(copy, note, labels) : linesOfNote(note)
  const author = returned.savedBy ?? fallbackAuthor
  const matches = isForeign ? lines.map((_, n) => ({ exported: [n], returned: [n] })) : matchLines(exported, lines)
  const groups = traceGroups(exported, lines, matches)
  const compared = groups.flatMap((group) =>
    hunksOf(group.ops).map((hunk) => ({ group, draft: textProposal(group, hunk, author) })),
  )
  const isPart = isPartialCopy(groups)
  const found = isPart ? withoutLeftBehind(compared) : compared
  const withEnds = lineEndProposals(rowProposals(found, groups), groups)
  withEnds.push(...movedLines(groups, exported, author))
  const moved = pairMoves(withEnds)
  const said = commentProposals({ returned, copy, sent, groups, author })
  const formatting = formattingProposals(groups, author)
  const all: Draft[] = [
    ...moved,
    ...said.proposals,
    ...formatting.proposals,
    ...storyProposals(returned, copy, groups, author),
  ]
  const told = new Set([...all.flatMap(({ revisions }) => revisions), ...returned.empty])
  all.push(...leftovers(returned.revisions.filter(({ id }) => !told.has(id))))
  all.sort((a, b) => a.order - b.order)
  const proposals = all.map(({ order: _, move: __, ...proposal }, n): Proposal => ({ number: n + 1, ...proposal }))
  return {
    proposals,
    ledger: {
      ...ledgerOf(returned, proposals, said.known),
      comparedWith: isForeign ? 'nothing' : copy ? 'export' : 'note',
    },
    messages: [
      ...returned.messages,
      ...said.messages,
      ...formatting.messages,
      ...(isPart ? ['The file holds only a part of the note. What it lacks is not proposed to be taken out.'] : []),
    ],
  }
}

/** Every group of lines with its ops, in the order of the returned file; what was removed stands where it used to. */
function traceGroups(
  exported: readonly ExportedLine[],
  lines: readonly OriginalLine[],
  matches: readonly MatchedLines[],
): TracedGroup[] {
  const groups = matches.map(({ exported: from, returned: to }): TracedGroup => {
    const own = from.map((n) => exported[n] as ExportedLine)
    const its = to.map((n) => lines[n] as OriginalLine)
    const text = groupText(own)
    return tracedGroup({ text, ops: trace(text.text, its), exported: from, returned: to, lines: its })
  })
  const order = (group: TracedGroup): number => group.exported[0] ?? Number.NaN
  const anchored = groups.filter((group) => !isLoose(group)).sort((a, b) => order(a) - order(b))
  // An added line hangs on the line before it, or else on the one behind.
  for (const group of groups.filter(isLoose)) {
    const at = group.returned[0]
    // An empty line that went has nothing to say.
    if (at === undefined) {
      anchored.push(group)
      continue
    }
    const before = lastBefore(anchored, at)
    const after = anchored.find(({ returned: to }) => to.length > 0 && (to[0] as number) > at)
    anchored.push({ ...group, ...(before ? { before } : {}), ...(after ? { after } : {}) })
  }
  return anchored
}

/** Lines that were added, and lines that were empty and show nothing of the note: they hang on their neighbours. */
const isLoose = ({ exported, text }: TracedGroup): boolean =>
  exported.length === 0 || (text.text.trim() === '' && text.lines.every(({ target }) => target === undefined))

function lastBefore(groups: readonly TracedGroup[], at: number): TracedGroup | undefined {
  let best: TracedGroup | undefined
  for (const group of groups) {
    const last = group.returned.at(-1)
    if (group.exported.length === 0 || last === undefined || last >= at) continue
    if (!best || last > (best.returned.at(-1) as number)) best = group
  }
  return best
}

/** Changes that stand in no text: a picture, a field, a property of a table or section. Those of one reviewer as one. */
function leftovers(revisions: readonly Revision[]): Draft[] {
  const byAuthor = Map.groupBy(revisions, ({ author }) => author ?? 'Unknown')
  return [...byAuthor].map(([author, own]) => ({
    kind: 'formatting',
    author,
    ...(own[0]?.date ? { date: own[0].date } : {}),
    isTracked: true,
    before: '',
    after: '',
    context: { left: '', right: '' },
    where: `${own.length === 1 ? 'A change' : `${own.length} changes`} without text: a picture, a field, or the look of a table or page`,
    edits: [],
    revisions: own.map(({ id }) => id),
    order: Number.MAX_SAFE_INTEGER,
  }))
}

/** A thread that came back in another state is counted with the comment that begins it. */
const isStateChange = ({ change }: ProposedComment): boolean => change === 'resolved' || change === 'reopened'

function ledgerOf(returned: ReturnedDocument, proposals: readonly Proposal[], known: number): Ledger {
  return {
    trackedIn: returned.revisions.length,
    trackedOut: new Set([...proposals.flatMap(({ revisions }) => revisions), ...returned.empty]).size,
    commentsIn: returned.comments.length,
    commentsOut: proposals.filter(({ comment }) => comment && !isStateChange(comment)).length + known,
    untracked: proposals.filter(({ isTracked, comment }) => !isTracked && !comment).length,
    unplaced: proposals.filter(({ place }) => !place).length,
    ...(returned.empty.length > 0 ? { empty: returned.empty.length } : {}),
  }
}
