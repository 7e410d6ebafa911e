import type { Node } from 'prosemirror-model'
import { countWords } from '../../../shared/note/words.ts'

const counted = new WeakMap<Node, number>()

/**
 * Words below a node of the editor's document, counted as `shared/note/words.ts` counts them.
 *
 * ProseMirror shares unchanged nodes between documents, so a keystroke counts one paragraph again and looks the rest
 * up: counting a note of 50,000 words whole at every key would take a third of a frame.
 */
export function wordsOfNode(node: Node): number {
  const known = counted.get(node)
  if (known !== undefined) return known
  let words = 0
  if (isHeading(node)) words = 0
  else if (node.isTextblock) words = countWords(node.textBetween(0, node.content.size, '', ''))
  else
    node.forEach((child) => {
      words += wordsOfNode(child)
    })
  counted.set(node, words)
  return words
}

/** Whether a section still holds nothing of its own: no words and no citation. Starter headings do not count. */
export function isUnwritten(section: Node): boolean {
  let isEmpty = true
  section.descendants((node) => {
    if (isHeading(node)) return false
    if (node.isText || node.type.name === 'citation') isEmpty = false
    return isEmpty
  })
  return isEmpty
}

const isHeading = (node: Node) => node.type.name === 'heading' || node.type.name === 'tableHeader'
