import type { NoteSummary } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'

/** Markings that can be the highest one shown in releasable copies of these notes, as their templates order them. */
export function batchCeilings(notes: readonly NoteSummary[], templates: readonly Template[]): readonly string[] {
  const used = new Set(notes.map(({ templateId }) => templateId))
  const schemes = templates.filter(({ id }) => used.has(id)).map(({ markingScheme }) => markingScheme)
  return [...new Set(schemes.flatMap(({ values, allowed }) => values.filter((value) => allowed.includes(value))))]
}
