import type { Fingerprint } from '../../../shared/review/fingerprint.ts'
import type { Reading } from '../../../shared/source/reading.ts'
import type { ForeignChild } from '../foreign-child.ts'
import type { Comparison, Reviewed } from '../reviewing/review-returned-file.ts'
import type { Exchange } from './exchange/read-exchange.ts'
import type { HandedText, ReadHandover } from './handover/read-handover.ts'

/** A file to read, as it comes from a dialog, a drop or the clipboard. */
export interface FileToRead {
  /** Its name with extension, without folders. Shown in messages; the format is taken from the content first. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Pasted markup is a piece of a page: nothing around it is looked for. */
  readonly isPasted?: boolean
}

/** How far reading has come: pages of a PDF, parts of a file. `total` is 0 while unknown. */
export interface ReadingProgress {
  readonly done: number
  readonly total: number
  /** The page of a scan that is being recognised, counted from 1, and how many there are. */
  readonly recognising?: readonly [number, number]
}

export type ToChild =
  | { readonly type: 'read'; readonly file: FileToRead; readonly textBytes: number }
  /** A file that came back from review. It is answered with its fingerprint, and waits for what to compare it with. */
  | { readonly type: 'review'; readonly file: FileToRead }
  /** A file of another program's that is no source: annotations, a project, codes. */
  | { readonly type: 'exchange'; readonly file: FileToRead }
  /** A dossier that was handed over; `passphrase` opens a sealed one. */
  | { readonly type: 'handover'; readonly file: FileToRead; readonly passphrase: string | undefined }
  | { readonly type: 'compare'; readonly comparison: Comparison }

export type FromChild =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  /** Some of the blocks, in order: a long text comes in pieces, none of which keeps the receiver from other work. */
  | { readonly type: 'blocks'; readonly blocks: Reading['blocks'] }
  /** Everything but the blocks sent before. */
  | { readonly type: 'done'; readonly reading: Reading }
  | { readonly type: 'fingerprint'; readonly fingerprint: Fingerprint }
  | { readonly type: 'handed-text'; readonly text: HandedText }
  | { readonly type: 'handed-file'; readonly sha256: string; readonly bytes: Uint8Array }
  | { readonly type: 'handed'; readonly read: ReadHandover }
  | { readonly type: 'exchanged'; readonly exchange: Exchange }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'refused'; readonly code: 'refused' | 'too-large' | 'unreadable'; readonly sentence: string }

/** A started process that reads one file. */
export type ReadingChild = ForeignChild<ToChild, FromChild>
