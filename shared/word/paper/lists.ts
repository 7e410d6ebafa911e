import type { NoteNode } from '../../note/note.ts'
import { idOf, withMarking } from './blocks.ts'
import type { Context } from './context.ts'
import { inlineContent } from './inline-content.ts'
import { isBlank } from './inlines.ts'
import type { ListPlace, PaperParagraph } from './paper.ts'

/** Word knows nine levels of a list (ECMA-376 §17.9.6); deeper items stay on the last one. */
const DEEPEST = 8

/** Flattens a list into paragraphs that name their list and level, as Word keeps them. */
export function drawList(
  list: NoteNode,
  context: Context,
  numbered: 'numbers' | 'points' = 'numbers',
  level = 0,
  within?: number,
): PaperParagraph[] {
  const kind: ListPlace['kind'] = list.type === 'orderedList' ? numbered : 'bullets'
  const instance = within ?? context.newList()
  return (list.content ?? []).flatMap((item) => {
    const paragraphs: PaperParagraph[] = []
    for (const child of item.content ?? []) {
      if (child.type === 'paragraph') {
        const inlines = inlineContent(child.content, context)
        if (isBlank(inlines)) continue
        paragraphs.push({
          kind: 'paragraph',
          role: 'list',
          inlines: withMarking(inlines, child, context),
          id: idOf(child),
          list: { kind, instance, level: Math.min(level, DEEPEST), continues: paragraphs.length > 0 },
        })
      } else {
        paragraphs.push(
          ...drawList(child, context, numbered, level + 1, child.type === list.type ? instance : undefined),
        )
      }
    }
    return paragraphs
  })
}
