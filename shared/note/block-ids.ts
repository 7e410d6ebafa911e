import type { NoteNode } from './note.ts'

/** Nodes that carry an id of their own. A section's id is its template's and is left alone. */
export const NODES_WITH_ID: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockQuotation',
  'recommendation',
  'questionAnswer',
  'question',
  'table',
  'citation',
])

/**
 * Gives an id to every block and citation that has none or repeats an earlier one.
 *
 * The first of two equal ids keeps it: a paste or a split makes the later one, and checks and reviewers' changes point
 * at the earlier.
 * @returns the same object when nothing was missing
 */
export function ensureBlockIds(body: NoteNode, newId: () => string): NoteNode {
  const seen = new Set<string>()
  const visit = (node: NoteNode): NoteNode => {
    const attrs = withId(node, seen, newId)
    const content = node.content?.map(visit)
    const isSame = attrs === node.attrs && (content?.every((child, index) => child === node.content?.[index]) ?? true)
    if (isSame) return node
    return { ...node, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) }
  }
  return visit(body)
}

function withId(node: NoteNode, seen: Set<string>, newId: () => string): NoteNode['attrs'] {
  if (!NODES_WITH_ID.has(node.type)) return node.attrs
  const id = node.attrs?.id
  if (typeof id === 'string' && id !== '' && !seen.has(id)) {
    seen.add(id)
    return node.attrs
  }
  const fresh = newId()
  seen.add(fresh)
  return { ...node.attrs, id: fresh }
}
