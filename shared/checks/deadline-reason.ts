import { textOf } from '../note/header.ts'
import type { Check } from './evidence.ts'

/** A date without its reason is a date that nobody keeps. "Routine" is a reason. */
export const checkDeadlineReason: Check = ({ note, template }) => {
  const asks = template.header.some(({ id }) => id === 'deadline_reason')
  if (!asks || textOf(note.header.deadline) === '' || textOf(note.header.deadline_reason) !== '') return []
  return [
    {
      check: 'deadline-reason',
      level: 'warn',
      blockId: '',
      sectionId: '',
      where: textOf(note.header.deadline),
      reason: 'There is a date by which to decide, and no reason for it.',
    },
  ]
}
