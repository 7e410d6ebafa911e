import type { WordsFromTo } from '../note/comment-marks.ts'
import type { NoteNode } from '../note/note.ts'
import { textBlocksOf } from '../note/texts.ts'
import { offsetMap } from './offset-map.ts'
import type { NotePlace, Proposal } from './proposal.ts'

/**
 * Where the words of a comment stand in the note as it is now.
 *
 * A comment on words that were replaced goes to those that replaced them; one on an insertion to the inserted words,
 * once they are accepted; one on a place without words to the word there.
 * @param was texts of the note as it was exported, whose offsets the proposal counts
 * @param is texts of the note now; marks do not change them, so they serve for many comments
 * @returns undefined when the words are gone, or never were words of the note
 */
export function placeNow(was: BlockTexts, is: BlockTexts, proposal: Proposal): WordsFromTo | undefined {
  const { from, to } = proposal.place ?? {}
  if (from?.blockId === undefined || to?.blockId === undefined) return undefined
  const order = [...is.keys()]
  const [first, last] = [order.indexOf(from.blockId), order.indexOf(to.blockId)]
  if (from.blockId !== to.blockId) {
    // Of a range over several paragraphs, those that are left carry it.
    const ids = [...was.keys()]
    const left = ids.slice(ids.indexOf(from.blockId), ids.indexOf(to.blockId) + 1).filter((id) => is.has(id))
    const [head, tail] = [left[0], left.at(-1)]
    if (head === undefined || tail === undefined) return undefined
    const start = head === from.blockId ? mapped(from, was, is, 1) : 0
    const end = tail === to.blockId ? mapped(to, was, is, -1) : (is.get(tail)?.length ?? 0)
    if (head === tail && end <= start) return undefined
    return { from: { blockId: head, offset: start }, to: { blockId: tail, offset: end } }
  }
  if (first < 0 || last < 0) return undefined
  const { blockId } = from
  const text = is.get(blockId) ?? ''
  const range = within(text, proposal.before, {
    start: mapped(from, was, is, 1),
    end: mapped(to, was, is, -1),
    isPoint: from.offset === to.offset,
  })
  return range && { from: { blockId, offset: range[0] }, to: { blockId, offset: range[1] } }
}

/** Texts of blocks by their ids, in reading order. */
export type BlockTexts = ReadonlyMap<string, string>

export const blockTexts = (body: NoteNode): BlockTexts =>
  new Map(textBlocksOf(body).map(({ blockId, text }) => [blockId, text]))

function mapped({ blockId = '', offset }: NotePlace, was: BlockTexts, is: BlockTexts, side: 1 | -1): number {
  return offsetMap(was.get(blockId) ?? '', is.get(blockId) ?? '').at(offset, offset === 0 ? 1 : side)
}

function within(
  text: string,
  before: string,
  { start, end, isPoint }: { readonly start: number; readonly end: number; readonly isPoint: boolean },
): readonly [number, number] | undefined {
  if (end > start && !isPoint) return [start, end]
  const words = before.trim()
  // What replaced the words stands between the letters that were on either side of them.
  const gap = trimmed(text, Math.min(start, end), Math.max(start, end))
  if (!isPoint) return gap ?? found(text, words, start)
  if (words !== '') return found(text, words, Math.min(start, end))
  return wordAt(text, end)
}

function trimmed(text: string, start: number, end: number): readonly [number, number] | undefined {
  const piece = text.slice(start, end)
  const head = start + (piece.length - piece.trimStart().length)
  const tail = end - (piece.length - piece.trimEnd().length)
  return tail > head ? [head, tail] : undefined
}

/** The nearest place that says the words. */
function found(text: string, words: string, near: number): readonly [number, number] | undefined {
  if (words === '') return undefined
  let best: number | undefined
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best === undefined ? undefined : [best, best + words.length]
}

function wordAt(text: string, offset: number): readonly [number, number] | undefined {
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (index + word.length >= offset) return [index, index + word.length]
  }
  const last = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].at(-1)
  return last && [last.index, last.index + last[0].length]
}
