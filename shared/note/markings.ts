import type { MarkingScheme } from '../template/template.ts'
import type { NoteNode } from './note.ts'

/** Place of a marking in its scheme, lowest 0; a marking the scheme does not know ranks above all it knows. */
export function markingRank(marking: string, scheme: MarkingScheme): number {
  const rank = scheme.values.indexOf(marking)
  return rank === -1 ? scheme.values.length : rank
}

/** The highest marking a block of the note has of its own; undefined where none has one. */
export function highestPortion(body: NoteNode, scheme: MarkingScheme): string | undefined {
  let highest: string | undefined
  const visit = (node: NoteNode): void => {
    const own = node.attrs?.marking
    if (typeof own === 'string' && own !== '') {
      if (highest === undefined || markingRank(own, scheme) > markingRank(highest, scheme)) highest = own
    }
    for (const child of node.content ?? []) visit(child)
  }
  visit(body)
  return highest
}

/** What a change of a marking comes to, before it is made. */
export type MarkingChange =
  | { readonly kind: 'same' | 'raised' }
  /** Asks for a reason, which is kept with the note. */
  | { readonly kind: 'lowered' }
  /** The note would stand below one of its paragraphs. */
  | { readonly kind: 'below-portion'; readonly portion: string }

/** Judges a new marking of the whole note. */
export function bannerChange(from: string, to: string, body: NoteNode, scheme: MarkingScheme): MarkingChange {
  const portion = highestPortion(body, scheme)
  const rank = markingRank(to, scheme)
  if (portion !== undefined && rank < markingRank(portion, scheme)) return { kind: 'below-portion', portion }
  return changeBetween(markingRank(from, scheme), rank)
}

/**
 * Judges a new marking of one paragraph. A paragraph without one is marked as the note: its first marking of its own says
 * for the first time what it holds, and lowers nothing.
 */
export function portionChange(from: string | undefined, to: string | undefined, scheme: MarkingScheme): MarkingChange {
  if (from === undefined || from === to) return { kind: from === to ? 'same' : 'raised' }
  return to === undefined ? { kind: 'lowered' } : changeBetween(markingRank(from, scheme), markingRank(to, scheme))
}

const changeBetween = (from: number, to: number): MarkingChange => ({
  kind: to < from ? 'lowered' : to > from ? 'raised' : 'same',
})

/** Under which name a note's header keeps why markings were lowered, one line each. */
export const MARKING_REASONS = 'markingReasons'

/** Lines that are kept; a header field holds 200. */
const MOST_REASONS = 200

/** The reasons with one more: "2026-02-16: PROTECTED A to UNCLASSIFIED. The announcement is public." */
export function withReason(
  known: string | readonly string[] | undefined,
  change: { readonly day: string; readonly from: string; readonly to: string; readonly reason: string },
): readonly string[] {
  const lines = typeof known === 'string' ? [known] : (known ?? [])
  return [...lines, `${change.day}: ${change.from} → ${change.to}. ${change.reason.trim()}`].slice(-MOST_REASONS)
}

/** How portion marks are written before a paragraph: "(U)", "(SBU)", "(TS)". */
export function portionMark(marking: string): string {
  const known: Readonly<Record<string, string>> = {
    UNCLASSIFIED: 'U',
    CONFIDENTIAL: 'C',
    SECRET: 'S',
    'TOP SECRET': 'TS',
  }
  return `(${known[marking] ?? marking})`
}
