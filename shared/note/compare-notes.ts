import { type WordChange, wordDiff } from '../anchoring/diff/word-diff.ts'
import type { NoteNode } from './note.ts'
import { CITATION_CHARACTER, type TextBlock, textBlocksOf } from './texts.ts'

/** One paragraph of the comparison of two states of a note, with its words marked. */
export interface ComparedParagraph {
  readonly sectionId: string
  readonly kind: 'same' | 'changed' | 'inserted' | 'removed'
  readonly changes: readonly WordChange[]
}

/**
 * Compares two states of one note paragraph by paragraph, and word by word inside those that changed.
 *
 * Paragraphs are matched by the id that stays with them through edits; one that was moved is shown where it stands now.
 */
export function compareNotes(before: NoteNode, after: NoteNode): readonly ComparedParagraph[] {
  const old = textBlocksOf(before).filter(isFilled)
  const now = textBlocksOf(after).filter(isFilled)
  const oldById = new Map(old.map((block) => [block.blockId, block]))
  const nowIds = new Set(now.map((block) => block.blockId))
  const rows: ComparedParagraph[] = []
  const removedAfter = Map.groupBy(
    old.filter((block) => !nowIds.has(block.blockId)),
    (block) => anchorBefore(old, block, nowIds),
  )
  const putRemoved = (anchor: string) => {
    for (const block of removedAfter.get(anchor) ?? []) rows.push(wholly('removed', block))
  }
  putRemoved('')
  for (const block of now) {
    const earlier = oldById.get(block.blockId)
    rows.push(earlier === undefined ? wholly('inserted', block) : compared(earlier, block))
    putRemoved(block.blockId)
  }
  return rows
}

/** The last paragraph before a removed one that is still there: the removed one is shown behind it. */
function anchorBefore(old: readonly TextBlock[], removed: TextBlock, nowIds: ReadonlySet<string>): string {
  for (let at = old.indexOf(removed) - 1; at >= 0; at -= 1) {
    const id = old[at]?.blockId ?? ''
    if (nowIds.has(id)) return id
  }
  return ''
}

function compared(before: TextBlock, after: TextBlock): ComparedParagraph {
  const changes = wordDiff(shown(before), shown(after))
  const isSame = changes.every((change) => change.kind === 'same')
  return { sectionId: after.sectionId, kind: isSame ? 'same' : 'changed', changes }
}

function wholly(kind: 'inserted' | 'removed', block: TextBlock): ComparedParagraph {
  return { sectionId: block.sectionId, kind, changes: [{ kind, text: shown(block) }] }
}

/** A citation is shown as a raised sign, so that one that came or went is seen. */
const shown = (block: TextBlock) => block.text.replaceAll(CITATION_CHARACTER, '※').trim()
const isFilled = (block: TextBlock) => block.text.trim() !== ''
