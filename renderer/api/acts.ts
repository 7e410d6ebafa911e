import type { Dossier } from '../../shared/contract/dossiers.ts'
import type { DossierId } from '../../shared/id.ts'
import { call, sentenceOf } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { coreSentence, langOf } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'

/** Says what could not be done, in English where the core's sentence is in no other language. */
export const showProblem = (says: string): void => showToast(says, { look: 'problem', lang: langOf(says) })

/** Waits for something the user asked for, and says so where it could not be done. */
export async function attempt<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work
  } catch (error) {
    showProblem(sentenceOf(error))
    return undefined
  }
}

export async function undo(): Promise<void> {
  const done = await attempt(call('library.undo', {}))
  if (done === undefined) return
  showToast(
    done.undone === undefined ? words.frame.nothingToUndo : words.frame.undone(coreSentence(done.undone.label)),
    {
      about: 'undo',
      ...(done.undone === undefined ? {} : { action: { label: words.frame.redoShort, run: () => void redo() } }),
    },
  )
}

export async function redo(): Promise<void> {
  const done = await attempt(call('library.redo', {}))
  if (done === undefined) return
  showToast(
    done.redone === undefined ? words.frame.nothingToRedo : words.frame.redone(coreSentence(done.redone.label)),
    {
      about: 'undo',
    },
  )
}

/**
 * Says what was just done, with its undo.
 *
 * The toast outlives the moment: once something else was changed, its undo would take back that instead, so it asks
 * first which change is the newest.
 */
export async function showUndoable(says: string): Promise<void> {
  const newest = async () => (await attempt(call('library.describe', {})))?.undo
  const done = await newest()
  const undoThis = async () => {
    const now = await newest()
    if (now?.label === done?.label && now?.madeAt === done?.madeAt) return undo()
    showToast(words.frame.changedSince, { about: 'undo' })
  }
  showToast(says, { about: 'undo', action: { label: words.frame.undoShort, run: () => void undoThis() } })
}

export const createDossier = async (title: string): Promise<Dossier> =>
  (await call('dossier.create', { title })).dossier

export const renameDossier = async (dossierId: DossierId, title: string): Promise<Dossier> =>
  (await call('dossier.rename', { dossierId, title })).dossier

export async function removeDossier(dossier: Dossier): Promise<boolean> {
  const done = await attempt(call('dossier.remove', { dossierId: dossier.id }))
  if (done === undefined) return false
  void showUndoable(words.frame.dossier.removed(dossier.title))
  return true
}

export const makeSample = async (): Promise<Dossier | undefined> => (await attempt(call('dossier.sample', {})))?.dossier

/** Remembers a setting. Forgetting one is no reason to disturb anybody, so a failure stays silent. */
export function remember(
  name: string,
  value: string | number | boolean | null | Readonly<Record<string, string | number | boolean | null>>,
): void {
  call('preference.set', { name, value }).catch(() => undefined)
}
