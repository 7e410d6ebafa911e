import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  attributes,
  epistemicStatus,
  noteHeader,
  noteLanguage,
  noteNode,
  pageVariant,
  provenance,
} from '../../../shared/contract/shapes.ts'

const name = z.string().regex(/^[a-z0-9-]+$/)

const dossierFile = z.strictObject({
  schema: z.literal('sample-dossier/1'),
  title: z.string().min(1),
  sources: z.array(z.strictObject({ name, file: z.string(), details: z.strictObject(provenance) })).min(1),
})

/** A passage is named by its exact words; `after` are the words just before it where it would not be alone. */
const excerptsFile = z.strictObject({
  schema: z.literal('sample-excerpts/1'),
  excerpts: z.array(
    z.strictObject({
      name,
      source: name,
      code: z.string(),
      exact: z.string().min(1),
      after: z.string().optional(),
      attributes: attributes.optional(),
      comment: z.string().optional(),
      epistemicStatus,
    }),
  ),
})

/** A note whose citations name excerpts by the names of the excerpts file. */
const noteFile = z.strictObject({
  schema: z.literal('sample-note/1'),
  templateId: z.string(),
  language: noteLanguage,
  pageVariant,
  header: noteHeader,
  body: noteNode,
})

export type SampleExcerpt = z.infer<typeof excerptsFile>['excerpts'][number]

/** A dossier as the files of a folder describe it. */
export interface Sample {
  readonly title: string
  readonly sources: readonly {
    readonly name: string
    readonly details: z.infer<typeof dossierFile>['sources'][number]['details']
    readonly original: { readonly name: string; readonly bytes: Uint8Array; readonly mediaType: string }
  }[]
  readonly excerpts: readonly SampleExcerpt[]
  readonly note: z.infer<typeof noteFile>
}

/**
 * Reads the folder of a sample: `dossier.json`, `excerpts.json`, `note.json` and the texts.
 *
 * @throws when a file is missing or does not have its form: the sample comes with the app, so that is a fault of ours
 */
export function readSample(folder: string): Sample {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const dossier = dossierFile.parse(json('dossier.json'))
  return {
    title: dossier.title,
    sources: dossier.sources.map(({ file, ...source }) => ({
      ...source,
      original: { name: file, bytes: readFileSync(join(folder, file)), mediaType: 'text/markdown' },
    })),
    excerpts: excerptsFile.parse(json('excerpts.json')).excerpts,
    note: noteFile.parse(json('note.json')),
  }
}
