import type { Counterpart } from '../../../shared/checks/counterpart.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import { counterpartBody } from '../../../shared/note/counterpart.ts'
import { noteTitle, OTHER_TITLE, textOf } from '../../../shared/note/header.ts'
import type { Note, NoteHeader } from '../../../shared/note/note.ts'
import { pairParagraphs, pairWords } from '../../../shared/note/pairing.ts'
import type { TextBlock } from '../../../shared/note/texts.ts'
import { recordChange } from '../database/change-set.ts'
import { addNote, findNote } from '../database/note.ts'
import { addPair, findPair, listConfirmations, putConfirmation, removePair } from '../database/note-pair.ts'
import { type Context, found, inQuotes } from './context.ts'
import { deriveFromNote, listingOf } from './note-body.ts'
import { writerOf } from './writer.ts'

/** Where the title was already given in the other language, it is the title of the other version, and the other way round. */
const inOtherOrder = ({ title, [OTHER_TITLE]: other }: NoteHeader): NoteHeader =>
  other === undefined || title === undefined || textOf(other) === '' ? {} : { title: other, [OTHER_TITLE]: title }

export function pairHandlers(context: Context) {
  return {
    'pair.make': ({ noteId }) => {
      const original = found(findNote(context.db, noteId))
      refusePaired(context, noteId)
      const template = found(context.templateOf(original))
      const at = context.clock()
      const language = original.language === 'en' ? 'fr' : 'en'
      const note: Note = {
        ...original,
        id: context.newId() as NoteId,
        language,
        header: {
          ...original.header,
          ...inOtherOrder(original.header),
          language,
          ...(original.header.doc_type !== undefined && { doc_type: template.name[language] ?? template.name.en }),
        },
        body: counterpartBody(original.body, template, language, context.newId),
        revision: 1,
        createdAt: at.toISOString(),
        changedAt: at.toISOString(),
      }
      const label = `Make the ${language === 'fr' ? 'French' : 'English'} version of ${inQuotes(noteTitle(original.header))}`
      recordChange(context.db, { label, at, by: writerOf(context) }, () => {
        addNote(context.db, note, listingOf(note.header, note.body))
        deriveFromNote(context.db, note)
        addPair(context.db, { firstId: noteId, secondId: note.id })
      })
      announce(context, note)
      return { note }
    },

    'pair.join': ({ firstId, secondId }) => {
      const first = found(findNote(context.db, firstId))
      const second = found(findNote(context.db, secondId))
      if (first.dossierId !== second.dossierId || first.language === second.language) {
        throw new Refusal(
          'not-allowed',
          'Only two notes of one dossier, one in English and one in French, can be versions of each other. Nothing was changed.',
        )
      }
      refusePaired(context, firstId)
      refusePaired(context, secondId)
      recordChange(
        context.db,
        { label: 'Pair two language versions', at: context.clock(), by: writerOf(context) },
        () => addPair(context.db, { firstId, secondId }),
      )
      announce(context, first)
      return { done: true }
    },

    'pair.open': ({ noteId }) => {
      found(findNote(context.db, noteId))
      const opened = openPair(context, noteId)
      if (opened === undefined) return { rows: [] }
      return {
        firstId: opened.first.id,
        secondId: opened.second.id,
        rows: opened.rows.map((row) => ({
          sectionId: row.sectionId,
          ...(row.first && { first: shown(row.first) }),
          ...(row.second && { second: shown(row.second) }),
          state: row.state,
          figures: { first: [...row.figures.first], second: [...row.figures.second] },
          citations: { first: [...row.citations.first], second: [...row.citations.second] },
        })),
      }
    },

    'pair.confirm': ({ noteId, pairs }) => {
      const { first, rows } = found(openPair(context, noteId))
      const said = pairs.map(({ firstBlockId, secondBlockId }) => {
        const one = rows.find((row) => row.first?.blockId === firstBlockId)?.first
        const other = rows.find((row) => row.second?.blockId === secondBlockId)?.second
        if (one === undefined || other === undefined) throw new Refusal('not-found')
        return { firstBlockId, secondBlockId, firstWords: pairWords(one), secondWords: pairWords(other) }
      })
      recordChange(
        context.db,
        { label: 'Confirm paragraphs in two languages', at: context.clock(), by: writerOf(context) },
        () => {
          for (const each of said) putConfirmation(context.db, first.id, each)
        },
      )
      announce(context, first)
      return { done: true }
    },

    'pair.part': ({ noteId }) => {
      const note = found(findNote(context.db, noteId))
      const pair = found(findPair(context.db, noteId))
      recordChange(
        context.db,
        { label: 'Part two language versions', at: context.clock(), by: writerOf(context) },
        () => removePair(context.db, pair.firstId),
      )
      announce(context, note)
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/** The version of a note in the other language, seen from this note. */
export function counterpartOf(context: Context, noteId: NoteId): Counterpart | undefined {
  const opened = openPair(context, noteId)
  if (opened === undefined) return undefined
  const isFirst = opened.first.id === noteId
  const { header, language } = isFirst ? opened.second : opened.first
  const seen = <Side>(first: Side, second: Side) =>
    isFirst ? { own: first, other: second } : { own: second, other: first }
  return {
    header,
    language,
    rows: opened.rows.map(({ first, second, state, figures, citations }) => ({
      ...seen(first, second),
      state,
      figures: seen(figures.first, figures.second),
      citations: seen(citations.first, citations.second),
    })),
  }
}

function openPair(context: Context, noteId: NoteId) {
  const pair = findPair(context.db, noteId)
  if (pair === undefined) return undefined
  const first = found(findNote(context.db, pair.firstId))
  const second = found(findNote(context.db, pair.secondId))
  return { first, second, rows: pairParagraphs(first, second, listConfirmations(context.db, pair.firstId)) }
}

const shown = (block: TextBlock) => ({ blockId: block.blockId, words: pairWords(block) })

function refusePaired(context: Context, noteId: NoteId): void {
  if (findPair(context.db, noteId) === undefined) return
  throw new Refusal('not-allowed', 'This note already has a version in the other language. Nothing was changed.')
}

function announce(context: Context, note: Note): void {
  context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId: note.id })
}
