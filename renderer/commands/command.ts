/** Something the user can ask for by name, from the palette, a menu or a key. */
export interface Command {
  readonly id: string
  readonly label: string
  /** As printed on the keyboard: `Ctrl+Shift+Z`, `F6`, `?`. The first one is shown. */
  readonly keys?: readonly string[]
  readonly isAvailable?: () => boolean
  readonly run: () => void
}

/** Whether a key press is the one named. On a Mac, Command stands in for Ctrl. */
export function isKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  named: string,
): boolean {
  const parts = named === '+' ? ['+'] : named.split('+')
  const key = parts[parts.length - 1] ?? ''
  const wants = (modifier: string) => parts.length > 1 && parts.slice(0, -1).includes(modifier)
  const pressed = event.key === ' ' ? 'Space' : event.key
  const isSame = pressed.toLowerCase() === key.toLowerCase()
  // A sign such as ? needs Shift on some keyboards and not on others, so Shift is asked for with letters and names only.
  const shiftMatters = key.length > 1 || /\p{L}/u.test(key)
  return (
    isSame &&
    (event.ctrlKey || event.metaKey) === wants('Ctrl') &&
    event.altKey === wants('Alt') &&
    (!shiftMatters || event.shiftKey === wants('Shift'))
  )
}
