import { createHash } from 'node:crypto'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { ExportId } from '../../../shared/id.ts'
import { exportName } from '../../../shared/note/export-name.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import { COPY_NAMES } from '../../../shared/word/export-options.ts'
import { findDossier } from '../database/dossier.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { addExport, listExports } from '../database/export.ts'
import { findNote } from '../database/note.ts'
import { listSources } from '../database/source.ts'
import { exportPlace } from '../exported-file.ts'
import { writeDurably } from '../files/write-durably.ts'
import { checkNote } from './checking.ts'
import { type Context, found } from './context.ts'
import { takeHouseStyle } from './house-style.ts'
import { day } from './new-note.ts'
import { outgoingComments } from './outgoing-comments.ts'
import { holdingBack, passGate } from './release-gate.ts'
import { stopIfCancelled } from './work.ts'

export function exportHandlers(context: Context) {
  return {
    'export.write': ({ noteId, workId, format = 'docx', variant = 'clean', houseStyle, despite: reason, ...options }) =>
      context.works.run(workId, async (work) => {
        const note = found(findNote(context.db, noteId))
        const template = templateFor(context, note)
        const despite = passGate(holdingBack(context, note, template, variant, format), reason)
        const at = context.clock()
        const isForCheckers = variant === 'working' || variant === 'fact-check' || format === 'json'
        const comments = variant === 'working' ? outgoingComments(context.db, note) : []
        const house = houseStyle && (await takeHouseStyle(context, houseStyle))
        const { bytes: written, messages } = await context.writeNote(
          {
            note,
            template,
            excerpts: listExcerpts(context.db, note.dossierId),
            sources: listSources(context.db, note.dossierId),
            codebook: context.codebook(),
            citedOn: day(at),
            ...(isForCheckers && { waived: checkNote(context, note, template).waived }),
          },
          work,
          { format: format === 'pdf' ? 'docx' : format, options: { ...options, variant, comments, houseStyle: house } },
        )
        if (format === 'pdf') work.onProgress(0.3, 'Printing the pages…')
        const bytes = format === 'pdf' ? await context.printPdf(written, work) : written
        stopIfCancelled(work.signal)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        await writeDurably(exportPlace(context.places, { sha256, format }), bytes)
        const exported = {
          id: context.newId() as ExportId,
          noteId,
          noteRevision: note.revision,
          format,
          variant,
          fileName: exportName(noteTitle(note.header), day(at), format, COPY_NAMES[variant]),
          sha256,
          size: bytes.length,
          madeAt: at.toISOString(),
          ...(despite && { despite: { reason: despite.reason, findings: [...despite.findings] } }),
        }
        addExport(context.db, note.dossierId, exported, JSON.stringify(note), comments)
        context.announce({ kind: 'changed', what: 'exports', dossierId: note.dossierId, noteId })
        return { exported, messages: [...messages] }
      }),

    'export.gate': ({ noteId, variant, format }) => {
      const note = found(findNote(context.db, noteId))
      return { findings: [...holdingBack(context, note, templateFor(context, note), variant, format)] }
    },

    'export.list': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { exports: [...listExports(context.db, dossierId)] }
    },
  } satisfies Partial<Handlers>
}

function templateFor(context: Context, note: Note): Template {
  const template = context.templateOf(note)
  if (template !== undefined) return template
  throw new Refusal('not-found', 'The template of this note is missing, so it cannot be laid out. It is safe.')
}
