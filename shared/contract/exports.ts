import { z } from 'zod'
import { EXPORT_VARIANTS } from '../word/export-options.ts'
import { HANDED_OUT_FORMATS } from '../word/formats/export-format.ts'
import type { SheetModel } from '../word/sheets/sheet-model.ts'
import { exportOrder } from './export-order.ts'
import { finding } from './findings.ts'
import { exported } from './notes.ts'
import { id, nothing, request } from './request.ts'
import { noteHeader, noteNode } from './shapes.ts'

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
  'export.open': request(
    'A file that was handed out, with the note as it was then; without a note where it was made of a whole dossier.',
    z.strictObject({ exportId: id<'Export'>() }),
    z.strictObject({ exported, note: z.strictObject({ header: noteHeader, body: noteNode }).optional() }),
  ),
  'export.recognise': request(
    'Whether a chosen file is, byte for byte, one that was handed out; else those of its name, which have other bytes.',
    z.strictObject({ grantId: id<'FileGrant'>() }),
    z.strictObject({ name: z.string(), sha256: z.string(), same: z.array(exported), otherBytes: z.array(exported) }),
  ),
  'export.printer': request(
    'What prints PDF on this machine, by its name; nothing where a program has to be installed first.',
    nothing,
    z.strictObject({ name: z.string().optional() }),
  ),
  'export.preview': request(
    'The Word file that an export would write, as something that can be drawn page by page. Nothing is kept. A PDF is printed from the same pages.',
    z.strictObject({ noteId: id<'Note'>(), ...exportOrder }),
    /** `sheets` is a SheetModel; it is the core's own and large, so its shape is not checked again. */
    z.strictObject({ sheets: z.unknown() as z.ZodType<SheetModel>, messages: z.array(z.string()) }),
  ),
} as const
