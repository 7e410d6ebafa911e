import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTemplates } from '../../shared/template/parse-template.ts'
import type { Template } from '../../shared/template/template.ts'

const folder = new URL('../../resources/templates', import.meta.url).pathname

/** Every bundled template. */
export function theTemplates(): readonly Template[] {
  return parseTemplates(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  ).value
}

export function theTemplate(id: string): Template {
  const template = theTemplates().find((each) => each.id === id)
  if (template === undefined) throw new Error(`No template ${id}`)
  return template
}
