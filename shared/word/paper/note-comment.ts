/** A comment on words of a note, with the replies to it. */
export interface NoteComment {
  /** The id in the note's `comment` marks. */
  readonly id: string
  readonly author: string
  readonly initials?: string | undefined
  /** ISO 8601 instant. */
  readonly at: string
  readonly text: string
  readonly isResolved?: boolean | undefined
  readonly replies?: readonly {
    readonly author: string
    readonly initials?: string | undefined
    readonly at: string
    readonly text: string
  }[]
}
