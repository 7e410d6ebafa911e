declare const kind: unique symbol

/** A text UUID that says what it names: a `NoteId` cannot be passed where a `SourceId` belongs. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type DossierId = Id<'Dossier'>
export type SourceId = Id<'Source'>
export type VersionId = Id<'SourceVersion'>
export type ExcerptId = Id<'Excerpt'>
export type NoteId = Id<'Note'>
export type SnapshotId = Id<'NoteSnapshot'>
export type ExportId = Id<'Export'>
export type ReviewId = Id<'Review'>
export type CommentId = Id<'Comment'>
export type ReplyId = Id<'Reply'>
export type GrantId = Id<'FileGrant'>
export type WorkId = Id<'Work'>
