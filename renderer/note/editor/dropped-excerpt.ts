import type { ResolvedPos } from 'prosemirror-model'
import type { ExcerptId } from '../../../shared/id.ts'
import type { CitationMode } from '../../../shared/note/note.ts'

/** What a dragged excerpt is called among the clipboard's formats. Its value is the excerpt's id. */
export const EXCERPT_TYPE = 'application/x-aide-memoire-excerpt'

/** The excerpt that was dropped, quoted, or cited when Alt is held. */
export function droppedExcerpt(event: DragEvent): { excerptId: ExcerptId; mode: CitationMode } | undefined {
  const id = event.dataTransfer?.getData(EXCERPT_TYPE).trim()
  if (id === undefined || !/^[0-9a-f-]{36}$/i.test(id)) return undefined
  return { excerptId: id as ExcerptId, mode: event.altKey ? 'paraphrase' : 'quotation' }
}

/** Where a drop lands: a pointer that lets go inside a word means the place after it. */
export function afterWord($at: ResolvedPos): number {
  const { parent, parentOffset } = $at
  if (!parent.inlineContent) return $at.pos
  const before = parent.textBetween(0, parentOffset, '', '\uFFFC')
  const after = parent.textBetween(parentOffset, parent.content.size, '', '\uFFFC')
  const rest = /[\p{L}\p{N}]$/u.test(before) ? /^[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0] : undefined
  return $at.pos + (rest?.length ?? 0)
}
