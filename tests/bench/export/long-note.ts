import type { NoteNode } from '../../../shared/note/note.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { aNote, block, cite, p, quoted, table } from '../../build/a-note.ts'
import type { DrawnExcerpt } from '../../build/an-evidence.ts'

/** Words of a page, footnotes on it, and paragraphs that hold them: what a dense government page has. */
const PAGE = { words: 500, notes: 10, paragraphs: 10 }

const VOCABULARY =
  'agreement officers security exchange service court border report minister review policy text country date office party'.split(
    ' ',
  )

/** A small generator of numbers (mulberry32), so that every run measures the same text. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A note of that many pages: per page 500 words, ten footnotes, a heading, a quotation and a table. */
export function longNote(pages: number): NoteForExport {
  const next = numbers(pages)
  const words = (count: number) =>
    Array.from({ length: count }, () => VOCABULARY[Math.floor(next() * VOCABULARY.length)]).join(' ')
  const excerpts: DrawnExcerpt[] = Array.from({ length: 40 }, (_, at) => ['QUOTE', words(14), {}, `para ${at + 1}`])
  const body: NoteNode[] = []
  for (let page = 0; page < pages; page += 1) {
    body.push(block('heading', { id: `h${page}`, level: 3 }, [words(4)]))
    for (let at = 0; at < PAGE.paragraphs; at += 1) {
      const id = `excerpt-${Math.floor(next() * excerpts.length)}`
      const count = PAGE.words / PAGE.paragraphs
      body.push(p(`p${page}-${at}`, `${words(count - 12)} `, quoted(words(12), id), '.', cite(`c${page}-${at}`, id)))
    }
    body.push(
      table(`t${page}`, words(3), [
        [words(1), words(1), words(1)],
        ...Array.from({ length: 3 }, () => [words(2), words(2), words(2)]),
      ]),
    )
  }
  return aNote({ background: body }, { excerpts })
}
