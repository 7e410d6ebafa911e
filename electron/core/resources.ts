import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Codebook } from '../../shared/codebook/codebook.ts'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'
import { parseTemplates, type TemplateParts } from '../../shared/template/parse-template.ts'
import type { Template } from '../../shared/template/template.ts'
import { readSample, type Sample } from './use/sample-file.ts'

/** What comes with the app, read when it is first asked for and kept. */
export interface Resources {
  readonly codebook: () => Codebook
  /** The templates that come with the app; those of the library are in `use/templates.ts`. */
  readonly bundledTemplates: () => readonly Template[]
  /** Header fields, marking schemes and page presets that a template file names by id. */
  readonly templateParts: () => TemplateParts
  readonly sample: () => Sample
}

export function openResources(folder: string): Resources {
  const templates = once(() => {
    const place = join(folder, 'templates')
    const names = readdirSync(place).filter((name) => name.endsWith('.json'))
    return parseTemplates(names.map((name) => ({ name, text: readFileSync(join(place, name), 'utf8') })))
  })
  return {
    codebook: once(() => {
      const read = parseCodebook(readFileSync(join(folder, 'codebook', 'codebook.json'), 'utf8'))
      if ('refused' in read) throw new Error(read.refused)
      return read.codebook
    }),
    sample: once(() => readSample(join(folder, 'samples', 'liaison-officers'))),
    bundledTemplates: () => templates().value,
    templateParts: () => templates().parts,
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
