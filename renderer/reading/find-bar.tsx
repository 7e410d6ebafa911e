import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { isKey } from '../commands/command.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { createStore, type Store } from '../ui/store.ts'
import { words } from '../words/words.ts'
import { findInText, foldLetters, placeFrom } from './find-in-text.ts'
import { clearFound, paintFound } from './paint-found.ts'
import type { Jumps } from './use-jumps.ts'
import './find-bar.css'

const say = words.reading.find

/** Whether somebody is looking for words in the open text. A new object for every wish, so that asking again is heard. */
export const finding: Store<{ readonly isOpen: boolean }> = createStore<{ readonly isOpen: boolean }>({
  isOpen: false,
})

export const openFind = () => finding.set(() => ({ isOpen: true }))
const closeFind = () => finding.set(() => ({ isOpen: false }))

interface FindBarProps {
  readonly page: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly blocks: readonly SourceBlock[]
  readonly goTo: Jumps['goTo']
  /** The wish that opened it. */
  readonly wish: object
}

/** Finds words in the whole source: how often they stand there, the next and the previous, painted where they are. */
export function FindBar({ page, scroller, blocks, goTo, wish }: FindBarProps) {
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const folded = useMemo(() => blocks.map(({ text }) => foldLetters(text)), [blocks])
  const found = useMemo(() => findInText(blocks, folded, wanted), [blocks, folded, wanted])
  const [at, setAt] = useState(0)
  const from = useRef(0)
  const input = useRef<HTMLInputElement>(null)
  const current = Math.min(at, found.length - 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish takes the cursor here.
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [wish])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new places only; a step sets `at` by itself.
  useEffect(() => {
    const first = placeFrom(found, from.current)
    setAt(Math.max(0, first))
    const place = found[first]
    if (place !== undefined) goTo(place.start)
  }, [found])

  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    let frame = 0
    const paint = () => {
      frame = 0
      if (page.current !== null) paintFound(page.current, box, blocks, found, current)
    }
    const later = () => {
      frame ||= requestAnimationFrame(paint)
    }
    later()
    box.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      box.removeEventListener('scroll', later)
      clearFound()
    }
  }, [page, scroller, blocks, found, current])

  const go = (by: 1 | -1) => {
    if (found.length === 0) return
    const next = (current + by + found.length) % found.length
    const place = found[next]
    setAt(next)
    if (place === undefined) return
    from.current = place.start
    goTo(place.start)
  }
  const close = () => {
    closeFind()
    page.current?.focus({ preventScroll: true })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else if (isKey(event.nativeEvent, 'F3')) go(1)
    else if (isKey(event.nativeEvent, 'Shift+F3')) go(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const state = wanted.trim() === '' ? '' : found.length === 0 ? say.none : say.count(current + 1, found.length)
  return (
    <search className="find-bar" aria-label={say.title}>
      <input
        ref={input}
        type="text"
        aria-label={say.title}
        placeholder={say.title}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={press}
      />
      <span className="find-count" role="status">
        {state}
      </span>
      <IconButton name={say.previous} isDisabled={found.length === 0} onPress={() => go(-1)}>
        <Icon name="up" />
      </IconButton>
      <IconButton name={say.next} isDisabled={found.length === 0} onPress={() => go(1)}>
        <Icon name="down" />
      </IconButton>
      <IconButton name={say.close} onPress={close}>
        <Icon name="close" />
      </IconButton>
    </search>
  )
}
