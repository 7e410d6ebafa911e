import type { NoteNode } from '../../shared/note/note.ts'

/** A stretch of a block's text that is drawn in one way, at offsets of that text (a citation counts one). */
export interface LookRun {
  readonly from: number
  readonly to: number
  readonly isStrong: boolean
  readonly isEmphatic: boolean
  /** The exact words of a passage. */
  readonly isQuoted: boolean
  readonly isLink: boolean
  /** Number of the citation, where the stretch is one. */
  readonly citation?: number
}

/**
 * How the content of one block is drawn. Neighbours that look the same are one: a comment parts words without changing how
 * they look, and a quotation has one pair of marks.
 *
 * @param firstCitation the number that its first citation has in the note
 */
export function looksOf(content: NoteNode['content'], firstCitation: number): readonly LookRun[] {
  const runs: LookRun[] = []
  let at = 0
  let citation = firstCitation
  let before = ''
  for (const node of content ?? []) {
    const to = at + (node.text?.length ?? 1)
    const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false
    const look = JSON.stringify((node.marks ?? []).filter((mark) => mark.type !== 'comment'))
    const last = runs.at(-1)
    if (last !== undefined && node.text !== undefined && look === before) {
      runs[runs.length - 1] = { ...last, to }
      at = to
      continue
    }
    before = node.text === undefined ? '' : look
    runs.push({
      from: at,
      to,
      isStrong: has('strong'),
      isEmphatic: has('emphasis'),
      isQuoted: has('quotation'),
      isLink: has('link'),
      ...(node.type === 'citation' ? { citation: citation++ } : {}),
    })
    at = to
  }
  return runs
}

/** The pieces of a stretch of text, each with how it is drawn; what no run covers is drawn plain. */
export function piecesBetween(
  text: string,
  at: number,
  looks: readonly LookRun[],
): readonly { readonly text: string; readonly look: LookRun | undefined }[] {
  const end = at + text.length
  const pieces: { text: string; look: LookRun | undefined }[] = []
  let next = at
  for (const look of looks) {
    const from = Math.max(look.from, at)
    const to = Math.min(look.to, end)
    if (from >= to) continue
    if (from > next) pieces.push({ text: text.slice(next - at, from - at), look: undefined })
    pieces.push({ text: text.slice(from - at, to - at), look })
    next = to
  }
  if (next < end) pieces.push({ text: text.slice(next - at), look: undefined })
  return pieces
}
