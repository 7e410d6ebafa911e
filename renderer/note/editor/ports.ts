import type { Standing } from '../../../shared/excerpt/standing.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import type { ReferenceKind, ReferenceTarget } from '../../../shared/note/references.ts'

/** A wrong word and where it stands, in positions of the document. */
export interface MisspeltWord {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** What the editor shows of a template's section. */
export interface SectionFacts {
  readonly guidance: string
  /** In words, already scaled to the page variant; 0 for none. */
  readonly limit: number
  readonly isRequired: boolean
}

/** What a citation chip and its popover show of an excerpt. */
export interface ExcerptFacts {
  readonly id: ExcerptId
  readonly quote: string
  /** Short name of the source: "Announcement". */
  readonly sourceName: string
  readonly sourceTitle: string
  /** "para 3", "Art. 6(2)(b)". */
  readonly address: string
  readonly codeLabel: string
  readonly codeKey: string
  readonly family: string
  readonly comment: string
  /** How it fares in the newest version of its source. */
  readonly standing: Standing
}

/** All that the editor asks of the app around it. Each function is asked again at every redraw. */
export interface EditorPorts {
  section(id: string): SectionFacts | undefined
  excerpt(id: string): ExcerptFacts | undefined
  /** Whether chips name their source; with one source in the dossier the name would say nothing. */
  namesSources(): boolean
  responseSets(): readonly (readonly string[])[]
  /** Opens the passage in the source pane. */
  showExcerpt(id: ExcerptId): void
  openPicker(mode: 'quotation' | 'paraphrase'): void
  /** Shows what the citation at this place holds, to be changed. */
  openCitation(at: number): void
  /** Which of these words are wrong. */
  wrongWords(words: readonly string[]): Promise<readonly string[]>
  /** Shows what may have been meant. */
  openSpelling(word: MisspeltWord): void
  openFind(withReplace: boolean): void
  /** Asks how likely and how sure the judgement of the sentence at the cursor is. */
  openJudgement(): void
  /** The cursor stands on the words of a comment, or on none any more. */
  atComment(id: string | undefined): void
  /** Asks for a comment on the selected words, or on the sentence at the cursor. */
  comment(): void
  /** Goes to the comment behind the cursor (1) or before it (-1). */
  stepComment(by: 1 | -1): void
  replyHere(): void
  resolveHere(): void
  /** Takes back what was done to a comment since anything was typed. @returns false when nothing was */
  undoComment(): boolean
  /** When the editor's own history is empty, undo goes on with the library's. */
  undoLibrary(): void
  redoLibrary(): void
  /** What the note as it stands can refer to within itself. */
  referenceTargets(body: NoteNode): readonly ReferenceTarget[]
  /** Brings a part of the note into view. */
  goToPart(kind: ReferenceKind, id: string): void
  newId(): string
}
