import type { NoteNode } from '../../shared/note/note.ts'

/** The same body with one paragraph in its first section, citing an excerpt when one is given. */
export function bodySaying(body: NoteNode, words: string, excerptId?: string): NoteNode {
  const [first, ...rest] = body.content ?? []
  if (first === undefined) throw new Error('The note has no section')
  const cited: NoteNode[] =
    excerptId === undefined
      ? []
      : [{ type: 'citation', attrs: { id: 'c1', excerptIds: [excerptId], mode: 'paraphrase' } }]
  const paragraph: NoteNode = {
    type: 'paragraph',
    attrs: { id: 'p1', marking: null },
    ...(words === '' ? {} : { content: [{ type: 'text', text: words }, ...cited] }),
  }
  return { ...body, content: [{ ...first, content: [paragraph] }, ...rest] }
}
