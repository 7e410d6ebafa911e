import { budgetState, noteLimit, sectionLimit } from '../note/budget.ts'
import { inLanguage } from '../note/empty-body.ts'
import { wordsBySection } from '../note/words.ts'
import type { Check } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Sections and the note against their words: a hint when full, a warning from 115 % on. */
export const checkBudgets: Check = ({ note, template }) => {
  const { sections, total } = wordsBySection(note.body)
  const found = template.sections.map((section) =>
    over(
      sections.find(({ id }) => id === section.id)?.words ?? 0,
      sectionLimit(template, section, note.pageVariant, note.language),
      section.id,
      `“${inLanguage(section.heading, note.language)}”`,
    ),
  )
  const whole = over(total, noteLimit(template, note.pageVariant, note.language), '', 'The note')
  return [...found, whole].filter((finding) => finding !== undefined)
}

function over(words: number, limit: number, sectionId: string, what: string): Finding | undefined {
  const state = budgetState(words, limit)
  if (state === 'within' || (state === 'full' && words === limit)) return undefined
  return {
    check: 'budget',
    level: state === 'over' ? 'warn' : 'hint',
    blockId: '',
    sectionId,
    where: what,
    reason: `${what} has ${words} words; its budget is ${limit}.`,
  }
}
