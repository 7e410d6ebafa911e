import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Codebook } from '../../shared/codebook/codebook.ts'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'
import { parseTemplates } from '../../shared/template/parse-template.ts'
import type { Template } from '../../shared/template/template.ts'
import { readSample, type Sample } from './use/sample-file.ts'

/** What comes with the app, read when it is first asked for and kept. */
export interface Resources {
  readonly codebook: () => Codebook
  readonly templates: () => readonly Template[]
  readonly sample: () => Sample
}

export function openResources(folder: string): Resources {
  return {
    codebook: once(() => {
      const read = parseCodebook(readFileSync(join(folder, 'codebook', 'codebook.json'), 'utf8'))
      if ('refused' in read) throw new Error(read.refused)
      return read.codebook
    }),
    sample: once(() => readSample(join(folder, 'samples', 'liaison-officers'))),
    templates: once(() => {
      const templates = join(folder, 'templates')
      const names = readdirSync(templates).filter((name) => name.endsWith('.json'))
      return parseTemplates(names.map((name) => ({ name, text: readFileSync(join(templates, name), 'utf8') }))).value
    }),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
