import { runChecks } from '../../../shared/checks/run-checks.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { findNote } from '../database/note.ts'
import { listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found } from './context.ts'

export function checkHandlers(context: Context) {
  return {
    'note.check': ({ noteId }) => {
      const note = found(findNote(context.db, noteId))
      const template = context.templateOf(note)
      if (template === undefined) {
        throw new Refusal(
          'not-found',
          'The template of this note is missing, so it cannot be checked. The note is safe.',
        )
      }
      const sources = listSources(context.db, note.dossierId)
      const texts = sources.map((source) => {
        const { textId } = found(findVersion(context.db, source.currentVersionId))
        const title = source.shortTitle ?? source.title
        return { sourceId: source.id, title, text: canonicalText(blocksOf(context.db, textId)) }
      })
      const excerpts = listExcerpts(context.db, note.dossierId)
      const findings = runChecks({ note, template, excerpts, sources, codebook: context.codebook(), texts })
      return { findings: [...findings] }
    },
  } satisfies Partial<Handlers>
}
