import { z } from 'zod'
import { CHECKS } from '../checks/finding.ts'
import { done, id, request, text } from './request.ts'

export const finding = z.strictObject({
  check: z.enum(CHECKS),
  level: z.enum(['block', 'warn', 'hint']),
  blockId: z.string(),
  sectionId: z.string(),
  range: z.strictObject({ start: z.number().int(), end: z.number().int() }).optional(),
  reason: z.string(),
  where: z.string(),
  excerptId: z.string().optional(),
  fix: z
    .strictObject({ label: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() })
    .optional(),
})

/** Which finding: its check, its block and the words it is about. */
const named = {
  noteId: id<'Note'>(),
  check: z.enum(CHECKS),
  blockId: text(100),
  where: text(4000),
}

export const findingRequests = {
  'note.check': request(
    'Holds a saved note to its passages and its template. Deterministic; what holds a release back comes first. Findings that were waived stand apart, each with the reason.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({
      findings: z.array(finding),
      waived: z.array(
        z.strictObject({ finding, reason: z.string(), madeAt: z.string(), madeBy: z.string().optional() }),
      ),
    }),
  ),
  'finding.waive': request(
    'Lets a finding stand, with a reason that is kept and exported. It is raised again when its words change.',
    z.strictObject({ ...named, reason: text(1000).min(1) }),
    done,
  ),
  'finding.restore': request('Takes a waiver back.', z.strictObject(named), done),
} as const
