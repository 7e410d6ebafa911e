import type { Localised } from '../codebook/codebook.ts'
import type { Template, TemplateSection } from '../template/template.ts'
import { unreachable } from '../unreachable.ts'
import { ensureBlockIds } from './block-ids.ts'
import type { NoteNode } from './note.ts'
import { responseSets } from './responses.ts'
import { PLAIN_COLUMNS, PLAIN_LISTS, STARTER_COLUMNS, STARTER_LISTS } from './starter-words.ts'

type Language = 'en' | 'fr'

/** The body a new note starts with: the template's sections, each holding one empty block of its kind. */
export function emptyBody(template: Template, language: Language, newId: () => string): NoteNode {
  const content = template.sections.map((section) => emptySection(template, section, language))
  return ensureBlockIds({ type: 'doc', content }, newId)
}

/** One section with its starter blocks, without block ids. */
export function emptySection(template: Template, section: TemplateSection, language: Language): NoteNode {
  const heading = inLanguage(section.heading, language)
  return {
    type: 'section',
    attrs: { id: section.id, kind: section.kind, heading },
    content: starterBlocks(template, section, language),
  }
}

function starterBlocks(template: Template, section: TemplateSection, language: Language): readonly NoteNode[] {
  switch (section.kind) {
    case 'prose':
    case 'prose_subheads':
    case 'numbered_paras':
      return [paragraph]
    case 'bullets':
    case 'list':
      return [list('bulletList')]
    case 'numbered':
      return [list('orderedList')]
    case 'two_lists':
      return (STARTER_LISTS[section.id] ?? PLAIN_LISTS).flatMap((words) => [
        heading(inLanguage(words, language)),
        list('bulletList'),
      ])
    case 'cards':
      return [heading(''), paragraph]
    case 'qa':
      return [
        {
          type: 'questionAnswer',
          attrs: { id: '' },
          content: [{ type: 'question' }, { type: 'answer', content: [paragraph] }],
        },
      ]
    case 'recommendations':
      return [{ type: 'recommendation', attrs: { id: '', responses: responseSets(template, language)[0] ?? [] } }]
    case 'table':
      return [emptyTable(STARTER_COLUMNS[section.id] ?? PLAIN_COLUMNS, 1, language)]
    case 'options_table':
      // Two rows: the status quo and one other are the least there can be to choose from.
      return [emptyTable(STARTER_COLUMNS[section.id] ?? STARTER_COLUMNS.options ?? PLAIN_COLUMNS, 2, language)]
    default:
      return unreachable(section.kind)
  }
}

const paragraph: NoteNode = { type: 'paragraph' }

function list(type: 'bulletList' | 'orderedList'): NoteNode {
  return { type, content: [{ type: 'listItem', content: [paragraph] }] }
}

function heading(text: string): NoteNode {
  return { type: 'heading', attrs: { level: 3 }, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) }
}

function emptyTable(columns: readonly Localised[], rows: number, language: Language): NoteNode {
  const cell = (type: string, text: string): NoteNode => ({
    type,
    content: [text === '' ? paragraph : { type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const head = columns.map((words) => cell('tableHeader', inLanguage(words, language)))
  const row: NoteNode = { type: 'tableRow', content: columns.map(() => cell('tableCell', '')) }
  return {
    type: 'table',
    content: [{ type: 'tableRow', content: head }, ...Array.from({ length: rows }, () => row)],
  }
}

/** The words in a language, or in English where they were not translated. */
export function inLanguage(words: Localised, language: Language): string {
  return (language === 'fr' ? words.fr : undefined) ?? words.en
}
