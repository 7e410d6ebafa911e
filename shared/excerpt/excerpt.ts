import type { Selector } from '../anchoring/selector.ts'
import type { EpistemicStatus } from '../codebook/codebook.ts'
import type { DossierId, ExcerptId, SourceId, VersionId } from '../id.ts'

/** How a passage fared when its source got a new version. `made` marks the version it was first marked on. */
export type AnchorOutcome = 'made' | 'same' | 'moved' | 'changed' | 'ambiguous' | 'gone'

/** The place of an excerpt in one version. A mapping is added for each new version; none is overwritten. */
export interface ExcerptAnchor {
  readonly versionId: VersionId
  readonly outcome: AnchorOutcome
  /** `pending` waits in the review queue; `detached` was declared gone by the analyst. */
  readonly decision: 'automatic' | 'pending' | 'confirmed' | 'detached'
  /** Absent where the passage is gone. */
  readonly selector?: Selector | undefined
}

/** A passage an analyst marked. */
export interface Excerpt {
  readonly id: ExcerptId
  readonly dossierId: DossierId
  readonly sourceId: SourceId
  /** The version whose words `selector` describes: the newest one on which the place is settled. */
  readonly versionId: VersionId
  readonly selector: Selector
  /** Pinpoint of the block in which the passage begins. */
  readonly address: string
  readonly code: string
  /** By attribute id; empty values are left out. */
  readonly attributes: Readonly<Record<string, string>>
  readonly comment: string
  readonly epistemicStatus: EpistemicStatus
  /** Made by the trigger-word rules and not yet looked at by a person. */
  readonly isSuggested: boolean
  readonly createdAt: string
  readonly changedAt: string
  readonly anchors: readonly ExcerptAnchor[]
}
