import type { Database } from 'better-sqlite3'
import type { BlockKind, BlockSpan, PageBox, SourceBlock, TablePlace } from '../../../shared/source/block.ts'
import { BLOCK_SEPARATOR } from '../../../shared/source/canonical.ts'
import { statement } from './statement.ts'

interface Row {
  readonly ordinal: number
  readonly kind: BlockKind
  readonly level: number | null
  readonly address: string
  readonly label: string | null
  readonly page: number | null
  readonly start: number
  readonly text: string
  readonly detail: string | null
}

interface Detail {
  readonly spans?: readonly BlockSpan[]
  readonly table?: TablePlace
  readonly boxes?: readonly PageBox[]
}

const block = (row: Row): SourceBlock => ({
  ordinal: row.ordinal,
  kind: row.kind,
  ...(row.level !== null && { level: row.level }),
  address: row.address,
  ...(row.label !== null && { label: row.label }),
  ...(row.page !== null && { page: row.page }),
  start: row.start,
  text: row.text,
  ...(row.detail !== null && (JSON.parse(row.detail) as Detail)),
})

function detailOf(given: SourceBlock): string | null {
  const { spans, table, boxes } = given
  if (spans === undefined && table === undefined && boxes === undefined) return null
  return JSON.stringify({
    ...(spans !== undefined && { spans }),
    ...(table !== undefined && { table }),
    ...(boxes !== undefined && { boxes }),
  } satisfies Detail)
}

const SELECT = 'SELECT ordinal, kind, level, address, label, page, start, text, detail FROM block'

/** All blocks of a text, in reading order. */
export function blocksOf(db: Database, textId: string): readonly SourceBlock[] {
  return statement<Row>(db, `${SELECT} WHERE text_id = ? ORDER BY ordinal`).all(textId).map(block)
}

/** Blocks read at once: about 3 ms of reading. */
const PAGE = 2000

/**
 * The whole text as one string, read a few blocks at a time so that nothing else waits; see `canonicalText`.
 *
 * A text never changes once it is whole, so what is written meanwhile makes no difference.
 */
export async function textOfBlocks(db: Database, textId: string, pause: () => Promise<void>): Promise<string> {
  const texts: string[] = []
  for (let from = 0; ; from += PAGE) {
    const page = statement<{ text: string }>(
      db,
      'SELECT text FROM block WHERE text_id = ? AND ordinal >= ? AND ordinal < ? ORDER BY ordinal',
    ).all(textId, from, from + PAGE)
    for (const { text } of page) texts.push(text)
    if (page.length < PAGE) return texts.join(BLOCK_SEPARATOR)
    await pause()
  }
}

/** The blocks that a range of the text touches: from the one in which it begins to the one in which it ends. */
export function blocksAround(db: Database, textId: string, start: number, end: number): readonly SourceBlock[] {
  return statement<Row>(
    db,
    `${SELECT} WHERE text_id = ? AND start <= ? AND start >= coalesce(
       (SELECT max(start) FROM block WHERE text_id = ? AND start <= ?), 0) ORDER BY ordinal`,
  )
    .all(textId, end, textId, start)
    .map(block)
}

export interface NewText {
  /** Hash of the blocks under the canonical rule. */
  readonly id: string
  readonly rule: number
  readonly characters: number
  readonly words: number
  readonly sentences: number
  readonly blocks: readonly SourceBlock[]
}

/** Keeps a text, unless the library has it already. Not undoable: versions point here, and those are. */
export function keepText(db: Database, made: NewText): void {
  if (beginText(db, made)) return
  addBlocks(db, made, 0, () => true)
  markWhole(db, made.id)
}

/**
 * Keeps a long text a few blocks at a time, each time in a transaction of its own, so that nothing else waits.
 *
 * Until the last block is there no version points to the text, and nothing finds it. A text is named by its blocks, so
 * one that was left half written by a crash is simply carried on with; one that nobody wants any more goes when the
 * library is closed.
 * @param isTimely whether there is time for another block now
 * @param pause lets everything else run; throws to give up
 */
export async function keepTextByAndBy(
  db: Database,
  made: NewText,
  isTimely: () => boolean,
  pause: () => Promise<void>,
): Promise<void> {
  if (beginText(db, made)) return
  for (let from = 0; from < made.blocks.length; ) {
    from = db.transaction(() => addBlocks(db, made, from, isTimely)).immediate()
    await pause()
  }
  markWhole(db, made.id)
}

/** @returns whether the text is there already, whole */
function beginText(db: Database, made: NewText): boolean {
  statement(
    db,
    `INSERT INTO canonical_text (id, rule, characters, words, sentences, is_whole) VALUES (?, ?, ?, ?, ?, 0)
     ON CONFLICT (id) DO NOTHING`,
  ).run(made.id, made.rule, made.characters, made.words, made.sentences)
  const row = statement<{ is_whole: number }>(db, 'SELECT is_whole FROM canonical_text WHERE id = ?').get(made.id)
  return row?.is_whole === 1
}

function markWhole(db: Database, textId: string): void {
  statement(db, 'UPDATE canonical_text SET is_whole = 1 WHERE id = ?').run(textId)
}

/** Adds blocks from a place on, at least one, as long as there is time. @returns the place of the first left over */
function addBlocks(db: Database, made: NewText, from: number, isTimely: () => boolean): number {
  const add = statement(
    db,
    `INSERT INTO block (text_id, ordinal, kind, level, address, label, page, start, text, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (text_id, ordinal) DO NOTHING`,
  )
  for (let place = from; ; place++) {
    const given = made.blocks[place]
    if (given === undefined) return place
    add.run(
      made.id,
      given.ordinal,
      given.kind,
      given.level ?? null,
      given.address,
      given.label ?? null,
      given.page ?? null,
      given.start,
      given.text,
      detailOf(given),
    )
    if (!isTimely()) return place + 1
  }
}

/** Removes texts that no version has and neither undo nor redo can bring back. */
export function dropUnreachableTexts(db: Database): void {
  statement(
    db,
    `DELETE FROM canonical_text WHERE id NOT IN (SELECT text_id FROM source_version)
       AND id NOT IN (
         SELECT json_extract(coalesce(nullif(after, '='), before), '$.text_id') FROM journal
         WHERE table_name = 'source_version' AND coalesce(nullif(after, '='), before) IS NOT NULL)`,
  ).run()
}
