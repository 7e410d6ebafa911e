import type { Draft } from './propose.ts'
import type { TracedGroup } from './traced-group.ts'

/** Share of the note's lines that a file lacks, and share of its own lines that are the note's, of a partial copy. */
const LACKING = 0.5
const OURS = 0.8
/** Lines of a note from which on a part of it can be told from a short note that was cut. */
const LONG_ENOUGH = 4

/**
 * Whether a file holds only a part of the note: most of the note is not in it, and nearly all of it is the note's.
 *
 * Somebody copied a section into a file of its own. That says nothing of what was left behind.
 */
export function isPartialCopy(groups: readonly TracedGroup[]): boolean {
  let own = 0
  let lacking = 0
  let lines = 0
  let matched = 0
  for (const { text, lines: its, exported, returned } of groups) {
    const ours = text.lines.filter((line) => line.target?.blockId !== undefined && line.text.trim() !== '').length
    const words = its.filter(({ original }) => original.trim() !== '').length
    own += ours
    lines += words
    if (returned.length === 0) lacking += ours
    if (exported.length > 0) matched += words
  }
  return own >= LONG_ENOUGH && lacking > LACKING * own && lines > 0 && matched >= OURS * lines
}

/** The drafts of a partial copy, without those that take out what nobody copied. */
export function withoutLeftBehind<Found extends { readonly draft: Draft; readonly group: TracedGroup }>(
  found: readonly Found[],
): readonly Found[] {
  return found.filter(({ draft, group }) => draft.isTracked || group.returned.length > 0)
}
