import type { NoteNode } from '../note/note.ts'
import type { Overview } from './overview.ts'
import { inLanguage } from './wording.ts'

/** Columns a printed page has room for, by view; the pane shows all of them. */
const PRINTED: Readonly<Record<Overview['name'], readonly string[] | 'all'>> = {
  commitments: ['words', 'actor', 'action', 'strength', 'deadline'],
  positions: 'all',
  timeline: ['iso', 'event', 'actors'],
  stakeholders: ['entity', 'role', 'interest', 'stance'],
  gaps: ['item', 'state', 'why_it_matters', 'resolver'],
  readouts: ['words', 'difference', 'preferred'],
  questions: ['comment', 'to', 'priority'],
}

/**
 * The view as a table of a note: a header row, one row for each, and a citation in the last cell of every row.
 *
 * The table remembers its view, so that it can be brought up to date; rows that rest on no passage are left out, since a
 * note prints what the sources say.
 */
export function overviewTable(overview: Overview, language: 'en' | 'fr', newId: () => string): NoteNode {
  const wanted = PRINTED[overview.name]
  const shown = overview.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => wanted === 'all' || wanted.includes(column.id))
  const none = language === 'fr' ? 'Aucun' : 'None'
  return {
    type: 'table',
    attrs: { id: newId(), caption: inLanguage(overview.title, language), view: overview.name },
    content: [
      {
        type: 'tableRow',
        content: shown.map(({ column }) =>
          cell('tableHeader', [{ type: 'text', text: inLanguage(column.label, language) }], newId),
        ),
      },
      ...overview.rows
        .filter((row) => row.excerptIds.length > 0)
        .map((row) => ({
          type: 'tableRow',
          content: shown.map(({ index }, at) => {
            const words: NoteNode = { type: 'text', text: row.cells[index]?.text || none }
            const cited: NoteNode = {
              type: 'citation',
              attrs: { id: newId(), excerptIds: row.excerptIds, mode: 'see' },
            }
            return cell('tableCell', at === shown.length - 1 ? [words, cited] : [words], newId)
          }),
        })),
    ],
  }
}

function cell(type: 'tableHeader' | 'tableCell', content: readonly NoteNode[], newId: () => string): NoteNode {
  return { type, content: [{ type: 'paragraph', attrs: { id: newId() }, content }] }
}
