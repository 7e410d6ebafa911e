import type { Parent } from './comment-proposals.ts'
import { placeAt } from './group-text.ts'
import type { SentRemark } from './known-comments.ts'
import type { NotePlace } from './proposal.ts'
import type { Draft } from './propose.ts'
import type { ReturnedComment, ReturnedDocument, ReturnedPlace, Story } from './read/returned.ts'
import { exportedOffset, holds, type TracedGroup } from './traced-group.ts'

const STORIES: Readonly<Record<Story, string>> = {
  body: 'The text',
  footnote: 'A footnote',
  endnote: 'An endnote',
  header: 'The page header',
  footer: 'The page footer',
  box: 'A text box',
}

export interface DraftedWith {
  readonly parents: ReadonlyMap<string, Parent>
  readonly returned: ReturnedDocument
  readonly groups: readonly TracedGroup[]
  readonly isRewritten: boolean
  readonly known: ReadonlyMap<string, SentRemark>
}

/** A comment as a proposal on the words it is about. */
export function commentDraft(comment: ReturnedComment, drafted: DraftedWith): Draft {
  const { parents, returned, groups, isRewritten, known } = drafted
  // A reply has its place from the comment that it answers.
  const parent = parents.get(comment.id)
  const from = comment.from ?? parent?.comment.from
  const to = comment.to ?? parent?.comment.to ?? from
  const first = from && groups.find((group) => holds(group, from.paragraph))
  const last = to && groups.find((group) => holds(group, to.paragraph))
  const start = inText(first && from && placeOf(first, from, 1))
  const end = inText(last && to && placeOf(last, to, -1))
  const story = from ? returned.paragraphs[from.paragraph]?.story : undefined
  const isBackwards = start && end && start.blockId === end.blockId && end.offset < start.offset
  const near = start && end ? undefined : first && nextBlock(first, groups)
  const own = known.get(comment.id)
  const thread = isRewritten ? own?.thread : parent && known.get(parent.comment.id)?.thread
  return {
    kind: 'comment',
    author: comment.author ?? 'Unknown',
    ...(comment.date ? { date: comment.date } : {}),
    isTracked: false,
    before: from && to ? wordsBetween(returned, from, to) : '',
    after: '',
    context: { left: '', right: '' },
    ...(start && end
      ? { place: { from: isBackwards ? end : start, to: end } }
      : { where: story === undefined ? 'The file as a whole' : STORIES[story] }),
    edits: [],
    comment: {
      id: comment.id,
      text: comment.text,
      ...(comment.initials ? { initials: comment.initials } : {}),
      ...(parent ? { answers: parent.comment.id } : {}),
      ...(parent?.isInferred ? { isInferred: true } : {}),
      ...(thread === undefined ? {} : { thread }),
      ...(near === undefined ? {} : { near }),
      ...(isRewritten ? { change: 'rewritten' as const } : {}),
      isResolved: comment.isResolved,
    },
    revisions: comment.revisions,
    order:
      first && from ? (first.exported[0] ?? 0) + exportedOffset(first, from) / (first.text.text.length + 1) : Infinity,
  }
}

function placeOf(group: TracedGroup, place: ReturnedPlace, side: 1 | -1) {
  if (group.exported.length > 0) return placeAt(group.text, exportedOffset(group, place), side)
  const near = group.before ?? group.after
  if (!near) return undefined
  return near === group.before ? placeAt(near.text, near.text.text.length, -1) : placeAt(near.text, 0, 1)
}

/** A comment of the note stands in its text or header; one on a heading is kept near the text under it. */
const inText = (place: NotePlace | undefined) => (place?.sectionId === undefined ? place : undefined)

/** The first block of the note behind words that are printed round it: what is said of a heading is kept near its text. */
function nextBlock(group: TracedGroup, groups: readonly TracedGroup[]): string | undefined {
  const at = group.exported[0]
  if (at === undefined) return undefined
  let best: { readonly order: number; readonly blockId: string } | undefined
  for (const { exported, text } of groups) {
    const order = exported[0]
    const blockId = text.lines.find(({ target }) => target?.blockId !== undefined)?.target?.blockId
    if (order === undefined || blockId === undefined || order < at) continue
    if (best === undefined || order < best.order) best = { order, blockId }
  }
  return best?.blockId
}

/** The words a comment is about, struck and inserted ones included. */
function wordsBetween(returned: ReturnedDocument, from: ReturnedPlace, to: ReturnedPlace): string {
  const parts: string[] = []
  for (let n = from.paragraph; n <= to.paragraph; n++) {
    const text = (returned.paragraphs[n]?.pieces ?? []).map((piece) => piece.text).join('')
    parts.push(text.slice(n === from.paragraph ? from.offset : 0, n === to.paragraph ? to.offset : undefined))
  }
  return parts.join('\n').replaceAll('\uFFFC', '')
}
