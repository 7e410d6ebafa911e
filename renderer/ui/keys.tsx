import { createContext, useContext } from 'react'
import './overlay.css'

/** How keys are shown where they may have been chosen anew; as they are given, unless the app says otherwise. */
export const ShownKeys = createContext<(keys: string) => string>((keys) => keys)

/** A key or several pressed together, as printed on the keyboard: `Ctrl+K`. */
export function Keys({ keys }: { readonly keys: string }) {
  const shown = useContext(ShownKeys)(keys)
  return (
    <kbd className="ui-keys">
      {(shown === '+' ? ['+'] : shown.split('+')).map((key) => (
        <span key={key} className="ui-key">
          {key}
        </span>
      ))}
    </kbd>
  )
}
