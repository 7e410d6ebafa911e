import type { Dossier } from '../../shared/contract/dossiers.ts'
import { Refusal } from '../../shared/contract/errors.ts'
import type { NoteSummary } from '../../shared/note/note.ts'
import type { Source } from '../../shared/source/source.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { ask } from './command.ts'

/** The dossier with this id or title; undefined where there is none. @throws Refusal where several bear the title */
export async function findDossier(library: ServedLibrary, name: string): Promise<Dossier | undefined> {
  const { dossiers } = await ask(library, 'dossier.list', {})
  return only(
    dossiers.filter(({ id, title }) => id === name || title === name),
    `dossiers are called “${name}”`,
  )
}

/** The note with this id or title. @throws Refusal where there is none, or more than one */
export async function findNote(library: ServedLibrary, name: string): Promise<NoteSummary> {
  const { dossiers } = await ask(library, 'dossier.list', {})
  const notes: NoteSummary[] = []
  for (const { id } of dossiers) notes.push(...(await ask(library, 'note.list', { dossierId: id })).notes)
  const found = only(
    notes.filter(({ id, title }) => id === name || title === name),
    `notes are called “${name}”`,
  )
  if (found === undefined) throw new Refusal('not-found', `There is no note “${name}” in this library.`)
  return found
}

/** The source with this id or title, in any dossier. @throws Refusal where there is none, or more than one */
export async function findSource(library: ServedLibrary, name: string): Promise<Source> {
  const { dossiers } = await ask(library, 'dossier.list', {})
  const sources: Source[] = []
  for (const { id } of dossiers) sources.push(...(await ask(library, 'source.list', { dossierId: id })).sources)
  const found = only(
    sources.filter(({ id, title }) => id === name || title === name),
    `sources are called “${name}”`,
  )
  if (found === undefined) throw new Refusal('not-found', `There is no source “${name}” in this library.`)
  return found
}

function only<Thing extends { readonly id: string }>(found: readonly Thing[], what: string): Thing | undefined {
  if (found.length < 2) return found[0]
  const ids = found.map(({ id }) => id).join(', ')
  throw new Refusal('conflict', `${found.length} ${what}. Name one by its id: ${ids}.`)
}
