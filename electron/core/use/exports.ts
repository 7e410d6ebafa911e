import { createHash } from 'node:crypto'
import type { Handlers } from '../../../shared/contract/contract.ts'
import type { ExportId } from '../../../shared/id.ts'
import { findDossier } from '../database/dossier.ts'
import { addExport, listExports } from '../database/export.ts'
import { findNote } from '../database/note.ts'
import { exportPlace } from '../exported-file.ts'
import { writeDurably } from '../files/write-durably.ts'
import { type Context, found } from './context.ts'
import { nameOf } from './name-of.ts'
import { holdingBack, passGate } from './release-gate.ts'
import { stopIfCancelled } from './work.ts'
import { copyOf, sheetsOf, templateFor } from './write-copy.ts'

export function exportHandlers(context: Context) {
  return {
    'export.write': ({ noteId, workId, despite: reason, namePattern: pattern, ...order }) =>
      context.works.run(workId, async (work) => {
        const { format = 'docx', variant = 'clean' } = order
        const note = found(findNote(context.db, noteId))
        const template = templateFor(context, note)
        const despite = passGate(holdingBack(context, note, template, variant, format), reason)
        const at = context.clock()
        const copy = await copyOf(context, note, template, order)
        const { comments } = copy
        const { bytes: docx, messages } = await context.writeNote(copy.input, work, copy.order)
        if (format === 'pdf') work.onProgress(0.3, 'Printing the pages…')
        const simplified: string[] = []
        const sheets = async () => {
          const { sheets } = await sheetsOf(context, copy, work)
          simplified.push(...sheets.simplified)
          return sheets
        }
        const bytes = format === 'pdf' ? await context.printer.print({ docx, sheets }, work) : docx
        stopIfCancelled(work.signal)
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        await writeDurably(exportPlace(context.places, { sha256, format }), bytes)
        const exported = {
          id: context.newId() as ExportId,
          noteId,
          noteRevision: note.revision,
          format,
          variant,
          fileName: nameOf(context, note, template, { pattern, variant, ceiling: order.ceiling, format, sha256 }),
          sha256,
          size: bytes.length,
          madeAt: at.toISOString(),
          ...(despite && { despite: { reason: despite.reason, findings: [...despite.findings] } }),
        }
        addExport(context.db, note.dossierId, exported, JSON.stringify(note), comments)
        context.announce({ kind: 'changed', what: 'exports', dossierId: note.dossierId, noteId })
        return { exported, messages: [...messages, ...simplified] }
      }),

    'export.gate': ({ noteId, variant, format }) => {
      const note = found(findNote(context.db, noteId))
      return { findings: [...holdingBack(context, note, templateFor(context, note), variant, format)] }
    },

    'export.preview': ({ noteId, workId, ...order }) =>
      context.works.run(workId, async (work) => {
        const note = found(findNote(context.db, noteId))
        const template = templateFor(context, note)
        const asked = { ...order, format: 'docx' as const }
        const { sheets, messages } = await sheetsOf(context, await copyOf(context, note, template, asked), work)
        return { sheets, messages: [...messages] }
      }),

    'export.printer': async () => ({ name: await context.printer.find() }),

    'export.list': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { exports: [...listExports(context.db, dossierId)] }
    },
  } satisfies Partial<Handlers>
}
