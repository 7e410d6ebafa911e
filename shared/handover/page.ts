import type { Codebook } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { CommentThread } from '../note/comment.ts'
import type { SourceBlock } from '../source/block.ts'
import type { Source, SourceVersion } from '../source/source.ts'
import type { NoteForExport } from '../word/note-for-export.ts'

/** A text of a source, and where its original stands beside the page. */
export interface PageText {
  readonly source: Source
  readonly version: SourceVersion
  readonly blocks: readonly SourceBlock[]
  /** Path of the original in the archive. */
  readonly original?: string | undefined
  /** Only the passages that a note cites. */
  readonly isPassages: boolean
}

export interface PageNote {
  readonly input: NoteForExport
  readonly isCut: boolean
  readonly comments: readonly Omit<CommentThread, 'isPlaced'>[]
}

/** A file that was handed out; `path` where it stands in the archive. */
export interface PageExport {
  readonly fileName: string
  readonly madeAt: string
  readonly sha256: string
  readonly size: number
  readonly path?: string | undefined
}

export interface PageAct {
  readonly at: string
  readonly by: string
  readonly what: string
}

/** Everything the page of a hand-over shows. Nothing else is read, so the same dossier is the same page. */
export interface HandoverPage {
  readonly title: string
  readonly handedBy: string
  readonly kind: 'whole' | 'pack'
  /** The highest markings it holds, one for each scheme. */
  readonly markings: readonly string[]
  readonly ceiling?: string | undefined
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
  readonly texts: readonly PageText[]
  readonly excerpts: readonly Excerpt[]
  readonly codebook: Codebook
  readonly notes: readonly PageNote[]
  readonly exports: readonly PageExport[]
  readonly history: readonly PageAct[]
}
