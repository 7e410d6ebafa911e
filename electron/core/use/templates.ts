import type { Database } from 'better-sqlite3'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { LONGEST_TEMPLATE } from '../../../shared/contract/templates.ts'
import { parseTemplateText } from '../../../shared/template/parse-template.ts'
import type { Template } from '../../../shared/template/template.ts'
import { templateFileOf } from '../../../shared/template/template-file-of.ts'
import { findDossier } from '../database/dossier.ts'
import { findNote } from '../database/note.ts'
import {
  addTemplate,
  findNewestTemplate,
  findTemplate,
  listNewestTemplates,
  type StoredTemplate,
  setTemplateRemoved,
} from '../database/template.ts'
import type { Resources } from '../resources.ts'
import { type Context, found, inQuotes } from './context.ts'
import { keepFile } from './keep-file.ts'
import { noteTemplateHandlers } from './note-template.ts'

type Read = Pick<Context, 'templates' | 'templateOf'>

/** The templates of the app and of the library, found by whoever lays out, checks or makes a note. */
export function openTemplates(db: () => Database, resources: Resources): Read {
  // A stored state never changes, so that each is read once.
  const kept = new Map<string, Template>()
  const read = ({ id, version, file }: StoredTemplate): Template | undefined => {
    const known = kept.get(file)
    if (known !== undefined) return known
    const result = parseTemplateText(file, resources.templateParts())
    if ('refused' in result) return undefined
    const template = { ...result.template, id, version }
    kept.set(file, template)
    return template
  }
  const bundled = (id: string) => resources.bundledTemplates().find((one) => one.id === id)
  return {
    templates: () => [
      ...resources.bundledTemplates(),
      ...listNewestTemplates(db())
        .filter(({ isRemoved }) => !isRemoved)
        .flatMap((stored) => read(stored) ?? []),
    ],
    templateOf: ({ templateId, templateVersion }) => {
      const stored = findTemplate(db(), templateId, templateVersion) ?? findNewestTemplate(db(), templateId)
      return bundled(templateId) ?? (stored && read(stored))
    },
  }
}

export function templateHandlers(context: Context) {
  return {
    ...noteTemplateHandlers(context),

    'template.list': () => {
      const templates = [...context.templates()]
      return { templates, own: templates.map(({ id }) => id).filter((id) => isOwn(context, id)) }
    },

    'template.open': ({ noteId }) => ({ template: found(context.templateOf(found(findNote(context.db, noteId)))) }),

    'template.copy': ({ templateId, name }) => {
      const original = found(context.templates().find(({ id }) => id === templateId))
      const copy: Template = { ...original, id: `own.${context.newId()}`, version: 1, name }
      store(context, copy, `Copy template ${inQuotes(original.name.en)}`)
      return { template: copy }
    },

    'template.save': ({ templateId, baseVersion, file }) => {
      const current = newestOwn(context, templateId)
      if (current.version !== baseVersion) {
        throw new Refusal(
          'conflict',
          'The template was changed in another window meanwhile. Nothing was overwritten; what you wrote is still here.',
        )
      }
      const template = { ...readable(context, file, 'not saved'), id: templateId, version: baseVersion + 1 }
      store(context, template, `Change template ${inQuotes(template.name.en)}`)
      return { template }
    },

    'template.remove': ({ templateId }) => {
      const current = newestOwn(context, templateId)
      const name = context.templateOf({ templateId, templateVersion: current.version })?.name.en ?? templateId
      context.change(`Remove template ${inQuotes(name)}`, () => setTemplateRemoved(context.db, templateId, true))
      context.announce({ kind: 'changed', what: 'templates' })
      return { done: true }
    },

    'template.import': ({ file }) => {
      const given = readable(context, file, 'not imported')
      if (context.bundledTemplates().some(({ id }) => id === given.id)) {
        throw new Refusal(
          'refused',
          `A template “${given.id}” comes with the app, so this one was not imported. Give it another id in the file.`,
        )
      }
      const known = findNewestTemplate(context.db, given.id)
      if (known !== undefined && !known.isRemoved && known.version >= given.version) {
        throw new Refusal(
          'refused',
          `This library already has version ${known.version} of the template “${given.id}”, and the file holds version ${given.version}. Nothing was imported.`,
        )
      }
      const template = { ...given, version: Math.max(given.version, (known?.version ?? 0) + 1) }
      store(context, template, `Import template ${inQuotes(template.name.en)}`)
      return { template }
    },

    'template.export': ({ templateId }) => {
      const template = found(context.templates().find(({ id }) => id === templateId))
      return { fileName: `${template.id}.json`, file: textOfFile(template) }
    },

    'template.write': async ({ dossierId, templateId }) => {
      found(findDossier(context.db, dossierId))
      const template = found(context.templates().find(({ id }) => id === templateId))
      const bytes = new TextEncoder().encode(textOfFile(template))
      return { exported: await keepFile(context, { dossierId, format: 'json', title: template.name.en, bytes }) }
    },
  } satisfies Partial<Handlers>
}

const textOfFile = (template: Template) => `${JSON.stringify(templateFileOf(template), null, 2)}\n`

const isOwn = (context: Context, id: string) => !context.bundledTemplates().some((one) => one.id === id)

function newestOwn(context: Context, templateId: string): StoredTemplate {
  if (!isOwn(context, templateId)) {
    throw new Refusal(
      'not-allowed',
      'This template comes with the app and stays as it is. Copy it, and change the copy.',
    )
  }
  const current = found(findNewestTemplate(context.db, templateId))
  if (current.isRemoved) throw new Refusal('not-found', 'This template was removed. Undo brings it back.')
  return current
}

function readable(context: Context, file: string, fate: string): Template {
  if (file.length > LONGEST_TEMPLATE) {
    throw new Refusal('too-large', `The file is far too large for a template, so it was ${fate}.`)
  }
  const result = parseTemplateText(file, context.templateParts())
  if ('refused' in result) throw new Refusal('refused', `The template was ${fate}. ${result.refused}`)
  return result.template
}

/** Keeps a state of a template; where it had been removed, all of it is there again. */
function store(context: Context, template: Template, label: string): void {
  const { id, version } = template
  context.change(label, () => {
    setTemplateRemoved(context.db, id, false)
    addTemplate(
      context.db,
      { id, version, file: JSON.stringify(templateFileOf(template)) },
      context.clock().toISOString(),
    )
  })
  context.announce({ kind: 'changed', what: 'templates' })
}
