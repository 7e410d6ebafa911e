import type { TextRange } from '../../../shared/anchoring/selector.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import { codePointsIn } from '../../../shared/exchange/code-points.ts'
import { textOfVersion } from './carry-excerpts.ts'
import type { Context } from './context.ts'

/** Where excerpts stand in code points of the text they are settled on, by their id. */
export function codePointPlaces(context: Context, excerpts: readonly Excerpt[]): Readonly<Record<string, TextRange>> {
  const places: Record<string, TextRange> = {}
  for (const [versionId, here] of Map.groupBy(excerpts, (excerpt) => excerpt.versionId)) {
    const count = codePointsIn(textOfVersion(context, versionId))
    for (const { id, selector } of here) places[id] = { start: count(selector.start), end: count(selector.end) }
  }
  return places
}
