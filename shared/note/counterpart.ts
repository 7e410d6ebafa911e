import type { Template } from '../template/template.ts'
import { emptyBody } from './empty-body.ts'
import type { NoteNode } from './note.ts'
import { CITATION_CHARACTER, textBlocksOf } from './texts.ts'

/**
 * The body of the other-language version: the template's sections in that language, and in each a paragraph for every
 * paragraph of the original that cites something, holding its citations and no words.
 *
 * Words are for a translator; the evidence is the same in both, so it is carried over rather than left to be found again.
 */
export function counterpartBody(
  original: NoteNode,
  template: Template,
  language: 'en' | 'fr',
  newId: () => string,
): NoteNode {
  const empty = emptyBody(template, language, newId)
  const cited = Map.groupBy(
    textBlocksOf(original).filter((block) => block.text.includes(CITATION_CHARACTER)),
    (block) => block.sectionId,
  )
  return {
    ...empty,
    content: (empty.content ?? []).map((section) => {
      const paragraphs = (cited.get(String(section.attrs?.id)) ?? []).map((block) => ({
        type: 'paragraph',
        attrs: { id: newId() },
        content: (block.node.content ?? [])
          .filter((node) => node.type === 'citation')
          .map((node) => ({
            ...node,
            attrs: { ...node.attrs, id: newId() },
          })),
      }))
      return { ...section, content: [...(section.content ?? []), ...paragraphs] }
    }),
  }
}
