import type { ExcerptId } from '../id.ts'
import type { Citation, CitationMode, NoteNode } from './note.ts'
import { sentencesOfBlock } from './sentences.ts'
import { textBlocksOf } from './texts.ts'

const MODES: readonly string[] = ['quotation', 'paraphrase', 'see'] satisfies readonly CitationMode[]

/**
 * Every reliance of a note on an excerpt, in reading order: citations, quoted words and block quotations.
 *
 * A quotation with its citation beside it is one reliance, not two: the same excerpt in the same sentence is named once
 * for each mode.
 */
export function citationsOf(body: NoteNode): readonly Omit<Citation, 'noteId'>[] {
  // Most blocks of a long note cite nothing, and this runs at every save.
  const citing = textBlocksOf(body).filter(({ mentions }) => mentions.length > 0)
  return citing.flatMap(sentencesOfBlock).flatMap(({ block, text, mentions }) => {
    const seen = new Set<string>()
    return mentions.flatMap(({ excerptIds, mode }) =>
      excerptIds
        .filter((excerptId) => !seen.has(`${mode} ${excerptId}`) && seen.add(`${mode} ${excerptId}`))
        .map((excerptId) => ({
          excerptId: excerptId as ExcerptId,
          mode: (MODES.includes(mode) ? mode : 'see') as CitationMode,
          blockId: block.blockId,
          sentence: text,
        })),
    )
  })
}
