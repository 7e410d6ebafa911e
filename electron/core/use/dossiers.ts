import type { Handlers } from '../../../shared/contract/contract.ts'
import type { DossierId } from '../../../shared/id.ts'
import { addDossier, findDossier, listDossiers, removeDossier, renameDossier } from '../database/dossier.ts'
import { type Context, found, inQuotes } from './context.ts'

export function dossierHandlers(context: Context) {
  return {
    'dossier.list': () => ({ dossiers: [...listDossiers(context.db)] }),

    'dossier.create': ({ title }) => {
      const id = context.newId() as DossierId
      const at = context.clock()
      const dossier = context.change(`Make dossier ${inQuotes(title)}`, () => {
        addDossier(context.db, { id, title: title.trim(), isSample: false, createdAt: at.toISOString() })
        return found(findDossier(context.db, id))
      })
      context.announce({ kind: 'changed', what: 'dossiers', dossierId: id })
      return { dossier }
    },

    'dossier.rename': ({ dossierId, title }) => {
      found(findDossier(context.db, dossierId))
      const dossier = context.change(`Rename dossier to ${inQuotes(title)}`, () => {
        renameDossier(context.db, dossierId, title.trim())
        return found(findDossier(context.db, dossierId))
      })
      context.announce({ kind: 'changed', what: 'dossiers', dossierId })
      return { dossier }
    },

    'dossier.remove': ({ dossierId }) => {
      const { title } = found(findDossier(context.db, dossierId))
      context.change(`Remove dossier ${inQuotes(title)}`, () => removeDossier(context.db, dossierId))
      context.announce({ kind: 'changed', what: 'dossiers', dossierId })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}
