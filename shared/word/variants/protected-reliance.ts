import type { NoteNode } from '../../note/note.ts'
import { sentencesOfBlock } from '../../note/sentences.ts'
import { textBlocksOf } from '../../note/texts.ts'

/**
 * Sentences that would stay in a releasable copy although all they rest on is protected, or that quote a protected text.
 *
 * @param body what would be left of the note, its citations still in place
 * @param shut ids of excerpts of protected sources
 * @returns one sentence for the user each; none where the copy can be released
 */
export function refusalsIn(body: NoteNode, shut: ReadonlySet<string>): readonly string[] {
  return textBlocksOf(body)
    .flatMap(sentencesOfBlock)
    .flatMap(({ text, mentions }) => {
      const quotes = mentions.some(
        ({ mode, excerptIds }) => mode === 'quotation' && excerptIds.some((id) => shut.has(id)),
      )
      const cited = mentions.flatMap(({ excerptIds }) => excerptIds)
      if (quotes) return [`“${text}” quotes a protected source. Mark the paragraph or reword the sentence.`]
      return cited.length > 0 && cited.every((id) => shut.has(id))
        ? [`“${text}” rests only on a protected source. Mark the paragraph, or cite a source that can be released.`]
        : []
    })
}
