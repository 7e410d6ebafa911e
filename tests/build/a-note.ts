import type { DossierId, NoteId } from '../../shared/id.ts'
import type { Note, NoteHeader, NoteNode } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import type { NoteForExport } from '../../shared/word/note-for-export.ts'
import { anExcerpt, aSource, type DrawnExcerpt, theCodebook } from './an-evidence.ts'
import { theTemplate } from './templates.ts'

type Content = string | NoteNode

/** A text, or a node where a string will not do. */
export function text(words: string, ...marks: readonly (string | NonNullable<NoteNode['marks']>[number])[]): NoteNode {
  const named = marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark))
  return { type: 'text', text: words, ...(named.length > 0 ? { marks: named } : {}) }
}

export function quoted(words: string, excerptId: string): NoteNode {
  return text(words, { type: 'quotation', attrs: { excerptId } })
}

export function cite(id: string, ...excerptIds: readonly string[]): NoteNode {
  return { type: 'citation', attrs: { id, excerptIds, mode: 'paraphrase' } }
}

export function p(id: string, ...content: readonly Content[]): NoteNode {
  return block('paragraph', { id }, content)
}

export function block(type: string, attrs: NoteNode['attrs'], content: readonly Content[]): NoteNode {
  const nodes = content.map((each) => (typeof each === 'string' ? text(each) : each))
  return { type, ...(attrs ? { attrs } : {}), ...(nodes.length > 0 ? { content: nodes } : {}) }
}

export function list(type: 'bulletList' | 'orderedList', ...items: readonly (readonly NoteNode[])[]): NoteNode {
  return { type, content: items.map((content) => ({ type: 'listItem', content })) }
}

export function table(id: string, caption: string, rows: readonly (readonly string[])[]): NoteNode {
  return {
    type: 'table',
    attrs: { id, caption },
    content: rows.map((row, at) => ({
      type: 'tableRow',
      content: row.map((words, column) => ({
        type: at === 0 ? 'tableHeader' : 'tableCell',
        content: [p(`${id}-${at}-${column}`, ...(words === '' ? [] : [words]))],
      })),
    })),
  }
}

export interface NoteOptions {
  readonly templateId?: string
  readonly language?: 'en' | 'fr'
  readonly pageVariant?: Note['pageVariant']
  readonly header?: NoteHeader
  readonly excerpts?: readonly DrawnExcerpt[]
}

/**
 * Draws a note ready for export: `sections` by section id of the template, in the template's order.
 *
 * Excerpts are named `excerpt-0`, `excerpt-1` … and all stand in one announcement of 7 February 2026.
 */
export function aNote(
  sections: Readonly<Record<string, readonly NoteNode[]>>,
  options: NoteOptions = {},
): NoteForExport {
  const template = theTemplate(options.templateId ?? 'ca.memo.information')
  return {
    note: {
      id: 'note-1' as NoteId,
      dossierId: 'dossier-1' as DossierId,
      templateId: template.id,
      templateVersion: template.version,
      language: options.language ?? 'en',
      pageVariant: options.pageVariant ?? 'standard',
      header: { title: 'Liaison officers', from: 'Asia Pacific Branch', date: '2026-02-16', ...options.header },
      body: { type: 'doc', content: bodyOf(template, sections, options.language ?? 'en') },
      revision: 3,
      createdAt: '2026-02-16T09:00:00.000Z',
      changedAt: '2026-02-17T10:30:00.000Z',
    },
    template,
    excerpts: (options.excerpts ?? []).map(anExcerpt),
    sources: [
      {
        ...aSource('source-1', 'Announcement'),
        issuer: 'Ministry of External Affairs',
        date: '2026-02-07',
        retrievedOn: '2026-02-16',
        address: 'https://www.example.org/announcement',
        language: 'en-IN',
      },
    ],
    codebook: theCodebook(),
  }
}

function bodyOf(
  template: Template,
  sections: Readonly<Record<string, readonly NoteNode[]>>,
  language: 'en' | 'fr',
): readonly NoteNode[] {
  return template.sections.map((section) => ({
    type: 'section',
    attrs: { id: section.id, kind: section.kind, heading: section.heading[language] ?? section.heading.en },
    content: sections[section.id] ?? [p(`empty-${section.id}`)],
  }))
}
