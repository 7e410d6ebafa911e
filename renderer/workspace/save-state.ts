import { createStore, type Store } from '../ui/store.ts'

/** What the foot says about saving. The note editor keeps it up to date; everything else is saved at once. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at?: string | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly why: string }

export const saveState: Store<SaveState> = createStore<SaveState>({ kind: 'saved' })

const savers = new Set<() => Promise<void>>()

/** Registers what must be saved before the window closes; `save` rejects when something stays unsaved. @returns a function that takes it back */
export function savesOnClose(save: () => Promise<void>): () => void {
  savers.add(save)
  return () => savers.delete(save)
}

/** @returns whether all of it is saved; the window may close only then */
export async function saveAll(): Promise<boolean> {
  const ends = await Promise.allSettled([...savers].map((save) => save()))
  return ends.every(({ status }) => status === 'fulfilled')
}
