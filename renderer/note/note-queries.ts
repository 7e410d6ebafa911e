import type { Finding } from '../../shared/checks/finding.ts'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { Dossier } from '../../shared/contract/dossiers.ts'
import type { Exported } from '../../shared/contract/notes.ts'
import type { DossierId, GrantId, NoteId, WorkId } from '../../shared/id.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import type { StyleRole } from '../../shared/word/house-style/style-roles.ts'
import { call, useAnswer } from '../api.ts'

const NO_TEMPLATES: readonly Template[] = []
const NO_EXPORTS: readonly Exported[] = []

export function useTemplates(): readonly Template[] {
  return useAnswer('template.list', {}).data?.templates ?? NO_TEMPLATES
}

/** The template a note was made from, in the version it names. */
export function useNoteTemplate(noteId: NoteId): Template | undefined {
  return useAnswer('template.open', { noteId }).data?.template
}

export function useExports(dossierId: DossierId | undefined): readonly Exported[] {
  return useAnswer('export.list', dossierId && { dossierId }).data?.exports ?? NO_EXPORTS
}

export interface NewNote {
  readonly dossierId: Dossier['id']
  readonly templateId: string
  readonly language: 'en' | 'fr'
  readonly title: string
}

export const createNote = async (made: NewNote): Promise<Note> => (await call('note.create', made)).note

export const removeNote = (noteId: NoteId): Promise<unknown> => call('note.remove', { noteId })

/** Makes a note with the same text and header under another title. */
export async function duplicateNote(note: Note, title: string): Promise<Note> {
  const { dossierId, templateId, language, header, body, pageVariant } = note
  const made = await createNote({ dossierId, templateId, language, title })
  await call('note.save', {
    noteId: made.id,
    baseRevision: made.revision,
    header: { ...header, ...titled(made) },
    body,
    pageVariant,
  })
  return made
}

function titled(note: Note): Note['header'] {
  return note.header.title === undefined ? {} : { title: note.header.title }
}

/** What holds a copy back, as the core judges it; undefined until that is known. */
export const useGate = (asked: Input<'export.gate'> | undefined): readonly Finding[] | undefined =>
  useAnswer('export.gate', asked).data?.findings

/** What prints PDF here; undefined until that is known. */
export const usePrinter = (isWanted: boolean) => useAnswer('export.printer', isWanted ? {} : undefined).data

/** The pages of the file an export would write. Not kept among the answers: each is large and soon out of date. */
export const previewExport = (order: Input<'export.preview'>): Promise<Output<'export.preview'>> =>
  call('export.preview', order)

export const writeExport = (order: Input<'export.write'>): Promise<Output<'export.write'>> =>
  call('export.write', order)

/** The name of the organisation's Word file that this library keeps. */
export const useHouseStyle = (): string | undefined => useAnswer('houseStyle.describe', {}).data?.name

/** What the kept Word file does with a note; undefined until that is known. @param isWanted whether one is kept */
export const useHouseStyles = (isWanted: boolean): Output<'houseStyle.styles'> | undefined =>
  useAnswer('houseStyle.styles', isWanted ? {} : undefined).data

/** Chooses a style for a part of every note; none leaves it to the file. */
export const assignStyle = (role: StyleRole, style: string | undefined) =>
  call('houseStyle.assign', { role, ...(style !== undefined && { style }) })

export const keepHouseStyle = (grantId: GrantId) => call('houseStyle.keep', { grantId })

export const cancelWork = (workId: WorkId): Promise<unknown> => call('work.cancel', { workId })
