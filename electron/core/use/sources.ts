import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Provenance } from '../../../shared/source/source.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { findDossier } from '../database/dossier.ts'
import { editSource, findSource, listSources, removeSource } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { importSource } from './add-source.ts'
import { type Context, found, inQuotes } from './context.ts'
import { mediaTypeOf } from './media-type.ts'

const encoder = new TextEncoder()

export function sourceHandlers(context: Context) {
  return {
    'source.list': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { sources: [...listSources(context.db, dossierId)] }
    },

    'source.open': ({ versionId }) => {
      const { version, textId } = found(findVersion(context.db, versionId))
      return { version, blocks: [...blocksOf(context.db, textId)] }
    },

    'source.drawPage': async ({ versionId, page, width }) => {
      const { version } = found(findVersion(context.db, versionId))
      const { bytes, ...drawn } = await context.drawPage({
        file: join(context.places.files, version.sha256),
        page,
        width,
      })
      return { ...drawn, picture: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64') }
    },

    'source.paste': ({ dossierId, text, html, details }) => {
      found(findDossier(context.db, dossierId))
      if (text.trim() === '' && html === undefined) {
        throw new Refusal(
          'refused',
          'The clipboard held no text, so nothing was added. Copy the passage and try again.',
        )
      }
      const original =
        html === undefined
          ? { name: 'Pasted text.txt', bytes: encoder.encode(text), mediaType: 'text/plain', isPasted: true }
          : { name: 'Pasted text.html', bytes: encoder.encode(html), mediaType: 'text/html', isPasted: true }
      return context.works.run(undefined, async (work) => ({
        source: await importSource(context, { dossierId, original, details, fallbackTitle: firstLine(text) }, work),
      }))
    },

    'source.import': ({ dossierId, grantId, workId, details }) =>
      context.works.run(workId, async (work) => {
        found(findDossier(context.db, dossierId))
        const { name, bytes } = await context.grants.take(grantId)
        const original = { name, bytes, mediaType: mediaTypeOf(name) }
        const fallbackTitle = name.replace(/\.[^.]+$/, '')
        return { source: await importSource(context, { dossierId, original, details, fallbackTitle }, work) }
      }),

    'source.edit': ({ sourceId, details }) => {
      const { dossierId } = found(findSource(context.db, sourceId))
      const source = context.change(`Edit details of ${inQuotes(details.title)}`, () => {
        editSource(context.db, sourceId, tidy(details))
        return found(findSource(context.db, sourceId))
      })
      context.announce({ kind: 'changed', what: 'sources', dossierId })
      return { source }
    },

    'source.remove': ({ sourceId }) => {
      const { title, dossierId } = found(findSource(context.db, sourceId))
      context.change(`Remove source ${inQuotes(title)}`, () => removeSource(context.db, sourceId))
      context.announce({ kind: 'changed', what: 'sources', dossierId })
      context.announce({ kind: 'changed', what: 'excerpts', dossierId })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/** The first line with letters, cut to the length of a title. */
function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? ''
  const words = line.trim()
  return words.length > 120 ? `${words.slice(0, 119).toWellFormed().trimEnd()}…` : words
}

/** Empty fields of a form are fields that say nothing. */
function tidy(details: Provenance): Provenance {
  const filled = Object.entries(details).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { title: details.title, ...Object.fromEntries(filled.map(([name, value]) => [name, String(value).trim()])) }
}
