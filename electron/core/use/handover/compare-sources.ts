import { Refusal } from '../../../../shared/contract/errors.ts'
import type { HandedStanding } from '../../../../shared/contract/handover.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import type { DossierId, SourceId, VersionId } from '../../../../shared/id.ts'
import type { Source } from '../../../../shared/source/source.ts'
import { findSource, listSources } from '../../database/source.ts'
import { findVersion } from '../../database/source-version.ts'
import type { HandedSource, HandedVersion } from '../../handover/handover-file.ts'
import { stateOfSource } from '../../handover/item-state.ts'
import { nameOfKeptText } from '../../handover/text-name.ts'
import { type Context, found, inQuotes } from '../context.ts'
import type { KnownStates } from './known-states.ts'
import { ownId } from './own-id.ts'
import { out, type ReceivedFile } from './received-file.ts'
import { standingOf } from './standing.ts'

/** A version that is not here yet, with the id and the number it gets. */
export interface NewHandedVersion {
  readonly id: VersionId
  readonly number: number
  readonly handed: HandedVersion
}

export interface ComparedSource {
  readonly id: SourceId
  readonly handed: HandedSource
  readonly here: Source | undefined
  readonly standing: HandedStanding
  readonly versions: readonly NewHandedVersion[]
}

/** Where a version of the file is to be found here. */
export interface OwnVersion {
  readonly id: VersionId
  readonly sourceId: SourceId
  readonly textId: string
  /** The version here is the whole text of which the file holds passages. */
  readonly isWhole: boolean
}

export interface ComparedSources {
  readonly sources: readonly ComparedSource[]
  /** By the id a version has in the file; those that are left out are not there. */
  readonly versions: ReadonlyMap<string, OwnVersion>
  readonly ids: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
}

/** Finds the sources of a file here: by their id, else by the bytes and the text of a version. */
export function compareSources(
  context: Context,
  { content }: ReceivedFile,
  dossierId: DossierId,
  known: KnownStates,
): ComparedSources {
  const all = listSources(context.db, dossierId)
  const versions = new Map<string, OwnVersion>()
  const ids = new Map<string, string>()
  const leftOut: LeftOut[] = []
  const sources = content.sources.flatMap((handed): ComparedSource[] => {
    const byId = ownId(dossierId, handed.id, {
      find: (id) => findSource(context.db, id as SourceId),
      isIts: (source) => source.dossierId === dossierId,
    })
    const here = byId.here ?? all.find((source) => sharesVersion(context, source, handed))
    const id = (here?.id ?? byId.id) as SourceId
    if (id !== handed.id) ids.set(handed.id, id)
    const added: NewHandedVersion[] = []
    for (const each of handed.versions) {
      const own = ownVersion(context, dossierId, each, here)
      if (own === undefined && each.passagesOf !== undefined && here !== undefined && hasWholeText(here)) {
        leftOut.push(out(handed.title, PASSAGES_OF_UNKNOWN))
        continue
      }
      const versionId = own?.id ?? freeVersionId(context, dossierId, each.version.id)
      versions.set(each.version.id, {
        id: versionId,
        sourceId: id,
        textId: own?.textId ?? each.textId,
        isWhole: own?.isWhole ?? false,
      })
      if (own !== undefined) continue
      const taken = [...(here?.versions ?? []).map(({ number }) => number), ...added.map(({ number }) => number)]
      const number = taken.includes(each.version.number) ? Math.max(...taken) + 1 : each.version.number
      added.push({ id: versionId, number, handed: each })
    }
    if (here === undefined && added.length === 0) return []
    const standing =
      here === undefined
        ? 'new'
        : standingOf({
            there: [stateOfSource(handed)],
            here: stateOfSource(here),
            knownHere: known(handed.id),
            knownThere: handed.known,
          })
    if (here !== undefined && standing === 'both') leftOut.push(out(here.title, otherWords(handed, here)))
    return [{ id, handed, here, standing, versions: added }]
  })
  return { sources, versions, ids, leftOut }
}

const PASSAGES_OF_UNKNOWN =
  'The file holds passages of a version that is not here, while other versions are. They stay out; ask for the whole dossier.'

const SAID = [
  'title',
  'shortTitle',
  'issuer',
  'date',
  'address',
  'retrievedOn',
  'language',
  'marking',
  'reliability',
  'kind',
] as const

/** A text has one title: ours stays, and theirs is at least said. */
function otherWords(handed: HandedSource, here: Source): string {
  const theirs = SAID.filter((name) => (handed[name] ?? '') !== (here[name] ?? ''))
  const said = theirs.map((name) => `${name}: ${handed[name] || '(empty)'}`).join('; ')
  return `What is known of it was changed on both sides. Yours was kept. Theirs: ${said}.`
}

/** Whether any version is more than passages that came in a brief pack. */
const hasWholeText = ({ versions }: Source) =>
  versions.some(({ messages }) => !messages.some(({ code }) => code === 'passages-only'))

const sharesVersion = (context: Context, here: Source, handed: HandedSource) =>
  here.versions.some((version) => handed.versions.some((each) => isSame(context, version.id, each)))

function isSame(context: Context, id: VersionId, { version, textId }: HandedVersion): boolean {
  const here = findVersion(context.db, id)
  return here?.version.sha256 === version.sha256 && nameOfKeptText(context.db, here.textId) === textId
}

function ownVersion(context: Context, dossierId: DossierId, handed: HandedVersion, here: Source | undefined) {
  const { version, textId, passagesOf } = handed
  const nameOf = (id: string) => nameOfKeptText(context.db, id)
  const whole = passagesOf && findVersion(context.db, passagesOf.versionId)
  if (whole !== undefined && whole.dossierId === dossierId && nameOf(whole.textId) === passagesOf?.textId) {
    return { id: whole.version.id, textId: whole.textId, isWhole: true }
  }
  const same = findVersion(context.db, version.id)
  if (same !== undefined && same.version.sourceId === here?.id) {
    if (nameOf(same.textId) === textId) return { id: version.id, textId: same.textId, isWhole: false }
    throw new Refusal(
      'refused',
      `The file holds another text for a version of ${inQuotes(here.title)} that is here. Versions never change, so the file was tampered with; nothing was imported.`,
    )
  }
  const twin = here?.versions.find(({ id }) => isSame(context, id, handed))
  return twin && { id: twin.id, textId: found(findVersion(context.db, twin.id)).textId, isWhole: false }
}

/** A version that is here under another source of the same id would have been found above. */
const freeVersionId = (context: Context, dossierId: DossierId, id: VersionId): VersionId =>
  ownId(dossierId, id, { find: (each) => findVersion(context.db, each as VersionId), isIts: () => false })
    .id as VersionId
