import type { NoteNode } from '../../shared/note/note.ts'
import { sentencesOfNote } from '../../shared/note/sentences.ts'
import type { WordsInNote } from '../note/note-ports.ts'

/** One reason of a refusal, with the sentence of the note that it quotes where it quotes one. */
export interface Reason {
  readonly words: string
  readonly at: WordsInNote | undefined
}

/**
 * Parts a refusal at the sentences of the note that it quotes, so that each reason leads to its place.
 *
 * The core joins its reasons into one text; the note's own sentences find them again, without guessing where one ends.
 */
export function reasonsOf(why: string, body: NoteNode): readonly Reason[] {
  const quoted = sentencesOfNote(body)
    .flatMap(({ text, block, start, end }) => {
      const from = text === '' ? -1 : why.indexOf(`“${text}”`)
      return from === -1 ? [] : [{ from, at: { blockId: block.blockId, range: { start, end } } }]
    })
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => from !== all[index - 1]?.from)
  const first = quoted[0]?.from ?? why.length
  return [{ from: 0, at: undefined }, ...quoted]
    .map(({ from, at }, index, all) => ({ words: why.slice(from, all[index + 1]?.from ?? why.length).trim(), at }))
    .filter(({ words }, index) => (index === 0 ? first > 0 && words !== '' : true))
}
