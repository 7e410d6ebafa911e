import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import type { Selector } from '../../../shared/anchoring/selector.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksAround } from '../database/canonical-text.ts'
import { listCitations } from '../database/citation.ts'
import { findDossier } from '../database/dossier.ts'
import { addAnchor, addExcerpt, editExcerpt, findExcerpt, listExcerpts, removeExcerpt } from '../database/excerpt.ts'
import { findVersion, type PlacedVersion } from '../database/source-version.ts'
import { type Context, found, inQuotes } from './context.ts'

export function excerptHandlers(context: Context) {
  return {
    'excerpt.list': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return {
        excerpts: [...listExcerpts(context.db, dossierId)],
        citations: [...listCitations(context.db, dossierId)],
      }
    },

    'excerpt.create': (given) => {
      const placed = found(findVersion(context.db, given.versionId))
      const selector = describePassage(context, placed, given.start, given.end)
      const attributes = knownAttributes(context, given.code, given.attributes ?? {})
      const id = context.newId() as ExcerptId
      const at = context.clock()
      const label = `Mark ${inQuotes(selector.exact)} as ${codeName(context, given.code)}`
      const excerpt = context.change(label, () => {
        addExcerpt(context.db, {
          id,
          sourceId: placed.version.sourceId,
          code: given.code,
          attributes,
          comment: given.comment ?? '',
          epistemicStatus: given.epistemicStatus ?? 'documented',
          isSuggested: given.isSuggested ?? false,
          createdAt: at.toISOString(),
        })
        addAnchor(context.db, id, { versionId: given.versionId, outcome: 'made', decision: 'confirmed', selector })
        return found(findExcerpt(context.db, id))
      })
      context.announce({ kind: 'changed', what: 'excerpts', dossierId: excerpt.dossierId })
      return { excerpt }
    },

    'excerpt.edit': ({ excerptId, ...given }) => {
      const old = found(findExcerpt(context.db, excerptId))
      const code = given.code ?? old.code
      const content = {
        code,
        attributes: knownAttributes(context, code, given.attributes ?? old.attributes, old.code),
        comment: given.comment ?? old.comment,
        epistemicStatus: given.epistemicStatus ?? old.epistemicStatus,
        // Whoever edits a suggestion has looked at it.
        isSuggested: given.isSuggested ?? false,
      }
      const save = () => {
        editExcerpt(context.db, excerptId, content, context.clock().toISOString())
        return found(findExcerpt(context.db, excerptId))
      }
      const label = `Edit excerpt ${inQuotes(old.selector.exact)}`
      const excerpt = context.change(label, save, `excerpt:${excerptId}`)
      context.announce({ kind: 'changed', what: 'excerpts', dossierId: excerpt.dossierId })
      return { excerpt }
    },

    'excerpt.remove': ({ excerptIds }) => {
      const excerpts = [...new Set(excerptIds)].map((id) => found(findExcerpt(context.db, id)))
      const first = excerpts[0]
      if (first === undefined) throw new Refusal('not-found')
      const words = excerpts.length === 1 ? `excerpt ${inQuotes(first.selector.exact)}` : `${excerpts.length} excerpts`
      context.change(`Remove ${words}`, () => {
        for (const excerpt of excerpts) removeExcerpt(context.db, excerpt.id)
      })
      for (const dossierId of new Set(excerpts.map((excerpt) => excerpt.dossierId))) {
        context.announce({ kind: 'changed', what: 'excerpts', dossierId })
      }
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/**
 * Describes a passage from the blocks around it, so that a code given in a text of a million words reads a page of it.
 *
 * @param start, end UTF-16 code units of the version's canonical text
 */
function describePassage(context: Context, placed: PlacedVersion, start: number, end: number): Selector {
  if (start >= end || end > placed.characters) {
    throw new Refusal('invalid-input', 'That passage is not in the text, so nothing was marked. Select it again.')
  }
  // 64 code units on each side are enough for the 32 of context that a selector keeps.
  const blocks = blocksAround(context.db, placed.textId, Math.max(0, start - 64), end + 64)
  const offset = blocks[0]?.start ?? 0
  const selector = selectorFor({ start: start - offset, end: end - offset }, canonicalText(blocks))
  if (selector.exact.trim() === '') {
    throw new Refusal(
      'invalid-input',
      'The selection holds no words, so nothing was marked. Select the words you mean.',
    )
  }
  if (!selector.exact.isWellFormed()) {
    throw new Refusal('invalid-input', 'The selection cuts a character in two, so nothing was marked. Select it again.')
  }
  return { ...selector, start: selector.start + offset, end: selector.end + offset }
}

/**
 * The attributes that have a value; a code or an attribute outside the codebook is refused.
 *
 * @param before the code an excerpt bears already, which it may keep when it was retired since
 */
function knownAttributes(
  context: Context,
  code: string,
  attributes: Readonly<Record<string, string>>,
  before?: string,
): Readonly<Record<string, string>> {
  const { codes, attributes: known } = context.codebook()
  const chosen = codes.find(({ id }) => id === code)
  if (chosen?.isRetired === true && code !== before) {
    throw new Refusal(
      'invalid-input',
      `The code ${inQuotes(chosen.label.en)} was retired, so no passage can be given it. Nothing was changed.`,
    )
  }
  if (chosen === undefined) {
    throw new Refusal('invalid-input', `There is no code “${code}” in the codebook. Nothing was changed.`)
  }
  const filled = Object.entries(attributes).filter(([, value]) => value.trim() !== '')
  const unknown = filled.find(([id]) => !known.some((attribute) => attribute.id === id))
  if (unknown !== undefined) {
    throw new Refusal('invalid-input', `There is no attribute “${unknown[0]}” in the codebook. Nothing was changed.`)
  }
  return Object.fromEntries(filled)
}

function codeName(context: Context, code: string): string {
  const found = context.codebook().codes.find(({ id }) => id === code)
  return (found?.label.en ?? code).toLowerCase()
}
