/** What somebody wrote, for Word. */
export interface NoteRemark {
  readonly author: string
  readonly initials?: string | undefined
  /** ISO 8601 instant. */
  readonly at: string
  readonly text: string
}

/** A comment on words of a note, with the replies to it. */
export interface NoteComment extends NoteRemark {
  /** The id in the note's `comment` marks. */
  readonly id: string
  readonly isResolved?: boolean | undefined
  readonly replies?: readonly NoteReply[]
  /** The header field it is about. */
  readonly fieldId?: string | undefined
  /** The words it was about, for one whose words are no longer in the note, and the block in which they stood. */
  readonly quoted?: string | undefined
  readonly blockId?: string | undefined
}

export interface NoteReply extends NoteRemark {
  readonly id?: string | undefined
}
