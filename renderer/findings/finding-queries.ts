import type { Finding } from '../../shared/checks/finding.ts'
import type { NoteId } from '../../shared/id.ts'
import { attempt } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'

export const useFindings = (noteId: NoteId) => useAnswer('note.check', { noteId }).data

const named = (noteId: NoteId, { check, blockId, where }: Finding) => ({ noteId, check, blockId, where })

export const waiveFinding = (noteId: NoteId, finding: Finding, reason: string) =>
  attempt(call('finding.waive', { ...named(noteId, finding), reason }))

export const raiseFinding = (noteId: NoteId, finding: Finding) =>
  attempt(call('finding.restore', named(noteId, finding)))
