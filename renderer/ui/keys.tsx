import './overlay.css'

/** A key or several pressed together, as printed on the keyboard: `Ctrl+K`. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className="ui-keys">
      {(keys === '+' ? ['+'] : keys.split('+')).map((key) => (
        <span key={key} className="ui-key">
          {key}
        </span>
      ))}
    </kbd>
  )
}
