import { matchPieces, piecesOf } from './offset-map.ts'
import type { LinePiece, OriginalLine } from './original-lines.ts'
import { type Look, PLAIN } from './read/looks.ts'
import type { Revision } from './read/returned.ts'

/** What happened to a stretch of letters between the exported copy and the returned file. */
export interface Op {
  /** `struck`: put in and taken out again; it stands in neither text. */
  readonly kind: 'keep' | 'delete' | 'insert' | 'struck'
  readonly text: string
  /** Offset in the exported text: where it stands, or where it is put in. */
  readonly at: number
  /** The tracked change, or none where it was found by comparison. */
  readonly by?: Revision
  readonly revisions: readonly number[]
  readonly formatted?: Revision
  /** How it looks, and how it looked before a tracked change; absent for letters that are no longer in the file. */
  readonly look?: Look
  readonly wasLook?: Look
  /** Where the stretch begins in the returned file; absent for letters that are no longer in it. */
  readonly place?: { readonly paragraph: number; readonly offset: number }
}

/**
 * Lays the returned lines over the exported text: tracked changes as tracked, and whatever else differs as edits that
 * nobody tracked. Every letter of both sides ends up in exactly one op.
 */
export function trace(exported: string, lines: readonly OriginalLine[]): readonly Op[] {
  const pieces = lines.flatMap((line, n): LinePiece[] =>
    n === 0 ? [...line.pieces] : [lineEnd(lines[n - 1] as OriginalLine), ...line.pieces],
  )
  const original = pieces.map((piece) => (piece.inserted ? '' : piece.text)).join('')
  const { origin, isSilent } = origins(exported, original)

  const ops: Op[] = []
  const put = (op: Op): void => {
    const last = ops.at(-1)
    if (
      last &&
      last.kind === op.kind &&
      last.by === op.by &&
      last.formatted === op.formatted &&
      isAlike(last.look, op.look) &&
      (op.place === undefined) === (last.place === undefined) &&
      isNext(last, op)
    )
      ops[ops.length - 1] = { ...last, text: last.text + op.text }
    else ops.push(op)
  }
  let at = 0
  const flush = (to: number): void => {
    for (; at < to; at++)
      if (isSilent[at] === 0) put({ kind: 'delete', text: exported[at] as string, at, revisions: [] })
  }
  let o = 0
  for (const piece of pieces) {
    const { inserted, deleted, formatted, look, wasLook } = piece
    const revisions = [inserted, deleted].flatMap((revision) => (revision ? [revision.id] : []))
    for (let n = 0; n < piece.text.length; n++) {
      const text = piece.text[n] as string
      const place = { paragraph: piece.paragraph, offset: piece.offset + n }
      const shared = {
        text,
        revisions,
        place,
        look,
        ...(wasLook ? { wasLook } : {}),
        ...(formatted ? { formatted } : {}),
      }
      if (inserted) {
        put({ ...shared, kind: deleted ? 'struck' : 'insert', at, by: deleted ?? inserted })
        continue
      }
      const from = origin[o++] as number
      if (from === SILENT) continue
      if (from === NONE) {
        put({ ...shared, kind: deleted ? 'struck' : 'insert', at, ...(deleted ? { by: deleted } : {}) })
        continue
      }
      flush(from)
      put({ ...shared, kind: deleted ? 'delete' : 'keep', at: from, ...(deleted ? { by: deleted } : {}) })
      at = from + 1
    }
  }
  flush(exported.length)
  return ops
}

function isNext(last: Op, op: Op): boolean {
  const standsStill = op.kind === 'insert' || op.kind === 'struck'
  if (standsStill ? op.at !== last.at : op.at !== last.at + last.text.length) return false
  if (!op.place || !last.place) return true
  return op.place.paragraph === last.place.paragraph && op.place.offset === last.place.offset + last.text.length
}

function isAlike(a: Look | undefined, b: Look | undefined): boolean {
  return a?.isStrong === b?.isStrong && a?.isEmphatic === b?.isEmphatic
}

const NONE = -1
/** A letter that only sets the text another way: the second of two spaces. */
const SILENT = -2

function origins(exported: string, original: string): { origin: Int32Array; isSilent: Uint8Array } {
  const isSilent = new Uint8Array(exported.length)
  if (exported === original) return { origin: Int32Array.from({ length: exported.length }, (_, n) => n), isSilent }
  const origin = new Int32Array(original.length).fill(NONE)
  const a = piecesOf(exported)
  const b = piecesOf(original)
  matchPieces(a, b).forEach((j, i) => {
    if (j === -1) return
    const was = (a.text[i] as string).length
    const now = (b.text[j] as string).length
    for (let n = 0; n < now; n++) origin[(b.start[j] as number) + n] = n < was ? (a.start[i] as number) + n : SILENT
    for (let n = now; n < was; n++) isSilent[(a.start[i] as number) + n] = 1
  })
  return { origin, isSilent }
}

function lineEnd(line: OriginalLine): LinePiece {
  const last = line.pieces.at(-1)
  const offset = last && last.paragraph === line.lastParagraph ? last.offset + last.text.length : 0
  return {
    text: '\n',
    look: PLAIN,
    paragraph: line.lastParagraph,
    offset,
    ...(line.endDeleted ? { deleted: line.endDeleted } : {}),
  }
}
