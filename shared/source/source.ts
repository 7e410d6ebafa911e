import type { DossierId, SourceId, VersionId } from '../id.ts'
import type { ReadMessage } from './reading.ts'
import type { SourceKind } from './source-kind.ts'

/** What is known of a text's origin. Dates are ISO 8601 (`2026-02-07`), languages BCP 47 (`en-CA`). */
export interface Provenance {
  readonly title: string
  /** A name short enough for a citation chip: "Announcement". Falls back to the title. */
  readonly shortTitle?: string | undefined
  readonly issuer?: string | undefined
  readonly date?: string | undefined
  /** Where the text was found; shown, never fetched. */
  readonly address?: string | undefined
  readonly retrievedOn?: string | undefined
  readonly language?: string | undefined
  readonly marking?: string | undefined
  /** What it is, for citations; taken from its title where nobody said. */
  readonly kind?: SourceKind | undefined
  /** A sentence on access, bias, completeness and age of the source. */
  readonly reliability?: string | undefined
}

/** A text somebody else wrote. */
export interface Source extends Provenance {
  readonly id: SourceId
  readonly dossierId: DossierId
  readonly createdAt: string
  /** Newest version; the one that opens. */
  readonly currentVersionId: VersionId
  readonly versions: readonly SourceVersion[]
}

/** One immutable state of a source. */
export interface SourceVersion {
  readonly id: VersionId
  readonly sourceId: SourceId
  /** From 1. */
  readonly number: number
  readonly importedAt: string
  /** Hash of the original bytes, in lower-case hexadecimal. */
  readonly sha256: string
  readonly originalName: string
  readonly mediaType: string
  /** Size of the original, in bytes. */
  readonly size: number
  /** Words and sentences of the canonical text. */
  readonly words: number
  readonly sentences: number
  readonly messages: readonly ReadMessage[]
}
