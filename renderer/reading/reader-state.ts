import type { ExcerptId } from '../../shared/id.ts'
import { createStore, type Store } from '../ui/store.ts'

/** Which excerpt the keys act on, which one is open for editing, and what is selected. */
export interface ReaderState {
  readonly active: ExcerptId | undefined
  readonly open: ExcerptId | undefined
  /** Where the cursor goes when a card opens. */
  readonly opensAt: 'comment' | 'form'
  /** Whether tracked changes of the file are drawn; else its accepted text stands alone. */
  readonly showsChanges: boolean
  /** Selected passage, in offsets of the canonical text, without white space at its ends. */
  readonly selected: { readonly start: number; readonly end: number } | undefined
}

export const reader: Store<ReaderState> = createStore<ReaderState>({
  active: undefined,
  open: undefined,
  opensAt: 'form',
  showsChanges: false,
  selected: undefined,
})

export function activate(active: ExcerptId | undefined): void {
  reader.set((at) => (at.active === active ? at : { ...at, active, open: undefined }))
}

export function openCard(excerptId: ExcerptId, opensAt: ReaderState['opensAt'] = 'form'): void {
  reader.set((at) => ({ ...at, active: excerptId, open: excerptId, opensAt }))
}

export function closeCard(): void {
  reader.set((at) => (at.open === undefined ? at : { ...at, open: undefined }))
}

export function select(selected: ReaderState['selected']): void {
  reader.set((at) =>
    at.selected?.start === selected?.start && at.selected?.end === selected?.end ? at : { ...at, selected },
  )
}

export function showChanges(showsChanges: boolean): void {
  reader.set((at) => ({ ...at, showsChanges }))
}

/** Lights up every element of an excerpt, mark and card alike, without drawing the page again. */
export function light(excerptId: ExcerptId | undefined, root: ParentNode = document): void {
  for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit')
  if (excerptId === undefined) return
  for (const element of root.querySelectorAll(`[data-ids~="${excerptId}"]`)) element.setAttribute('data-lit', '')
}
