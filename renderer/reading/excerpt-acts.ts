import type { Input } from '../../shared/contract/contract.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, VersionId } from '../../shared/id.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { answers } from '../api/events.ts'
import { call } from '../api.ts'
import { words } from '../words/words.ts'
import { activate } from './reader-state.ts'

interface Listed {
  readonly excerpts: readonly Excerpt[]
}

/** Puts what the core answered into the list at once, so that the mark shows before the list is asked for again. */
function show(dossierId: DossierId, change: (excerpts: readonly Excerpt[]) => readonly Excerpt[]): void {
  answers.setQueryData<Listed>(['excerpt.list', { dossierId }], (known) =>
    known === undefined ? known : { ...known, excerpts: change(known.excerpts) },
  )
}

/** Gives a passage a code. */
export async function createExcerpt(
  dossierId: DossierId,
  versionId: VersionId,
  passage: { readonly start: number; readonly end: number },
  code: string,
): Promise<Excerpt | undefined> {
  const made = await attempt(call('excerpt.create', { versionId, start: passage.start, end: passage.end, code }))
  if (made === undefined) return undefined
  show(dossierId, (excerpts) =>
    excerpts.some((one) => one.id === made.excerpt.id) ? excerpts : [...excerpts, made.excerpt],
  )
  activate(made.excerpt.id)
  return made.excerpt
}

export async function editExcerpt(change: Input<'excerpt.edit'>): Promise<Excerpt | undefined> {
  const edited = await attempt(call('excerpt.edit', change))
  if (edited === undefined) return undefined
  const { excerpt } = edited
  show(excerpt.dossierId, (excerpts) => excerpts.map((one) => (one.id === excerpt.id ? excerpt : one)))
  return excerpt
}

/** Removes excerpts; the toast holds the way back. */
export async function removeExcerpts(excerpts: readonly Excerpt[], label: string): Promise<void> {
  const first = excerpts[0]
  if (first === undefined) return
  const excerptIds: ExcerptId[] = excerpts.map((one) => one.id)
  if ((await attempt(call('excerpt.remove', { excerptIds }))) === undefined) return
  const gone = new Set(excerptIds)
  show(first.dossierId, (known) => known.filter((one) => !gone.has(one.id)))
  activate(undefined)
  void showUndoable(excerpts.length === 1 ? words.reading.removed(label) : words.reading.removedMany(excerpts.length))
}
