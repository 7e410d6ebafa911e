import type { Template } from '../../shared/template/template.ts'
import { templateFileOf } from '../../shared/template/template-file-of.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { deliver } from '../api/deliver.ts'
import { call, useAnswer } from '../api.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { place } from '../workspace/place.ts'

const say = words.templates

export interface Listed {
  readonly bundled: readonly Template[]
  readonly own: readonly Template[]
}

/** Every template, parted into those of the app and those that can be changed. */
export function useListedTemplates(): Listed | undefined {
  const { data } = useAnswer('template.list', {})
  if (data === undefined) return undefined
  const own = new Set(data.own)
  return {
    bundled: data.templates.filter(({ id }) => !own.has(id)),
    own: data.templates.filter(({ id }) => own.has(id)),
  }
}

/** Writes a template as a file and hands it out where the user wants it. */
export async function saveTemplateFile({ id }: Template): Promise<void> {
  const { dossierId } = place.get()
  if (dossierId === undefined) return
  const done = await attempt(call('template.write', { dossierId, templateId: id }))
  if (done !== undefined) await deliver(done.exported)
}

export async function copyTemplate({ id, name }: Template): Promise<Template | undefined> {
  const named = { en: say.copyOf(name.en), ...(name.fr !== undefined && { fr: say.copyOfFrench(name.fr) }) }
  return (await attempt(call('template.copy', { templateId: id, name: named })))?.template
}

/** @throws RequestFailure with a sentence that says what is wrong with the template */
export async function saveTemplate(template: Template): Promise<Template> {
  const file = JSON.stringify(templateFileOf(template))
  return (await call('template.save', { templateId: template.id, baseVersion: template.version, file })).template
}

export async function removeTemplate({ id, name }: Template): Promise<void> {
  if ((await attempt(call('template.remove', { templateId: id }))) === undefined) return
  void showUndoable(say.removed(named(name)))
}

/** @throws RequestFailure with a sentence that says why the file cannot be used */
export const importTemplate = async (file: string): Promise<Template> =>
  (await call('template.import', { file })).template
