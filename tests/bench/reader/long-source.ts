import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keepText } from '../../../electron/core/database/canonical-text.ts'
import { recordChange } from '../../../electron/core/database/change-set.ts'
import { connect } from '../../../electron/core/database/connection.ts'
import { addAnchor, addExcerpt } from '../../../electron/core/database/excerpt.ts'
import { startJournal } from '../../../electron/core/database/journal.ts'
import { addSource } from '../../../electron/core/database/source.ts'
import { addVersion } from '../../../electron/core/database/source-version.ts'
import type { DossierId, ExcerptId, SourceId, VersionId } from '../../../shared/id.ts'

export const LONG_TITLE = 'A long source'

export interface LongSource {
  readonly blocks: readonly { readonly start: number; readonly text: string }[]
  /** Offsets of the canonical text, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const WORDS =
  'the parties shall meet within thirty days of notification and agree upon measures concerning liaison officers posted abroad'.split(
    ' ',
  )
/** Words in a paragraph, as in the experiment that the goal was taken from. */
const PER_BLOCK = 108
const CODES = ['COMMIT', 'GAP', 'QUOTE', 'DATE', 'PARTY'] as const

const uuid = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A text of so many words with so many passages marked, spread evenly. */
export function makeUp(words: number, excerpts: number): LongSource {
  let start = 0
  const blocks = Array.from({ length: Math.ceil(words / PER_BLOCK) }, (_, n) => {
    const some = Array.from({ length: PER_BLOCK }, (_, word) => WORDS[(n * 7 + word * (1 + (n % 5))) % WORDS.length])
    const text = `${some.join(' ')}.`
    const block = { start, text }
    start += text.length + 2
    return block
  })
  const perMark = blocks.length / excerpts
  const marks = Array.from({ length: excerpts }, (_, n) => {
    const block = blocks[Math.floor(n * perMark)]
    if (block === undefined) throw new Error('There are more marks than the text can hold')
    const from = block.start + (n % 9) * 40
    return { start: from, end: Math.min(from + 90, block.start + block.text.length) }
  }).sort((a, b) => a.start - b.start)
  return { blocks, marks }
}

/** Adds a source with its excerpts to a dossier, past the readers. */
export function addLongSource(folder: string, dossierId: DossierId, { blocks, marks }: LongSource): void {
  const db = connect(join(folder, 'library.db'))
  try {
    startJournal(db)
    const at = new Date(0).toISOString()
    const textId = createHash('sha256').update(String(blocks.length)).digest('hex')
    const last = blocks.at(-1)
    const versionId = uuid(3, 1) as VersionId
    const sourceId = uuid(2, 1) as SourceId
    recordChange(db, { label: 'Fill', at: new Date(0), by: 'A writer' }, () => {
      keepText(db, {
        id: textId,
        rule: 1,
        characters: (last?.start ?? 0) + (last?.text.length ?? 0),
        words: blocks.length * PER_BLOCK,
        sentences: blocks.length,
        blocks: blocks.map((block, ordinal) => ({
          ...block,
          ordinal,
          kind: 'paragraph' as const,
          address: `para ${ordinal + 1}`,
        })),
      })
      addSource(db, { id: sourceId, dossierId, title: LONG_TITLE, createdAt: at })
      addVersion(db, {
        id: versionId,
        sourceId,
        number: 1,
        textId,
        sha256: textId,
        originalName: 'long.txt',
        mediaType: 'text/plain',
        size: 1,
        messages: [],
        importedAt: at,
      })
      for (const [n, { start, end }] of marks.entries()) {
        const id = uuid(4, n) as ExcerptId
        const code = CODES[n % CODES.length] ?? 'QUOTE'
        const content = {
          code,
          attributes: {},
          comment: '',
          epistemicStatus: 'documented',
          isSuggested: false,
        } as const
        addExcerpt(db, { ...content, id, sourceId, createdAt: at })
        const block = blocks[Math.floor(n * (blocks.length / marks.length))]
        const exact = block?.text.slice(start - block.start, end - block.start) ?? ''
        const selector = { start, end, exact, prefix: '', suffix: '' }
        addAnchor(db, id, { versionId, outcome: 'made', decision: 'confirmed', selector })
      }
    })
  } finally {
    db.close()
  }
}
