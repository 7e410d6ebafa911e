import { placeAt } from './group-text.ts'
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

/**
 * Every comment as a proposal on the words it is about, also those on deleted or inserted words.
 *
 * Comments that went out with the copy and came back unchanged are known already; they are counted, not repeated.
 */
export function commentProposals(
  returned: ReturnedDocument,
  copy: ReturnedDocument | undefined,
  groups: readonly TracedGroup[],
): { readonly proposals: readonly Draft[]; readonly known: number } {
  const sent = new Set(copy?.comments.map(sign))
  const fresh = returned.comments.filter((comment) => !sent.has(sign(comment)))
  const byId = new Map(returned.comments.map((comment) => [comment.id, comment]))
  return {
    proposals: fresh.map((comment) => draft(comment, byId, returned, groups)),
    known: returned.comments.length - fresh.length,
  }
}

const sign = (comment: ReturnedComment): string =>
  [comment.author ?? '', comment.text, comment.isResolved].join('\u0000')

function draft(
  comment: ReturnedComment,
  byId: ReadonlyMap<string, ReturnedComment>,
  returned: ReturnedDocument,
  groups: readonly TracedGroup[],
): Draft {
  // A reply has its place from the comment that it answers.
  const parent = comment.answers === undefined ? undefined : byId.get(comment.answers)
  const from = comment.from ?? parent?.from
  const to = comment.to ?? parent?.to ?? from
  const first = from && groups.find((group) => holds(group, from.paragraph))
  const last = to && groups.find((group) => holds(group, to.paragraph))
  const start = first && from && placeOf(first, from, 1)
  const end = last && to && placeOf(last, to, -1)
  const story = from ? returned.paragraphs[from.paragraph]?.story : undefined
  const isBackwards = start && end && start.blockId === end.blockId && end.offset < start.offset
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
      ...(comment.answers !== undefined ? { answers: comment.answers } : {}),
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

/** The words a comment is about, struck and inserted ones included. */
function wordsBetween(returned: ReturnedDocument, from: ReturnedPlace, to: ReturnedPlace): string {
  const parts: string[] = []
  for (let n = from.paragraph; n <= to.paragraph; n++) {
    const text = (returned.paragraphs[n]?.pieces ?? []).map((piece) => piece.text).join('')
    parts.push(text.slice(n === from.paragraph ? from.offset : 0, n === to.paragraph ? to.offset : undefined))
  }
  return parts.join('\n').replaceAll('\uFFFC', '')
}
