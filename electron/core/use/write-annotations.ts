import type { Input, Output } from '../../../shared/contract/contract.ts'
import { codePointsIn } from '../../../shared/exchange/code-points.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import type { Source } from '../../../shared/source/source.ts'
import { writeAnnotationPage } from '../../../shared/word/formats/web-annotations.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { findDossier } from '../database/dossier.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found } from './context.ts'
import { keepFile } from './keep-file.ts'

/** Writes excerpts as W3C Web Annotations, their positions counted in code points of the text they stand in. */
export async function writeAnnotations(
  context: Context,
  { dossierId, sourceId }: Input<'annotation.write'>,
): Promise<Output<'annotation.write'>> {
  const { title } = found(findDossier(context.db, dossierId))
  const sources = listSources(context.db, dossierId)
  const one: Source | undefined = sourceId && found(sources.find(({ id }) => id === sourceId))
  const excerpts = listExcerpts(context.db, dossierId).filter((each) => one === undefined || each.sourceId === one.id)
  const counts = new Map<string, (unit: number) => number>()
  for (const versionId of new Set(excerpts.map((excerpt) => excerpt.versionId))) {
    counts.set(
      versionId,
      codePointsIn(canonicalText(blocksOf(context.db, found(findVersion(context.db, versionId)).textId))),
    )
  }
  const text = writeAnnotationPage({
    id: one?.id ?? dossierId,
    excerpts,
    sources,
    codebook: context.codebook(),
    positionOf: ({ versionId, selector }) => {
      const count = counts.get(versionId) ?? ((unit: number) => unit)
      return { start: count(selector.start), end: count(selector.end) }
    },
  })
  const named = one === undefined ? `${title} - annotations` : `${one.shortTitle ?? one.title} - annotations`
  const bytes = new TextEncoder().encode(text)
  return { exported: await keepFile(context, { dossierId, format: 'jsonld', title: named, bytes }) }
}
