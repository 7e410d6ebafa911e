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
