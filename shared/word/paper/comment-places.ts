import type { NoteComment } from './note-comment.ts'
import type { Inline, PaperBlock, PaperHeading, PaperParagraph, PaperSection } from './paper.ts'

type Text = PaperHeading | PaperParagraph

/**
 * Gives every comment a place on the paper, so that none is left behind.
 *
 * One whose words are printed has its place. One on a header field stands on the field's value. One whose words are gone
 * goes to the block they stood in, else to the title, and quotes them.
 * @param lostWords sentence with `%1` for those words
 */
export function placeComments(
  sections: readonly PaperSection[],
  comments: readonly NoteComment[],
  lostWords: string,
): { readonly sections: readonly PaperSection[]; readonly comments: readonly NoteComment[] } {
  if (comments.length === 0) return { sections, comments }
  const texts = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))
  const printed = new Set(texts.flatMap(({ inlines }) => inlines.flatMap(commentsOf)))
  const added = new Map<Text, string[]>()
  const placed = comments.map((comment): NoteComment => {
    if (printed.has(comment.id)) return comment
    const field = texts.find((text) => comment.fieldId !== undefined && text.fieldId === comment.fieldId)
    const block = texts.find((text) => comment.blockId !== undefined && text.id === comment.blockId)
    const home = field ?? block ?? texts.find((text) => text.kind === 'heading' && text.level === 1) ?? texts[0]
    if (home === undefined) return comment
    added.set(home, [...(added.get(home) ?? []), comment.id])
    const quoted = comment.quoted?.trim() ?? ''
    if (field !== undefined || quoted === '') return comment
    return { ...comment, text: `${lostWords.replace('%1', () => quoted)}\n${comment.text}` }
  })
  if (added.size === 0) return { sections, comments }
  const withAdded = <Block extends Text>(text: Block): Block => {
    const ids = added.get(text)
    return ids === undefined ? text : { ...text, inlines: marked(text, ids) }
  }
  const redraw = (block: PaperBlock): PaperBlock =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(withAdded))) }
      : withAdded(block)
  return { sections: sections.map((each) => ({ ...each, blocks: each.blocks.map(redraw) })), comments: placed }
}

function textsOf(block: PaperBlock): readonly Text[] {
  return block.kind === 'table' ? block.rows.flat(2) : [block]
}

const commentsOf = (inline: Inline): readonly string[] => (inline.kind === 'break' ? [] : (inline.comments ?? []))

/** A field's value stands behind its label; of other texts the first words carry what was about words now gone. */
function marked({ inlines, fieldId }: Text, ids: readonly string[]): readonly Inline[] {
  const isWord = (inline: Inline | undefined) => inline !== undefined && inline.kind !== 'break'
  const at = fieldId === undefined ? inlines.findIndex(isWord) : inlines.findLastIndex(isWord)
  return inlines.map((inline, n) =>
    n !== at || inline.kind === 'break' ? inline : { ...inline, comments: [...(inline.comments ?? []), ...ids] },
  )
}
