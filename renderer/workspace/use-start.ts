import { useEffect, useRef } from 'react'
import { remember } from '../api/acts.ts'
import { useDossiers, useNotes, usePreferences, useSources } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { ownKeys, readOwnKeys } from '../commands/own-keys.ts'
import { startTour } from '../tour/tour-state.ts'
import { takeKeptPlace } from './kept-place.ts'
import { arrange, layout, readLayout } from './layout.ts'
import { openDossier, openNote, showMiddle } from './moves.ts'
import { place } from './place.ts'
import { applyTheme, readTheme } from './theme.ts'
import { usePlace } from './use-place.ts'

type Start =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'ready' }

/** Opens the library where the user left it; the very first time the core has put the sample there, and its tour starts. */
export function useStart(): Start {
  const { dossiers, isReady, isFresh, error } = useDossiers()
  const { preferences, isReady: hasPreferences } = usePreferences()
  const begun = useRef(false)
  const dossierId = usePlace((at) => at.dossierId)

  useEffect(() => {
    if (!isReady || !hasPreferences || begun.current) return
    begun.current = true
    applyTheme(readTheme(preferences.theme))
    ownKeys.set(() => readOwnKeys(preferences.keys))
    arrange(readLayout(preferences.layout))
    layout.subscribe(rememberLayout)
    const last = dossiers.find((one) => one.id === preferences.dossier)
    const first = last ?? dossiers.find((one) => one.isSample) ?? dossiers[0]
    const isBack = takeKeptPlace((id) => dossiers.some((one) => one.id === id))
    if (first !== undefined && !isBack) openDossier(first.id)
    if (preferences.tour !== 'seen' && first?.isSample === true) startTour()
  }, [isReady, hasPreferences, dossiers, preferences])

  // A dossier that went away, by removal or undo, is left for another one.
  useEffect(() => {
    if (!isFresh || !begun.current) return
    if (dossierId !== undefined && !dossiers.some((one) => one.id === dossierId)) openDossier(dossiers[0]?.id)
    else if (dossierId !== undefined) remember('dossier', dossierId)
  }, [dossiers, dossierId, isFresh])

  useFirstPlace()
  if (error !== null && !isReady) return { kind: 'failed', sentence: sentenceOf(error) }
  return isReady && hasPreferences ? { kind: 'ready' } : { kind: 'waiting' }
}

/** Shows the first source and the newest note of a dossier that was just opened, and leaves what has gone. */
function useFirstPlace(): void {
  const dossierId = usePlace((at) => at.dossierId)
  const middle = usePlace((at) => at.middle)
  const { sources, isFresh } = useSources(dossierId)
  const { notes, isFresh: hasNotes } = useNotes(dossierId)
  const greeted = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (!isFresh) return
    const isGone = 'sourceId' in middle && !sources.some((source) => source.id === middle.sourceId)
    if (middle.kind !== 'nothing' && !isGone) return
    const first = sources[0]
    if (first !== undefined) showMiddle({ kind: 'source', sourceId: first.id })
    else if (isGone) showMiddle({ kind: 'nothing' })
  }, [isFresh, sources, middle])

  useEffect(() => {
    if (!hasNotes) return
    const { noteId } = place.get()
    if (noteId !== undefined && !notes.some((note) => note.id === noteId)) openNote(undefined)
    if (greeted.current === dossierId) return
    greeted.current = dossierId
    const first = notes[0]
    if (first === undefined || place.get().noteId !== undefined) return
    place.set((at) => ({ ...at, noteId: first.id }))
  }, [hasNotes, notes, dossierId])
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Half a second after the last pull on a splitter, so that dragging does not write on every frame. */
function rememberLayout(): void {
  clearTimeout(timer)
  timer = setTimeout(() => remember('layout', { ...layout.get() }), 500)
}
