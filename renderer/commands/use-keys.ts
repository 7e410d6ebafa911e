import { useEffect } from 'react'
import { place } from '../workspace/place.ts'
import { isKey } from './command.ts'
import { commands, isAvailable } from './list.ts'
import { watchPanes } from './panes.ts'

/** Whether a key typed here is text or belongs to an editor's own history. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable="true"], [contenteditable="true"] *')
  )
}

/** Listens for the keys of commands that hold everywhere. */
export function useKeys(): void {
  useEffect(watchPanes, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const writing = isWriting(event.target)
      for (const command of commands) {
        if (!(command.keys ?? []).some((key) => isKey(event, key)) || !isAvailable(command)) continue
        const isPlain = !(event.ctrlKey || event.metaKey || event.altKey) && !event.key.startsWith('F')
        if (writing && (isPlain || command.id === 'undo' || command.id === 'redo')) continue
        if (place.get().dialog !== undefined && command.id !== 'search') continue
        event.preventDefault()
        command.run()
        return
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
