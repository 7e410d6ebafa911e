import type { Database } from 'better-sqlite3'
import type { NoteId } from '../../../shared/id.ts'
import type { PairConfirmation } from '../../../shared/note/pairing.ts'
import { mustHitOne, statement } from './statement.ts'

export interface NotePair {
  readonly firstId: NoteId
  readonly secondId: NoteId
}

/** The pair a note belongs to, whichever side it is. */
export function findPair(db: Database, noteId: NoteId): NotePair | undefined {
  const row = statement<{ readonly first_id: NoteId; readonly second_id: NoteId }>(
    db,
    'SELECT first_id, second_id FROM note_pair WHERE ? IN (first_id, second_id)',
  ).get(noteId)
  return row && { firstId: row.first_id, secondId: row.second_id }
}

export function addPair(db: Database, { firstId, secondId }: NotePair): void {
  statement(db, 'INSERT INTO note_pair (first_id, second_id) VALUES (?, ?)').run(firstId, secondId)
}

export function removePair(db: Database, firstId: NoteId): void {
  mustHitOne(statement(db, 'DELETE FROM note_pair WHERE first_id = ?').run(firstId), 'Parting two notes')
}

export function listConfirmations(db: Database, firstId: NoteId): readonly PairConfirmation[] {
  return statement<{
    readonly first_block_id: string
    readonly second_block_id: string
    readonly first_words: string
    readonly second_words: string
  }>(
    db,
    `SELECT first_block_id, second_block_id, first_words, second_words FROM pair_confirmation WHERE first_id = ?
     ORDER BY first_block_id`,
  )
    .all(firstId)
    .map((row) => ({
      firstBlockId: row.first_block_id,
      secondBlockId: row.second_block_id,
      firstWords: row.first_words,
      secondWords: row.second_words,
    }))
}

/** Remembers what two paragraphs said when they were confirmed; a later confirmation replaces an earlier one. */
export function putConfirmation(db: Database, firstId: NoteId, said: PairConfirmation): void {
  statement(
    db,
    `INSERT INTO pair_confirmation (first_id, first_block_id, second_block_id, first_words, second_words)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (first_id, first_block_id) DO UPDATE SET second_block_id = excluded.second_block_id,
       first_words = excluded.first_words, second_words = excluded.second_words`,
  ).run(firstId, said.firstBlockId, said.secondBlockId, said.firstWords, said.secondWords)
}
