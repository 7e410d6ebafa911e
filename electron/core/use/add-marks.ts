import type { Selector } from '../../../shared/anchoring/selector.ts'
import type { EpistemicStatus } from '../../../shared/codebook/codebook.ts'
import type { ExcerptId, SourceId, VersionId } from '../../../shared/id.ts'
import { addAnchor, addExcerpt, findExcerpt } from '../database/excerpt.ts'
import type { Context } from './context.ts'

/** A passage that came with its place and its code from a file. */
export interface MarkToAdd {
  /** The id it had there, kept where no excerpt bears it. */
  readonly id?: string | undefined
  readonly sourceId: SourceId
  readonly versionId: VersionId
  readonly selector: Selector
  readonly code: string
  readonly comment: string
  readonly attributes: Readonly<Record<string, string>>
  readonly status?: EpistemicStatus | undefined
}

/** As long as the contract lets a comment be. */
const LONGEST_COMMENT = 20_000

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Adds a passage as an excerpt; attributes the codebook does not know are kept as words of its comment. */
export function addMark(context: Context, mark: MarkToAdd): ExcerptId {
  const known = new Set(context.codebook().attributes.map(({ id }) => id))
  const filled = Object.entries(mark.attributes).filter(([, value]) => value.trim() !== '')
  const foreign = filled.filter(([name]) => !known.has(name)).map(([name, value]) => `${name}: ${value}`)
  const id = freeId(context, mark.id)
  addExcerpt(context.db, {
    id,
    sourceId: mark.sourceId,
    code: mark.code,
    attributes: Object.fromEntries(
      filled.filter(([name]) => known.has(name)).map(([name, value]) => [name, value.slice(0, 4000)]),
    ),
    comment: [mark.comment, ...foreign]
      .filter((line) => line !== '')
      .join('\n')
      .slice(0, LONGEST_COMMENT)
      .toWellFormed(),
    epistemicStatus: mark.status ?? 'documented',
    isSuggested: false,
    createdAt: context.clock().toISOString(),
  })
  const { selector } = mark
  addAnchor(context.db, id, { versionId: mark.versionId, outcome: 'made', decision: 'confirmed', selector })
  return id
}

function freeId(context: Context, wanted: string | undefined): ExcerptId {
  const id = wanted?.toLowerCase().replace(/^urn:uuid:/, '')
  const isFree = id !== undefined && UUID.test(id) && findExcerpt(context.db, id as ExcerptId) === undefined
  return (isFree ? id : context.newId()) as ExcerptId
}
