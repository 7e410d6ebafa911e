import { draftMemorandum } from '../../../shared/codebook/draft.ts'
import { codesInUse } from '../../../shared/codebook/own-codes.ts'
import { explain, suggest } from '../../../shared/codebook/suggest.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { ensureBlockIds } from '../../../shared/note/block-ids.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { findSource } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found, inQuotes } from './context.ts'
import { excerptHandlers } from './excerpts.ts'
import { noteHandlers } from './notes.ts'

/** The one template whose sections can be filled by rule alone. */
const DRAFTED_TEMPLATE = 'ca.memo.information'

export function suggestionHandlers(context: Context) {
  return {
    'excerpt.suggest': ({ versionId }) => {
      const { version, textId } = found(findVersion(context.db, versionId))
      const { dossierId, title, language } = found(findSource(context.db, version.sourceId))
      const codebook = context.codebook()
      const inUse = new Set(codesInUse(codebook).map(({ id }) => id))
      const suggestions = suggest(blocksOf(context.db, textId), {
        codebook,
        language: language?.startsWith('fr') ? 'fr' : 'en',
      }).filter(({ code }) => inUse.has(code))
      const create = excerptHandlers({ ...context, db: context.db, announce: () => undefined })['excerpt.create']
      const excerpts = context.change(`Suggest codes for ${inQuotes(title)}`, () =>
        suggestions.map((suggestion) => {
          const { start, end, code, attributes } = suggestion
          const given = { versionId, start, end, code, attributes, comment: explain(suggestion), isSuggested: true }
          return create(given).excerpt
        }),
      )
      context.announce({ kind: 'changed', what: 'excerpts', dossierId })
      return { excerpts }
    },

    'note.draft': ({ dossierId, versionId, title, language: wanted }) => {
      const { version, textId } = found(findVersion(context.db, versionId))
      const own = findSource(context.db, version.sourceId)?.language
      const textLanguage = own?.startsWith('fr') ? 'fr' : 'en'
      const language = wanted ?? textLanguage
      const template = found(context.templates().find(({ id }) => id === DRAFTED_TEMPLATE))
      const excerpts = listExcerpts(context.db, dossierId).filter((excerpt) => excerpt.versionId === versionId)
      if (excerpts.length === 0) {
        throw new Refusal('refused', 'The text has no excerpts yet, so there is nothing to draft from. Code it first.')
      }
      const fullText = canonicalText(blocksOf(context.db, textId))
      const body = draftMemorandum({
        template,
        excerpts,
        codebook: context.codebook(),
        fullText,
        language,
        textLanguage,
      })
      const notes = noteHandlers(context)
      const noteId = context.change(`Draft note ${inQuotes(title)}`, () => {
        const made = notes['note.create']({ dossierId, templateId: template.id, language, title }).note
        const unknown = language === 'fr' ? 'À remplir' : 'To be completed'
        notes['note.save']({
          noteId: made.id,
          baseRevision: made.revision,
          header: { ...made.header, to: unknown, from: unknown, tracking_no: unknown, action: 'For information' },
          body: ensureBlockIds(body, context.newId),
          pageVariant: 'compact',
        })
        return made.id
      })
      return notes['note.open']({ noteId })
    },
  } satisfies Partial<Handlers>
}
