import type { NoteNode } from '../note/note.ts'
import { textBlocksOf } from '../note/texts.ts'
import { offsetMap } from './offset-map.ts'
import type { Proposal } from './proposal.ts'

/** Whether the words that an edit concerns were changed, or taken out, since the note was exported. */
export function overtaken(base: NoteNode, now: NoteNode): (proposal: Proposal) => boolean {
  const texts = (body: NoteNode) => new Map(textBlocksOf(body).map(({ blockId, text }) => [blockId, text]))
  const was = texts(base)
  const is = texts(now)
  return ({ edits }) =>
    edits.some((edit) => {
      const ids = edit.kind === 'text' ? [edit.from.blockId, edit.to.blockId] : [edit.blockId]
      return ids.some((blockId) => {
        if (blockId === undefined) return false
        const old = was.get(blockId) ?? ''
        const current = is.get(blockId)
        if (current === undefined) return true
        if (current === old) return false
        if (edit.kind !== 'text') return true
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

/** Blocks by id and header fields by name. */
function placesOf({ edits }: Proposal): ReadonlySet<string> {
  const fields = edits.flatMap((edit) => (edit.kind === 'text' ? (edit.from.fieldId ?? []) : []))
  return new Set([...edits.flatMap(blocksOf), ...fields.map((fieldId) => `field ${fieldId}`)])
}

type Edit = Proposal['edits'][number]

function touch(a: Edit, b: Edit): boolean {
  if (a.kind !== 'text' || b.kind !== 'text') return blocksOf(a).some((id) => blocksOf(b).includes(id))
  if (a.from.blockId !== b.from.blockId || a.from.fieldId !== b.from.fieldId) return false
  const isWithin = a.from.blockId === a.to.blockId && b.from.blockId === b.to.blockId
  if (!isWithin) return true
  if (a.from.offset === a.to.offset || b.from.offset === b.to.offset)
    return a.from.offset <= b.to.offset && b.from.offset <= a.to.offset && a.insert !== '' && b.insert !== ''
  return a.from.offset < b.to.offset && b.from.offset < a.to.offset
}

const blocksOf = (edit: Edit): string[] =>
  edit.kind === 'text' ? [edit.from.blockId ?? '', edit.to.blockId ?? ''].filter((id) => id !== '') : [edit.blockId]
