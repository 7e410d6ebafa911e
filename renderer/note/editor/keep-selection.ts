import { Plugin, PluginKey } from 'prosemirror-state'

/**
 * Keeps the cursor where it was when focus comes back by other means than the mouse: F6, a closing dialog, a link.
 *
 * The browser puts the cursor of a refocused text at its very start, and reports that before the editor looks; so the
 * editor's own selection is written back first. A mouse press sets its own place and is left alone.
 */
export function keepSelection(): Plugin {
  let isPressed = false
  return new Plugin({
    key: new PluginKey('keep-selection'),
    props: {
      handleDOMEvents: {
        mousedown: () => {
          isPressed = true
          setTimeout(() => {
            isPressed = false
          })
          return false
        },
        focus: (view) => {
          if (isPressed) return false
          queueMicrotask(() => {
            if (!view.isDestroyed && view.hasFocus()) view.focus()
          })
          return false
        },
      },
    },
  })
}
