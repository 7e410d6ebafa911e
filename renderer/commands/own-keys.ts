import { remember } from '../api/acts.ts'
import { createStore, type Store } from '../ui/store.ts'
import { type Chord, isChangeable, isTyped, tidy } from './chord.ts'
import { type KeyPlace, keysIn } from './key-places.ts'
import { commands } from './list.ts'

/** The keys a user chose, by where they hold and the keys they stand for: `source Q` → `J`. */
export type OwnKeys = Readonly<Record<string, Chord>>

export const ownKeys: Store<OwnKeys> = createStore<OwnKeys>({})

/** Reads remembered keys; anything odd in them is left out. */
export function readOwnKeys(value: unknown): OwnKeys {
  if (typeof value !== 'object' || value === null) return {}
  const chosen = Object.entries(value).filter(([, chord]) => typeof chord === 'string' && isChangeable(chord))
  return Object.fromEntries(chosen)
}

const nameOf = (place: KeyPlace, chord: Chord) => `${place} ${chord}`

/** The keys that do now what `chord` does in `place` at first. */
export function keyNow(place: KeyPlace, chord: string, own: OwnKeys = ownKeys.get()): Chord {
  return own[nameOf(place, tidy(chord))] ?? chord
}

/** Gives an act other keys; without them it gets back its first ones. */
export function chooseKey(place: KeyPlace, first: Chord, chosen: Chord | undefined): void {
  ownKeys.set((at) => {
    const { [nameOf(place, first)]: _, ...rest } = at
    return chosen === undefined || chosen === first ? rest : { ...rest, [nameOf(place, first)]: chosen }
  })
  remember('keys', { ...ownKeys.get() })
}

export function forgetOwnKeys(): void {
  ownKeys.set(() => ({}))
  remember('keys', {})
}

const PLACES: readonly KeyPlace[] = ['source', 'note', 'findings', 'picture', 'review', 'comments', 'queue', 'compare']

/**
 * Why an act of `place` cannot have these keys.
 *
 * Keys that hold everywhere and keys of a pane must not meet: which of the two is meant would depend on where one is.
 */
export function whyNot(
  place: KeyPlace,
  first: Chord,
  chosen: Chord,
): { readonly kind: 'fixed' | 'typed' } | { readonly kind: 'taken'; readonly says: string } | undefined {
  if (chosen === first) return undefined
  if (!isChangeable(chosen)) return { kind: 'fixed' }
  if (isTyped(chosen) && (place === 'everywhere' || place === 'note')) return { kind: 'typed' }
  const rivals = place === 'everywhere' ? [place, ...PLACES] : [place, 'everywhere' as const]
  for (const rival of rivals) {
    for (const { chords, says } of keysIn(rival).lines) {
      const isRival = (chord: Chord) => !(rival === place && chord === first) && keyNow(rival, chord) === chosen
      if (chords.some(isRival)) return { kind: 'taken', says }
    }
  }
  const second = commands.find(({ keys = [] }) => keys.slice(1).map(tidy).includes(chosen))
  return second === undefined ? undefined : { kind: 'taken', says: second.label }
}
