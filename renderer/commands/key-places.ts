import { pack as english } from '../words/en/pack.ts'
import { words } from '../words/words.ts'
import type { Middle } from '../workspace/place.ts'
import { type Chord, isChangeable, tidy } from './chord.ts'
import { commands } from './list.ts'

/** Where a key holds. A pane has keys of its own, and the middle others for each thing it shows. */
export type KeyPlace =
  | 'everywhere'
  | 'source'
  | 'note'
  | 'findings'
  | 'picture'
  | 'review'
  | 'comments'
  | 'queue'
  | 'compare'

/** One line of the list of keys. */
export interface KeyLine {
  /** As the app listens for them; the same in every language, since own keys are kept by them. */
  readonly chords: readonly Chord[]
  /** As they are printed, where they are no single chords. */
  readonly printed: string
  readonly says: string
}

type Rows = readonly (readonly [string, string])[]

/** What the keys of a place do. */
export function keysIn(place: KeyPlace): { readonly title: string; readonly lines: readonly KeyLine[] } {
  if (place === 'everywhere') {
    const named = commands.filter((command) => command.keys !== undefined)
    const lines = named.map(({ keys = [], label }) => ({
      chords: keys.slice(0, 1).map(tidy),
      printed: keys[0] ?? '',
      says: label,
    }))
    return { title: words.guide.keys.everywhere, lines }
  }
  const { title, keys } = rowsOf(place, words)
  const known = rowsOf(place, english).keys
  const lines = keys.map(([printed, says], at) => {
    const chords = (known[at]?.[0] ?? '').split(/ \/ | or /).map(tidy)
    return { chords: chords.every(isChangeable) ? chords : [], printed, says }
  })
  return { title, lines }
}

function rowsOf(place: Exclude<KeyPlace, 'everywhere'>, said: typeof words): { title: string; keys: Rows } {
  switch (place) {
    case 'note':
      return said.guide.noteKeys
    case 'findings':
      return { title: said.findings.title, keys: said.findings.keys }
    case 'picture':
      return said.reading.picture.keys
    case 'review':
      return said.review
    case 'comments':
      return said.comments
    case 'queue':
      return said.versions.queue
    case 'compare':
      return said.versions.compare
    case 'source':
      return { title: said.guide.keys.places.source ?? '', keys: said.guide.keys.source }
  }
}

/** The place a pane is, by its name and by what the middle shows; undefined where it has no keys of its own. */
export function placeOf(pane: string | undefined, shown: Middle['kind']): KeyPlace | undefined {
  if (pane === 'note' || pane === 'findings' || pane === 'picture') return pane
  if (pane !== 'source') return undefined
  if (shown === 'responses') return 'review'
  if (shown === 'review' || shown === 'comments' || shown === 'queue' || shown === 'compare') return shown
  return 'source'
}
