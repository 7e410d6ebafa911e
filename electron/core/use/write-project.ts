import type { Input, Output } from '../../../shared/contract/contract.ts'
import { type ProjectText, writeProject } from '../../../shared/exchange/refi/write-project.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { findDossier } from '../database/dossier.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found } from './context.ts'
import { keepFile } from './keep-file.ts'

/** Writes a dossier as a project of REFI-QDA. A version on which excerpts are still settled goes along as a text. */
export async function writeDossierProject(
  context: Context,
  { dossierId }: Input<'project.write'>,
): Promise<Output<'project.write'>> {
  const { title } = found(findDossier(context.db, dossierId))
  const byVersion = Map.groupBy(listExcerpts(context.db, dossierId), ({ versionId }) => versionId)
  const texts = listSources(context.db, dossierId).flatMap((source) =>
    source.versions
      .filter(({ id }) => id === source.currentVersionId || byVersion.has(id))
      .map(({ id, number }): ProjectText => {
        const text = canonicalText(blocksOf(context.db, found(findVersion(context.db, id)).textId))
        const olderNumber = id === source.currentVersionId ? undefined : number
        return { source, olderNumber, versionId: id, text, excerpts: byVersion.get(id) ?? [] }
      }),
  )
  const bytes = writeProject({ name: title, codebook: context.codebook(), texts })
  return { exported: await keepFile(context, { dossierId, format: 'qdpx', title, bytes }) }
}
