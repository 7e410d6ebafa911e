import { createHash, type Hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { CANONICAL_RULE } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { takeTurns } from '../turns.ts'
import { sorted } from './item-state.ts'

/**
 * What a text is called in hand-overs: a hash of its blocks that comes out the same in every library.
 *
 * The ids of texts inside a library do not: they hash blocks as the reader of a format wrote them. A file that names a
 * text by anything but its words could put other words under the name of a text that is imported later.
 */
export async function nameOfText(blocks: readonly SourceBlock[]): Promise<string> {
  const turns = takeTurns()
  const hash = begun()
  for (const block of blocks) {
    add(hash, block)
    if (turns.isOver()) await turns.next()
  }
  return hash.digest('hex')
}

const kept = new Map<string, string>()

/** The name of a text of this library. A text never changes, so each is read once. */
export function nameOfKeptText(db: Database, textId: string): string {
  const known = kept.get(textId)
  if (known !== undefined) return known
  const hash = begun()
  for (const block of blocksOf(db, textId)) add(hash, block)
  const name = hash.digest('hex')
  kept.set(textId, name)
  return name
}

const begun = () => createHash('sha256').update(`hand-over text, rule ${CANONICAL_RULE}\n`)

function add(hash: Hash, { kind, level, address, label, page, boxes, start, text, spans, table }: SourceBlock): void {
  const all = [kind, level, address, label, page, sorted(boxes), start, text, sorted(spans), sorted(table)]
  hash.update(`${JSON.stringify(all)}\n`)
}
