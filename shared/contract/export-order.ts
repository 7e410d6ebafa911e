import { z } from 'zod'
import { CITATION_STYLES } from '../word/citations/citation-style.ts'
import { EXPORT_VARIANTS } from '../word/export-options.ts'
import { HANDED_OUT_FORMATS } from '../word/formats/export-format.ts'
import { id, text } from './request.ts'

/** Which copy of a note is wanted, as what. What is left out is as the template has it. */
export const exportOrder = {
  workId: id<'Work'>().optional(),
  format: z.enum(HANDED_OUT_FORMATS).optional(),
  variant: z.enum(EXPORT_VARIANTS).optional(),
  ceiling: text(60).optional(),
  citationStyle: z.enum(CITATION_STYLES).optional(),
  notes: z.enum(['footnotes', 'endnotes']).optional(),
  /** The organisation's own .docx or .dotx, whose looks a Word file takes; `kept` for the one this library keeps. */
  houseStyle: z.union([id<'FileGrant'>(), z.literal('kept')]).optional(),
}
