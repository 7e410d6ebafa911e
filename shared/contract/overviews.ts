import { z } from 'zod'
import { OVERVIEW_NAMES } from '../overview/overview.ts'
import { exported } from './notes.ts'
import { id, request } from './request.ts'
import { noteLanguage } from './shapes.ts'

export const overviewRequests = {
  'overview.write': request(
    'Writes one view over the excerpts of a dossier, or all of them with excerpts and sources, as a workbook (xlsx, a sheet each) or, one view alone, as csv. The file is kept among the exports and delivered by the shell.',
    z.strictObject({
      dossierId: id<'Dossier'>(),
      view: z.enum([...OVERVIEW_NAMES, 'coverage']).optional(),
      format: z.enum(['xlsx', 'csv']).optional(),
      /** Positions side by side: by source, or by party. */
      by: z.enum(['source', 'party']).optional(),
      language: noteLanguage.optional(),
    }),
    /** `messages` say what did not fit. */
    z.strictObject({ exported, messages: z.array(z.string()) }),
  ),
} as const
