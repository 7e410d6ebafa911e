/**
 * A place in the note: an offset in the text of a block (one U+FFFC per citation), in the value of a header field (people
 * parted by semicolons), or in the heading of a section.
 */
export interface NotePlace {
  readonly blockId?: string
  readonly fieldId?: string
  readonly sectionId?: string
  readonly offset: number
}

/**
 * A change of the note as it was exported.
 *
 * `text`: what stands from `from` to `to` becomes `insert`; line ends in `insert` split the block, a range over several
 * blocks joins them. `remove` and `move` concern whole blocks, citations included. `mark` makes words bold or italic, or
 * no longer; `turn` makes a block another kind of block; `add-row` and `add-table` put in cells with plain words.
 */
export type ProposedEdit =
  | { readonly kind: 'text'; readonly from: NotePlace; readonly to: NotePlace; readonly insert: string }
  | { readonly kind: 'remove'; readonly blockId: string }
  | {
      readonly kind: 'mark'
      readonly from: NotePlace
      readonly to: NotePlace
      readonly mark: 'strong' | 'emphasis'
      readonly isOn: boolean
    }
  | { readonly kind: 'turn'; readonly blockId: string; readonly into: BlockKind; readonly level?: number }
  /** Paragraphs beside the table in which a block stands. */
  | {
      readonly kind: 'add-paragraphs'
      readonly blockId: string
      readonly side: 'before' | 'after'
      readonly words: readonly string[]
    }
  | {
      readonly kind: 'add-row'
      readonly blockId: string
      readonly side: 'before' | 'after'
      readonly cells: readonly string[]
    }
  | {
      readonly kind: 'add-table'
      readonly blockId: string
      readonly side: 'before' | 'after'
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'move'; readonly blockId: string; readonly afterId?: string; readonly beforeId?: string }

/** What a block can be turned into. */
export type BlockKind = 'paragraph' | 'heading' | 'blockQuotation' | 'bulletList' | 'orderedList'

export type ProposalKind =
  | 'insertion'
  | 'deletion'
  | 'replacement'
  | 'move'
  | 'split'
  | 'join'
  | 'paragraph-added'
  | 'paragraph-removed'
  | 'row-added'
  | 'row-removed'
  | 'table-added'
  | 'formatting'
  /** Put in by one reviewer and struck by another: nothing is left to decide, but it is told. */
  | 'struck-insertion'
  | 'comment'

/** A comment's own words, its thread and state. */
export interface ProposedComment {
  /** As the returned file numbers it. */
  readonly id: string
  readonly text: string
  readonly initials?: string
  /** Id, in the file, of the comment that it answers. */
  readonly answers?: string
  /** The file does not say what it answers: it stands on the very words of that comment. */
  readonly isInferred?: boolean
  /** Id, in the app, of the thread that it belongs to: one that went out with the copy. */
  readonly thread?: string
  /** What happened to a comment that went out: for all but `rewritten`, `text` is what it says. */
  readonly change?: 'resolved' | 'reopened' | 'rewritten'
  readonly isResolved: boolean
  /** The block of the note behind words that are not the note's own, such as a heading of the template. */
  readonly near?: string
  /** Id of the thread of the note that it became, once it was applied. */
  readonly kept?: string
}

/** One thing a reviewer did or said. */
export interface Proposal {
  /** Counts from 1 within the review. */
  readonly number: number
  readonly kind: ProposalKind
  readonly author: string
  readonly date?: string
  /** False for an edit that the editor did not track, found by comparing with what was exported. */
  readonly isTracked: boolean
  /** What the note said, and what it would say. */
  readonly before: string
  readonly after: string
  /** A few words on each side, so that it can be understood alone. */
  readonly context: { readonly left: string; readonly right: string }
  /** Absent where it concerns no text of the note: then it is shown in a list of its own. */
  readonly place?: { readonly from: NotePlace; readonly to: NotePlace }
  /** Where it stands when it is not in the text: "Footnote 3", "Page header". */
  readonly where?: string
  readonly edits: readonly ProposedEdit[]
  /** For formatting: what it makes of the words ("bold", "not italic"), and what of that a note cannot hold. */
  readonly format?: { readonly makes: readonly string[]; readonly unheld: readonly string[] }
  readonly comment?: ProposedComment
  /** Tracked changes of the file that it accounts for. */
  readonly revisions: readonly number[]
}

/** What a returned file was held against: a kept export, the note as it is now, or nothing at all. */
export type ComparedWith = 'export' | 'note' | 'nothing'

/** Shows that nothing was lost: everything counted in the file stands in a proposal. */
export interface Ledger {
  readonly trackedIn: number
  readonly trackedOut: number
  readonly commentsIn: number
  readonly commentsOut: number
  readonly untracked: number
  /** Proposals that stand in no text of the note. */
  readonly unplaced: number
  /** Tracked changes that hold nothing; they are counted, and there is nothing to decide about them. */
  readonly empty?: number
  /** `nothing` for a file that is no copy of the note: only what was tracked or said in it is told. */
  readonly comparedWith?: ComparedWith
}

export interface ReviewReading {
  readonly proposals: readonly Proposal[]
  readonly ledger: Ledger
  readonly messages: readonly string[]
}
