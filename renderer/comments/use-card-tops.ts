import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { NoteEditor } from '../note/editor/note-editor.ts'

/** Milliseconds after a change of the page until the cards follow: typing is not to wait for them. */
const FOLLOWS = 80

/** Pixels between cards. */
const GAP = 5

/** Height of a card that shows its initials only, where the margin has room for no more. */
const SLIM = 26

/** Pixels by which an open card may be wider than the margin without lying over the text. */
const OVER = 24

/**
 * Where each card stands, in pixels from the top of the page: beside its words, and below the card before it.
 *
 * @param key changes whenever other cards are shown, or one is opened
 */
export function useCardTops(
  editor: NoteEditor | undefined,
  ids: readonly string[],
  margin: RefObject<HTMLElement | null>,
  key: string,
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  const measure = () => {
    const aside = margin.current
    if (editor === undefined || aside === null) return
    const origin = aside.getBoundingClientRect().top
    const isSlim = aside.offsetWidth < 60
    const next = new Map<string, number>()
    let bottom = 0
    for (const id of ids) {
      const words = editor.view.dom.querySelectorAll(`[data-comment="${CSS.escape(id)}"]`)
      const [first, last] = [words.item(0), words.item(words.length - 1)]
      const card = aside.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`)
      if (first === null || card === null) continue
      const beside = Math.max(Math.round(first.getBoundingClientRect().top - origin), bottom)
      // An open card that is wider than the margin lies over the text: below its own words, not on them.
      const isOver = card.offsetWidth > aside.offsetWidth + OVER
      next.set(id, isOver ? Math.round(last.getBoundingClientRect().bottom - origin) + GAP : beside)
      bottom = beside + (isSlim || isOver ? SLIM : card.offsetHeight) + GAP
    }
    setTops((old) => (isSame(old, next) ? old : next))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever what is shown changes.
  useLayoutEffect(measure, [editor, key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; the observers see the rest.
  useEffect(() => {
    const aside = margin.current
    if (editor === undefined || aside === null || ids.length === 0) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(measure, FOLLOWS)
    }
    const sizes = new ResizeObserver(later)
    sizes.observe(editor.view.dom)
    for (const card of aside.children) sizes.observe(card)
    const text = new MutationObserver(later)
    text.observe(editor.view.dom, { childList: true, subtree: true, characterData: true })
    later()
    return () => {
      clearTimeout(timer)
      sizes.disconnect()
      text.disconnect()
    }
  }, [editor, key])
  return tops
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top)
}
