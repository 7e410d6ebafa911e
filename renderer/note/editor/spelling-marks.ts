import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { noteSchema } from '../../../shared/note/schema.ts'
import { wordsToCheck } from '../../../shared/spelling/words-to-check.ts'
import { words } from '../../words/words.ts'
import type { EditorPorts, MisspeltWord } from './ports.ts'

/** Milliseconds without typing after which words are looked up; until then the marks are carried along. */
const CALM = 600

/** Milliseconds after which words are looked up even where the window never comes to rest. */
const PATIENCE = 3000

const key = new PluginKey<DecorationSet>('spelling-marks')

/** Underlines words that stand in no dictionary. Looked up off the thread and only while nobody types. */
export function spellingMarks(ports: EditorPorts, language: 'en' | 'fr'): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, marks) {
        const found = transaction.getMeta(key) as DecorationSet | 'again' | undefined
        if (found instanceof DecorationSet) return found
        // Marks are taken away at once; the next look-up puts back those that stand.
        if (found === 'again') return DecorationSet.empty
        return transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDOMEvents: {
        contextmenu(view, event) {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          const misspelt = at === null ? undefined : misspeltAt(view.state, at.pos)
          if (misspelt === undefined) return false
          event.preventDefault()
          ports.openSpelling(misspelt)
          return true
        },
      },
    },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const later = () => {
        clearTimeout(timer)
        timer = setTimeout(
          () => requestIdleCallback(() => void lookUp(view, ports, language), { timeout: PATIENCE }),
          CALM,
        )
      }
      later()
      return {
        update(_view, before) {
          const isAgain =
            key.getState(view.state) === DecorationSet.empty && key.getState(before) !== DecorationSet.empty
          if (before.doc !== view.state.doc || isAgain) later()
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

/** Looks every word up again, after one was added to the own dictionary. */
export function checkSpellingAgain(state: EditorState): Transaction {
  return state.tr.setMeta(key, 'again').setMeta('addToHistory', false)
}

async function lookUp(view: EditorView, ports: EditorPorts, language: 'en' | 'fr'): Promise<void> {
  const { doc } = view.state
  const placed = wordsOf(doc, language)
  const wrong = new Set(await ports.wrongWords(placed.map(({ word }) => word)))
  // The text has gone on meanwhile: the pause after it looks again.
  if (view.isDestroyed || view.state.doc !== doc) return
  const misspelt = placed.filter(({ word }) => wrong.has(word))
  // Most pauses find what is marked already, and then nothing is drawn again.
  const drawn = key.getState(view.state)?.find() ?? []
  if (drawn.length === misspelt.length && misspelt.every(({ from, to }, at) => isAt(drawn[at], from, to))) return
  const marks = misspelt.map(({ from, to }) =>
    Decoration.inline(from, to, { class: 'note-misspelt', title: words.spelling.hint }),
  )
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false))
}

const isAt = (mark: Decoration | undefined, from: number, to: number) => mark?.from === from && mark.to === to

/** What is somebody else's, or in another language, is not ours to spell. */
const NOT_OURS = [noteSchema.marks.quotation, noteSchema.marks.link]

/** Blocks do not change once made, so each is read once. */
const known = new WeakMap<Node, readonly MisspeltWord[]>()

/** The words of a note to look up. */
export function wordsOf(doc: Node, language: 'en' | 'fr'): readonly MisspeltWord[] {
  const found: MisspeltWord[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const inBlock = known.get(node) ?? wordsOfBlock(node, language)
    known.set(node, inBlock)
    for (const { word, from, to } of inBlock) found.push({ word, from: at + 1 + from, to: at + 1 + to })
    return false
  })
  return found
}

function wordsOfBlock(block: Node, language: 'en' | 'fr'): readonly MisspeltWord[] {
  if (block.type === noteSchema.nodes.blockQuotation) return []
  // A citation, and every letter that is not ours, becomes a space: offsets hold.
  let text = ''
  block.forEach((node) => {
    const lang = noteSchema.marks.language.isInSet(node.marks)?.attrs.lang
    const isOther = lang !== undefined && !String(lang).startsWith(language)
    const isOurs = node.isText && !isOther && !NOT_OURS.some((mark) => mark.isInSet(node.marks))
    text += isOurs ? (node.text ?? '') : ' '.repeat(node.nodeSize)
  })
  return wordsToCheck(text).map(({ word, start }) => ({ word, from: start, to: start + word.length }))
}

function misspeltAt(state: EditorState, at: number): MisspeltWord | undefined {
  const [mark] = key.getState(state)?.find(at, at) ?? []
  return mark && { word: state.doc.textBetween(mark.from, mark.to), from: mark.from, to: mark.to }
}

/** Shows what may have been meant by the word at the cursor. */
export function spellingHere(ports: EditorPorts): Command {
  return (state) => {
    const misspelt = misspeltAt(state, state.selection.from)
    if (misspelt === undefined) return false
    ports.openSpelling(misspelt)
    return true
  }
}
