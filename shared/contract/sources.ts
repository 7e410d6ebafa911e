import { z } from 'zod'
import { done, id, request, text } from './request.ts'
import { provenance, source, sourceBlock, sourceVersion } from './shapes.ts'

const details = z.strictObject({ ...provenance, title: text(500).optional() })

export const sourceRequests = {
  'source.list': request(
    'The sources of a dossier, by date, each with its versions.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ sources: z.array(source) }),
  ),
  'source.open': request(
    'The text of one version, block by block.',
    z.strictObject({ versionId: id<'SourceVersion'>() }),
    z.strictObject({ version: sourceVersion, blocks: z.array(sourceBlock) }),
  ),
  'source.drawPage': request(
    'A page of the original PDF as a picture: PNG, or JPEG for photographs, in base64. Its size is given in points.',
    z.strictObject({
      versionId: id<'SourceVersion'>(),
      page: z.number().int().positive(),
      /** Width of the picture, in pixels. */
      width: z.number().int().min(50).max(2400),
    }),
    z.strictObject({
      pages: z.number().int(),
      page: z.number().int(),
      width: z.number(),
      height: z.number(),
      mediaType: z.enum(['image/png', 'image/jpeg']),
      picture: z.string(),
    }),
  ),
  'source.paste': request(
    'Adds a source from pasted text; HTML, where the clipboard had it, keeps headings and lists.',
    z.strictObject({
      dossierId: id<'Dossier'>(),
      text: text(20_000_000).min(1),
      html: text(20_000_000).optional(),
      details,
    }),
    z.strictObject({ source }),
  ),
  'source.import': request(
    'Adds a source from a file the user chose. Reports progress under the given work id, which also cancels it.',
    z.strictObject({
      dossierId: id<'Dossier'>(),
      grantId: id<'FileGrant'>(),
      workId: id<'Work'>().optional(),
      details,
    }),
    z.strictObject({ source }),
  ),
  'source.edit': request(
    'Changes what is known of a source. Its text cannot be changed.',
    z.strictObject({ sourceId: id<'Source'>(), details: z.strictObject(provenance) }),
    z.strictObject({ source }),
  ),
  'source.remove': request(
    'Removes a source with its excerpts. Notes keep the words they quote. Undo brings it back.',
    z.strictObject({ sourceId: id<'Source'>() }),
    done,
  ),
} as const
