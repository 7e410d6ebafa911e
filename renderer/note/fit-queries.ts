import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Note } from '../../shared/note/note.ts'
import type { PageVariant } from '../../shared/template/template.ts'
import type { NoteFit } from '../../shared/word/fit/note-fit.ts'
import { call } from '../api.ts'

/** Milliseconds without a save after which a note is laid out: while somebody types, the old count stays. */
const CALM = 1500

/**
 * How much paper a saved note takes in Word, in one of its page variants. The last answer stays until the next is here.
 */
export function useFit(note: Note, pageVariant: PageVariant): NoteFit | undefined {
  return useFitAnswer(note, pageVariant).fit
}

/** The same, and whether the first answer is still on its way: until then no other number should stand in its place. */
export function useFitAnswer(
  { id: noteId, revision }: Note,
  pageVariant: PageVariant,
): { readonly fit: NoteFit | undefined; readonly isWaiting: boolean } {
  const calm = useCalm(revision)
  const { data, isPending } = useQuery({
    queryKey: ['note.fit', { noteId, pageVariant }, calm],
    queryFn: () => call('note.fit', { noteId, pageVariant }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return { fit: data?.fit.pageVariant === pageVariant ? data.fit : undefined, isWaiting: isPending }
}

/** A value once it has stood still for a while; the first one at once. */
function useCalm<Value>(value: Value): Value {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), CALM)
    return () => clearTimeout(timer)
  }, [value])
  return calm
}
