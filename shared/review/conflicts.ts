import type { NoteNode } from '../note/note.ts'
import { textBlocksOf } from '../note/texts.ts'
import { offsetMap } from './offset-map.ts'
import type { NotePlace, Proposal } from './proposal.ts'

/** Whether the words that an edit concerns were changed, or taken out, since the note was exported. */
export function overtaken(base: NoteNode, now: NoteNode): (proposal: Proposal) => boolean {
  const texts = (body: NoteNode) => new Map(textBlocksOf(body).map(({ blockId, text }) => [blockId, text]))
  const was = texts(base)
  const is = texts(now)
  return ({ edits }) =>
    edits.some((edit) => {
      const isRange = edit.kind === 'text' || edit.kind === 'mark'
      const ids = isRange ? [edit.from.blockId, edit.to.blockId] : [edit.blockId]
      return ids.some((blockId) => {
        if (blockId === undefined) return false
        const old = was.get(blockId) ?? ''
        const current = is.get(blockId)
        if (current === undefined) return true
        if (current === old) return false
        // What stands beside a block, or becomes of it as a whole, does not mind its words.
        if (!isRange) return edit.kind === 'remove' || edit.kind === 'move'
        const from = edit.from.blockId === blockId ? edit.from.offset : 0
        const to = edit.to.blockId === blockId ? edit.to.offset : old.length
        return !offsetMap(old, current).isKept(Math.max(0, from - 1), Math.min(old.length, to + 1))
      })
    })
}

/** Whether two proposals change the same words, or put words in at the same place. */
export function areRivals(a: Proposal, b: Proposal): boolean {
  return a.edits.some((one) => b.edits.some((other) => touch(one, other)))
}

/**
 * Finds the rivals of a proposal among many.
 *
 * Only proposals on the same block or field are compared: 5,000 against 5,000 would take seconds otherwise.
 */
export function rivalsAmong<Other extends { readonly proposal: Proposal }>(
  others: readonly Other[],
): (proposal: Proposal) => readonly Other[] {
  const byPlace = new Map<string, Other[]>()
  for (const other of others) {
    for (const place of placesOf(other.proposal)) {
      const known = byPlace.get(place)
      if (known === undefined) byPlace.set(place, [other])
      else known.push(other)
    }
  }
  return (proposal) => {
    const near = new Set([...placesOf(proposal)].flatMap((place) => byPlace.get(place) ?? []))
    return [...near].filter((other) => areRivals(other.proposal, proposal))
  }
}

/** Blocks by id, header fields and headings by name. */
function placesOf({ edits }: Proposal): ReadonlySet<string> {
  const names = edits.flatMap((edit) => (edit.kind === 'text' ? (nameOf(edit.from) ?? []) : []))
  return new Set([...edits.flatMap(blocksOf), ...names])
}

const nameOf = ({ fieldId, sectionId }: NotePlace): string | undefined =>
  fieldId !== undefined ? `field ${fieldId}` : sectionId !== undefined ? `heading ${sectionId}` : undefined

type Edit = Proposal['edits'][number]

/** Edits that put something beside a block stand in nobody's way. */
const ADDS = new Set<Edit['kind']>(['add-row', 'add-table', 'add-paragraphs'])

function touch(a: Edit, b: Edit): boolean {
  if (ADDS.has(a.kind) || ADDS.has(b.kind)) return false
  if (a.kind === 'mark' && b.kind === 'mark')
    return a.mark === b.mark && a.isOn !== b.isOn && overlap(a.from, a.to, b.from, b.to)
  // A look and a kind of block go together with changed words; with a block that goes or is turned another way they do not.
  if (a.kind === 'mark' || b.kind === 'mark') return false
  if (a.kind === 'turn' || b.kind === 'turn')
    return a.kind !== 'text' && b.kind !== 'text' && a.blockId === b.blockId && JSON.stringify(a) !== JSON.stringify(b)
  if (a.kind !== 'text' || b.kind !== 'text') return blocksOf(a).some((id) => blocksOf(b).includes(id))
  if (a.from.blockId !== b.from.blockId || nameOf(a.from) !== nameOf(b.from)) return false
  const isWithin = a.from.blockId === a.to.blockId && b.from.blockId === b.to.blockId
  if (!isWithin) return true
  if (a.from.offset === a.to.offset || b.from.offset === b.to.offset)
    return a.from.offset <= b.to.offset && b.from.offset <= a.to.offset && a.insert !== '' && b.insert !== ''
  return overlap(a.from, a.to, b.from, b.to)
}

const overlap = (from: NotePlace, to: NotePlace, otherFrom: NotePlace, otherTo: NotePlace): boolean =>
  from.blockId === otherFrom.blockId && from.offset < otherTo.offset && otherFrom.offset < to.offset

const blocksOf = (edit: Edit): string[] =>
  edit.kind === 'text' || edit.kind === 'mark'
    ? [edit.from.blockId ?? '', edit.to.blockId ?? ''].filter((id) => id !== '')
    : [edit.blockId]
