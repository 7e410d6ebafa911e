import type { Handlers } from '../../../shared/contract/contract.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { findNote } from '../database/note.ts'
import { listSources } from '../database/source.ts'
import { citedAs } from './cited-as.ts'
import { type Context, found } from './context.ts'

export function fitHandlers(context: Context) {
  return {
    'note.fit': async ({ noteId, pageVariant }) => {
      const note = found(findNote(context.db, noteId))
      const fit = await context.fitNote(
        {
          note,
          template: found(context.templateOf(note)),
          excerpts: listExcerpts(context.db, note.dossierId),
          sources: listSources(context.db, note.dossierId),
          codebook: context.codebook(),
          cites: citedAs(context, noteId),
        },
        pageVariant ?? note.pageVariant,
      )
      return { fit, revision: note.revision }
    },
  } satisfies Partial<Handlers>
}
