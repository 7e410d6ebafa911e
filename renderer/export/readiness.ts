import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import { citationsOf } from '../../shared/note/citations.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { missingFields } from '../../shared/note/header.ts'
import type { Note, NoteNode } from '../../shared/note/note.ts'
import { wordsOf } from '../../shared/note/words.ts'
import type { Template } from '../../shared/template/template.ts'

/** Something worth knowing before a note is handed out. None of them stops the export. */
export type Warning =
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'empty'; readonly sectionId: string; readonly section: string }
  | {
      readonly kind: 'over'
      readonly sectionId: string
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
  const warnings: Warning[] = missingFields(template, note.header).map((field) => ({
    kind: 'missing',
    field: inLanguage(field.label, note.language),
  }))
  for (const part of template.sections) {
    const node = sections.find((section) => section.attrs?.id === part.id)
    const section = inLanguage(part.heading, note.language)
    const words = node === undefined ? 0 : wordsOf(node)
    const limit = sectionLimit(template, part, note.pageVariant, note.language)
    if (words === 0 && part.required) warnings.push({ kind: 'empty', sectionId: part.id, section })
    else if (budgetState(words, limit) === 'over') {
      warnings.push({ kind: 'over', sectionId: part.id, section, words, limit })
    }
  }
  const cited = citationsOf(note.body)
  const gone = cited.filter(({ excerptId }) => !excerptIds.has(excerptId)).length
  if (gone > 0) warnings.push({ kind: 'gone', count: gone })
  return {
    words: sections.reduce((sum, section) => sum + wordsOf(section), 0),
    sections: sections.filter((section) => wordsOf(section) > 0).length,
    citations: countCitations(note.body),
    warnings,
  }
}

function countCitations(node: NoteNode): number {
  if (node.type === 'citation') return 1
  return (node.content ?? []).reduce((sum, child) => sum + countCitations(child), 0)
}
