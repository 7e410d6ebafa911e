import { markingRank } from '../../note/markings.ts'
import type { NoteNode } from '../../note/note.ts'
import type { NoteForExport } from '../note-for-export.ts'
import { isNoteOpen, openHeader } from './open-header.ts'
import { refusalsIn } from './protected-reliance.ts'

export type Releasable =
  | { readonly value: NoteForExport; readonly removed: { readonly blocks: number; readonly sources: number } }
  | { readonly refused: readonly string[] }

/**
 * The note with everything marked above `ceiling` taken out, before anything is drawn.
 *
 * What was never given to the writer cannot be in any byte of the file: not in an annex, an alternative text or a
 * property. A block without a marking of its own has the note's. Refuses when a remaining sentence rests on protected
 * sources alone, since its words would then give them away.
 */
export function releasable(input: NoteForExport, ceiling: string): Releasable {
  const scheme = input.template.markingScheme
  if (!scheme.values.includes(ceiling)) return { refused: [`“${ceiling}” is no marking of this template.`] }
  const isOpen = (marking: string) => markingRank(marking, scheme) <= markingRank(ceiling, scheme)
  const sources = input.sources.filter(({ marking }) => marking === undefined || marking === '' || isOpen(marking))
  const open = new Set(sources.map(({ id }) => id))
  // A remark on a passage is the analyst's own and has no marking: it never goes out with the passage.
  const excerpts = input.excerpts
    .filter(({ sourceId }) => open.has(sourceId))
    .map((excerpt) => (excerpt.comment === '' ? excerpt : { ...excerpt, comment: '' }))
  const kept = new Set<string>(excerpts.map(({ id }) => id))
  const shut = new Set<string>(input.excerpts.filter(({ id }) => !kept.has(id)).map(({ id }) => id))

  let blocks = 0
  const prune = (node: NoteNode, isInherited: boolean): NoteNode | undefined => {
    const own = node.attrs?.marking
    const isShown = typeof own === 'string' && own !== '' ? isOpen(own) : isInherited
    if (node.text !== undefined) return node
    if (!isShown && isLeaf(node)) {
      blocks += 1
      return undefined
    }
    if (node.content === undefined) return node
    const content = node.content.flatMap((child) => prune(child, isShown) ?? [])
    return isHollow(node, content) ? undefined : { ...node, content }
  }
  const body = prune(input.note.body, isNoteOpen(input.note, scheme, ceiling)) ?? { type: 'doc', content: [] }
  if ((body.content ?? []).length === 0) {
    return { refused: [`Nothing in this note is marked ${ceiling} or below, so there is nothing to release.`] }
  }
  const refused = refusalsIn(body, shut)
  if (refused.length > 0) return { refused }
  return {
    value: {
      ...input,
      // Reasons are written for colleagues and may quote what is cut.
      waived: undefined,
      excerpts,
      sources,
      note: {
        ...input.note,
        header: openHeader(input.note, scheme, ceiling),
        body: withoutShut(body, shut),
      },
    },
    removed: { blocks, sources: input.sources.length - sources.length },
  }
}

/** Blocks that go or stay whole: their marking covers all they hold. */
function isLeaf(node: NoteNode): boolean {
  return ['paragraph', 'heading', 'blockQuotation', 'recommendation', 'questionAnswer', 'table'].includes(node.type)
}

/** Containers with nothing left that could be drawn. */
function isHollow(node: NoteNode, content: readonly NoteNode[]): boolean {
  if (content.length > 0) return false
  return !['paragraph', 'tableCell', 'tableHeader'].includes(node.type) && (node.content ?? []).length > 0
}

/** The note without its reliance on protected sources: citations of nothing else go, mixed ones keep the rest. */
function withoutShut(node: NoteNode, shut: ReadonlySet<string>): NoteNode {
  if (node.content === undefined) return node
  return {
    ...node,
    content: node.content.flatMap((child) => {
      if (child.type !== 'citation') return withoutShut(child, shut)
      const ids = Array.isArray(child.attrs?.excerptIds) ? child.attrs.excerptIds.map(String) : []
      const open = ids.filter((id) => !shut.has(id))
      if (open.length === ids.length) return child
      return open.length === 0 ? [] : { ...child, attrs: { ...child.attrs, excerptIds: open } }
    }),
  }
}
