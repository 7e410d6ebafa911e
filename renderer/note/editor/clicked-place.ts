import { Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/**
 * Lets a key act where the pointer has just put the cursor.
 *
 * The browser tells of a moved cursor in a task of its own, which a busy window runs after the keys that wait already;
 * a shortcut pressed at once would act on the words where the cursor was before.
 */
export function clickedPlace(): Plugin {
  return new Plugin({
    key: new PluginKey('clicked-place'),
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) takeCursor(view)
          return false
        },
      },
    },
  })
}

/** Only a cursor between letters is taken over: how chosen nodes stand in the page is the editor's own affair. */
function takeCursor(view: EditorView): void {
  const shown = view.dom.ownerDocument.getSelection()
  const { selection, doc } = view.state
  if (!(selection instanceof TextSelection) || view.composing) return
  if (!shown?.isCollapsed || shown.anchorNode?.nodeType !== Node.TEXT_NODE || !view.dom.contains(shown.anchorNode))
    return
  const at = view.posAtDOM(shown.anchorNode, shown.anchorOffset)
  if (selection.empty && at === selection.head) return
  const $at = doc.resolve(at)
  if ($at.parent.isTextblock) view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, at)))
}
