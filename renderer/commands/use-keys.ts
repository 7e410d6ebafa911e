import { useEffect } from 'react'
import { place } from '../workspace/place.ts'
import { isKey } from './command.ts'
import { hearOwnKeys } from './hear-own-keys.ts'
import { isWriting } from './is-writing.ts'
import { commands, isAvailable } from './list.ts'
import { keyNow } from './own-keys.ts'
import { watchPanes } from './panes.ts'

/** Listens for the keys of commands that hold everywhere. */
export function useKeys(): void {
  useEffect(watchPanes, [])
  useEffect(hearOwnKeys, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const writing = isWriting(event.target)
      for (const command of commands) {
        const keys = (command.keys ?? []).map((key) => keyNow('everywhere', key))
        if (!keys.some((key) => isKey(event, key)) || !isAvailable(command)) continue
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
