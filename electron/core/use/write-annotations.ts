import type { Input, Output } from '../../../shared/contract/contract.ts'
import type { Source } from '../../../shared/source/source.ts'
import { writeAnnotationPage } from '../../../shared/word/formats/web-annotations.ts'
import { findDossier } from '../database/dossier.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import { codePointPlaces } from './code-point-places.ts'
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
  const places = codePointPlaces(context, excerpts)
  const text = writeAnnotationPage({
    id: one?.id ?? dossierId,
    excerpts,
    sources,
    codebook: context.codebook(),
    positionOf: ({ id, selector }) => places[id] ?? { start: selector.start, end: selector.end },
  })
  const named = one === undefined ? `${title} - annotations` : `${one.shortTitle ?? one.title} - annotations`
  const bytes = new TextEncoder().encode(text)
  return { exported: await keepFile(context, { dossierId, format: 'jsonld', title: named, bytes }) }
}
