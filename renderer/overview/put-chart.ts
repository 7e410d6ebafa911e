import type { VersionId } from '../../shared/id.ts'
import { type FigureName, figureTable } from '../../shared/overview/figure-tables.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { attempt } from '../api/acts.ts'
import { answers } from '../api/events.ts'
import { versionQuery } from '../api.ts'
import { putTable } from '../note/note-ports.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { sayPut } from './put-into-note.ts'

const say = words.overview

/** Puts a chart with its table into the open note, or brings the one that is there up to date. */
export async function putChart(name: FigureName, evidence: Evidence): Promise<void> {
  const texts = name === 'coverage' ? await attempt(textsOf(evidence)) : new Map<VersionId, readonly SourceBlock[]>()
  if (texts === undefined) return
  const make = (language: 'en' | 'fr') =>
    figureTable(
      name,
      { ...evidence, language },
      ({ currentVersionId }) => texts.get(currentVersionId) ?? [],
      () => crypto.randomUUID(),
    )
  if (!putTable(make, sayPut)) showToast(say.noNote)
}

async function textsOf({ sources }: Evidence): Promise<ReadonlyMap<VersionId, readonly SourceBlock[]>> {
  const opened = await Promise.all(
    sources.map(({ currentVersionId }) => answers.fetchQuery(versionQuery(currentVersionId))),
  )
  return new Map(opened.map(({ version, blocks }) => [version.id, blocks]))
}
