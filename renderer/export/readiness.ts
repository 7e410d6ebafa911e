import type { Localised } from '../../shared/codebook/codebook.ts'
import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import { citationsOf } from '../../shared/note/citations.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { missingFields } from '../../shared/note/header.ts'
import type { Note, NoteNode } from '../../shared/note/note.ts'
import { wordsOf } from '../../shared/note/words.ts'
import type { Template } from '../../shared/template/template.ts'

/** Something worth knowing before a note is handed out. None of them stops the export. */
export type Warning =
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'empty'; readonly sections: readonly string[] }
  | {
      readonly kind: 'over'
      readonly section: string
      readonly words: number
      readonly limit: number
    }
  | { readonly kind: 'gone'; readonly count: number }

export interface Readiness {
  readonly words: number
  readonly sections: number
  readonly citations: number
  readonly warnings: readonly Warning[]
}

/** What an export of this note will hold, and what is missing or too long in it. */
export function readinessOf(note: Note, template: Template, excerptIds: ReadonlySet<string>): Readiness {
  const sections = note.body.content ?? []
  const inNote = (text: Localised) => inLanguage(text, note.language)
  const missing = missingFields(template, note.header).map(({ label }) => inNote(label))
  const empty: string[] = []
  const over: Warning[] = []
  for (const part of template.sections) {
    const node = sections.find((section) => section.attrs?.id === part.id)
    const words = node === undefined ? 0 : wordsOf(node)
    const limit = sectionLimit(template, part, note.pageVariant, note.language)
    if (words === 0 && part.required) empty.push(inNote(part.heading))
    if (budgetState(words, limit) === 'over') over.push({ kind: 'over', section: inNote(part.heading), words, limit })
  }
  const cited = citationsOf(note.body)
  const gone = cited.filter(({ excerptId }) => !excerptIds.has(excerptId)).length
  return {
    words: sections.reduce((sum, section) => sum + wordsOf(section), 0),
    sections: sections.filter((section) => wordsOf(section) > 0).length,
    citations: countCitations(note.body),
    warnings: [
      ...(missing.length > 0 ? [{ kind: 'missing', fields: missing } as const] : []),
      ...(empty.length > 0 ? [{ kind: 'empty', sections: empty } as const] : []),
      ...over,
      ...(gone > 0 ? [{ kind: 'gone', count: gone } as const] : []),
    ],
  }
}

function countCitations(node: NoteNode): number {
  if (node.type === 'citation') return 1
  return (node.content ?? []).reduce((sum, child) => sum + countCitations(child), 0)
}
