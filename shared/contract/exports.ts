import { z } from 'zod'
import { EXPORT_VARIANTS } from '../word/export-options.ts'
import { HANDED_OUT_FORMATS } from '../word/formats/export-format.ts'
import { finding } from './findings.ts'
import { id, request } from './request.ts'

export const exportRequests = {
  'export.gate': request(
    'The findings that hold a copy of a note back. Working and fact-check copies are never held back; waived findings hold nothing back.',
    z.strictObject({
      noteId: id<'Note'>(),
      variant: z.enum(EXPORT_VARIANTS),
      format: z.enum(HANDED_OUT_FORMATS),
    }),
    z.strictObject({ findings: z.array(finding) }),
  ),
} as const
