import { offsetMap } from '../../shared/review/offset-map.ts'
import type { RoundItem } from './round.ts'

/** A proposal in the text of a block, at offsets of the text as it is now. */
export interface PlacedMark {
  readonly key: string
  readonly kind: 'inserted' | 'removed' | 'about'
  readonly from: number
  readonly to: number
  /** What is put in; empty for the other kinds. */
  readonly words: string
  readonly isAccepted: boolean
}

export interface Segment {
  readonly kind: 'same' | 'inserted' | 'removed'
  readonly text: string
  /** Where it begins in the text of the block; for words put in, where they are put. */
  readonly at: number
  /** Proposals it belongs to; the first is the one a click chooses. */
  readonly keys: readonly string[]
  readonly isAccepted: boolean
}

/** Blocks by id, in the order of the note, with their text as it is now. */
export type BlockTexts = ReadonlyMap<string, string>

/** Puts the proposals that are not rejected, and not yet in the note, where they would change it. */
export function placeMarks(items: readonly RoundItem[], texts: BlockTexts): ReadonlyMap<string, readonly PlacedMark[]> {
  const ids = [...texts.keys()]
  const order = new Map(ids.map((id, at) => [id, at]))
  const marks = new Map<string, PlacedMark[]>()
  for (const { key, proposal, exported } of items) {
    if (proposal.isApplied || proposal.decision === 'rejected') continue
    const isAccepted = proposal.decision === 'accepted'
    const put = (id: string, mark: Omit<PlacedMark, 'key' | 'isAccepted'>) => {
      const known = marks.get(id)
      const made = { ...mark, key, isAccepted }
      if (known === undefined) marks.set(id, [made])
      else known.push(made)
    }
    const length = (id: string) => texts.get(id)?.length ?? 0
    /** From an offset of the exported block to one of the block now; of later blocks the exported text is not at hand. */
    const now = (place: Place, side: 1 | -1) => {
      const id = idOf(place)
      const text = texts.get(id) ?? ''
      const base = id === idOf(proposal.place?.from ?? place) ? (exported ?? text) : text
      return offsetMap(base, text).at(place.offset, place.offset === 0 ? 1 : side)
    }
    /** Marks a range that may reach over several blocks. */
    const range = (kind: 'removed' | 'about', from: Place, to: Place) => {
      const first = order.get(idOf(from))
      const last = order.get(idOf(to))
      if (first === undefined || last === undefined) return
      for (const id of ids.slice(first, last + 1)) {
        const start = id === idOf(from) ? now(from, 1) : 0
        const end = id === idOf(to) ? now(to, -1) : length(id)
        if (end > start) put(id, { kind, from: start, to: end, words: '' })
      }
    }
    for (const edit of proposal.edits) {
      if (edit.kind === 'mark') {
        range('about', edit.from, edit.to)
        continue
      }
      if (edit.kind === 'turn') {
        put(edit.blockId, { kind: 'about', from: 0, to: length(edit.blockId), words: '' })
        continue
      }
      if (edit.kind === 'add-row' || edit.kind === 'add-table' || edit.kind === 'add-paragraphs') {
        const at = edit.side === 'after' ? length(edit.blockId) : 0
        const words =
          edit.kind === 'add-row'
            ? edit.cells.join(' | ')
            : edit.kind === 'add-paragraphs'
              ? edit.words.join('\n')
              : edit.rows.map((cells) => cells.join(' | ')).join('\n')
        put(edit.blockId, {
          kind: 'inserted',
          from: at,
          to: at,
          words: edit.side === 'after' ? `\n${words}` : `${words}\n`,
        })
        continue
      }
      if (edit.kind !== 'text') {
        put(edit.blockId, { kind: 'removed', from: 0, to: length(edit.blockId), words: '' })
        const target = edit.kind === 'move' ? (edit.afterId ?? edit.beforeId) : undefined
        if (edit.kind !== 'move' || target === undefined) continue
        const at = edit.afterId === undefined ? 0 : length(target)
        const moved = (texts.get(edit.blockId) ?? '').replaceAll('\uFFFC', '')
        put(target, {
          kind: 'inserted',
          from: at,
          to: at,
          words: edit.afterId === undefined ? `${moved}\n` : `\n${moved}`,
        })
        continue
      }
      const isPoint = idOf(edit.from) === idOf(edit.to) && edit.from.offset === edit.to.offset
      if (!isPoint) range('removed', edit.from, edit.to)
      if (edit.insert === '') continue
      const isWithin = idOf(edit.from) === idOf(edit.to)
      const at = isPoint ? now(edit.from, -1) : isWithin ? now(edit.to, -1) : length(idOf(edit.from))
      put(idOf(edit.from), { kind: 'inserted', from: at, to: at, words: edit.insert })
    }
    if (proposal.edits.length === 0 && proposal.place !== undefined)
      range('about', proposal.place.from, proposal.place.to)
  }
  return marks
}

interface Place {
  readonly blockId?: string
  readonly fieldId?: string
  readonly sectionId?: string
  readonly offset: number
}

/** Blocks, header fields and headings of sections in one list of names. */
export const idOf = ({ blockId, fieldId, sectionId }: Omit<Place, 'offset'>): string =>
  blockId ?? (sectionId === undefined ? fieldName(fieldId ?? '') : headingName(sectionId))

export const headingName = (sectionId: string): string => `heading ${sectionId}`

export const fieldName = (fieldId: string): string => `field ${fieldId}`

/** Cuts a text wherever a proposal begins or ends; what replaces words stands behind them. */
export function segmentsOf(text: string, marks: readonly PlacedMark[]): readonly Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  cuts.forEach((at, n) => {
    for (const mark of marks) {
      if (mark.kind !== 'inserted' || mark.from !== at) continue
      segments.push({ kind: 'inserted', text: mark.words, at, keys: [mark.key], isAccepted: mark.isAccepted })
    }
    const end = cuts[n + 1]
    if (end === undefined) return
    const here = marks.filter(({ from, to }) => from <= at && to >= end && from < to)
    const removing = here.filter(({ kind }) => kind === 'removed')
    segments.push({
      kind: removing.length > 0 ? 'removed' : 'same',
      text: text.slice(at, end),
      at,
      keys: [...removing, ...here.filter(({ kind }) => kind === 'about')].map(({ key }) => key),
      isAccepted: removing.some(({ isAccepted }) => isAccepted),
    })
  })
  return segments
}
