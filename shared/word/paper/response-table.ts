import type { NoteForExport } from '../note-for-export.ts'
import { compose } from './compose.ts'
import type { Paper, PaperCell } from './paper.ts'
import { safeText } from './safe-text.ts'

/** One line of the record of a review. */
export interface ResponseEntry {
  readonly author: string
  /** ISO 8601, where the file gives it. */
  readonly date?: string | undefined
  readonly what: string
  readonly where: string
  readonly decision: 'open' | 'accepted' | 'rejected'
  readonly reply: string
  /** Of a comment that was kept in the note. */
  readonly state?: 'open' | 'resolved' | 'removed' | undefined
}

const WORDS = {
  en: {
    title: 'Response table',
    columns: ['Reviewer', 'Date', 'Comment or change', 'Where', 'Decision', 'Reply', 'State'],
    decisions: { open: 'Open', accepted: 'Accepted', rejected: 'Rejected' },
    states: { open: 'Open', resolved: 'Resolved', removed: 'Removed' },
  },
  fr: {
    title: 'Tableau des réponses',
    columns: ['Réviseur', 'Date', 'Commentaire ou modification', 'Endroit', 'Décision', 'Réponse', 'État'],
    decisions: { open: 'En suspens', accepted: 'Accepté', rejected: 'Refusé' },
    states: { open: 'Ouvert', resolved: 'Réglé', removed: 'Retiré' },
  },
} as const

/** Shares of the width: what was said and where it stands need most of it. */
const WEIGHTS = [13, 10, 28, 20, 9, 15, 9] as const

/** The record of a note's review as a paper of its own, with the note's page and marking. */
export function responsePaper(input: NoteForExport, entries: readonly ResponseEntry[]): Paper {
  const say = WORDS[input.note.language]
  const paper = compose(input)
  const rows = entries.map(({ author, date, what, where, decision, reply, state }) =>
    [
      author,
      (date ?? '').slice(0, 10),
      what,
      where,
      say.decisions[decision],
      reply,
      state === undefined ? '' : say.states[state],
    ].map(cell),
  )
  return {
    ...paper,
    subject: say.title,
    contents: undefined,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: `${say.title}: ${paper.title}` }] },
          {
            kind: 'table',
            caption: say.title,
            description: `${say.title}: ${say.columns.join(', ')}`,
            columns: say.columns.map((label, n) => ({
              label: [{ kind: 'text', text: label }],
              weight: WEIGHTS[n] ?? 10,
            })),
            rows,
            hasRowHeaders: false,
          },
        ],
      },
    ],
    footnotes: [],
    comments: [],
  }
}

/** A cell with a paragraph for each line; an empty one gets a dash, so that it reads as meant. */
function cell(text: string): PaperCell {
  const lines = text
    .replaceAll('\uFFFC', '')
    .split('\n')
    .map((line) => safeText(line).trim())
    .filter((line) => line !== '')
  return (lines.length === 0 ? ['–'] : lines).map((line) => ({
    kind: 'paragraph',
    role: 'cell',
    inlines: [{ kind: 'text', text: line }],
  }))
}
