import type { NoteNode } from '../../note/note.ts'
import {
  hasReferences,
  type ReferenceKind,
  type ReferenceWords,
  referenceKey,
  referenceOf,
  referenceTargets,
} from '../../note/references.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** The cross-references of a paper: what each says, and the bookmark it leads to. */
export interface CrossReferences {
  /** Undefined where what is referred to is not in this copy. */
  readonly to: (
    kind: ReferenceKind,
    id: string,
  ) => { readonly words: ReferenceWords; readonly bookmark: string } | undefined
  /** The bookmark of a part of the note that something refers to. */
  readonly bookmarkOf: (kind: ReferenceKind, id: string | undefined) => string | undefined
}

const NONE: CrossReferences = { to: () => undefined, bookmarkOf: () => undefined }

/**
 * Works out what the references of a note say, from the note as it is printed: what is kept in the text may be old.
 *
 * Bookmarks are named as Word names those of its own cross-references; the underscore hides them from its list.
 */
export function crossReferences({ note, template }: NoteForExport): CrossReferences {
  if (!hasReferences(note.body)) return NONE
  const wanted = new Set(keysIn(note.body))
  const targets = referenceTargets(note.body, template, note.language).filter((target) =>
    wanted.has(referenceKey(target)),
  )
  const found = new Map(
    targets.map((target, at) => [
      referenceKey(target),
      { words: target.words, bookmark: `_Ref${String(at + 1).padStart(8, '0')}` },
    ]),
  )
  const to = (kind: ReferenceKind, id: string) => found.get(referenceKey({ kind, id }))
  return { to, bookmarkOf: (kind, id) => (id === undefined ? undefined : to(kind, id)?.bookmark) }
}

function keysIn(node: NoteNode): readonly string[] {
  const reference = referenceOf(node)
  return reference === undefined ? (node.content ?? []).flatMap(keysIn) : [referenceKey(reference)]
}
