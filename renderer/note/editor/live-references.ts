import type { Mark, Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import type { NoteNode } from '../../../shared/note/note.ts'
import {
  REFERENCE_KINDS,
  type ReferenceTarget,
  referenceKey,
  wordsOfReference,
} from '../../../shared/note/references.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import type { EditorPorts } from './ports.ts'

const { reference } = noteSchema.marks

/** Time in milliseconds without typing after which the words of references are looked at again. */
const RESTS_FOR = 350

interface Placed {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly mark: Mark
}

/** Keeps the words of cross-references in step with what they name: renamed headings, new numbers, another order. */
export function liveReferences(ports: EditorPorts): Plugin {
  return new Plugin({
    key: new PluginKey('live-references'),
    view: (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        if (view.isDestroyed || view.composing) return
        const transaction = renewed(view.state, (body) => ports.referenceTargets(body))
        if (transaction !== undefined) view.dispatch(transaction)
      }
      const later = () => {
        clearTimeout(timer)
        timer = setTimeout(look, RESTS_FOR)
      }
      later()
      return {
        update: (_view, before) => {
          if (!before.doc.eq(view.state.doc)) later()
        },
        destroy: () => clearTimeout(timer),
      }
    },
    props: {
      handleClick: (view, at, event) => {
        if (!event.ctrlKey && !event.metaKey) return false
        const mark = reference.isInSet(view.state.doc.resolve(at).marks())
        if (mark === undefined) return false
        ports.goToPart(kindOf(mark), String(mark.attrs.target))
        return true
      },
    },
  })
}

/**
 * The change that brings every reference up to date; undefined where all are.
 *
 * It is no step of its own to undo: undoing what renamed the target renames the reference back.
 */
export function renewed(
  state: EditorState,
  targetsOf: (body: NoteNode) => readonly ReferenceTarget[],
): Transaction | undefined {
  const placed = referencesIn(state.doc)
  if (placed.length === 0) return undefined
  const targets = targetsOf(state.doc.toJSON() as NoteNode)
  const words = new Map(targets.map((target) => [referenceKey(target), wordsOfReference(target.words)]))
  const transaction = state.tr.setMeta('addToHistory', false)
  for (const { from, to, words: old, mark } of [...placed].reverse()) {
    const key = referenceKey({ kind: kindOf(mark), id: String(mark.attrs.target) })
    const now = words.get(key)
    if (now === undefined || now === old) continue
    const others = state.doc.resolve(from + 1).marks()
    transaction.replaceWith(from, to, noteSchema.text(now, others))
  }
  return transaction.docChanged ? transaction : undefined
}

const kindOf = (mark: Mark) => REFERENCE_KINDS.find((kind) => kind === mark.attrs.kind) ?? 'section'

const known = new WeakMap<Node, boolean>()

/** Whether anything in a section is a reference. Sections that did not change are not looked through again. */
function mayRefer(section: Node): boolean {
  const kept = known.get(section)
  if (kept !== undefined) return kept
  let found = false
  section.descendants((node) => {
    found ||= node.isText && reference.isInSet(node.marks) !== undefined
    return !found
  })
  known.set(section, found)
  return found
}

/** References in the order of the text; runs of one that another mark parts are one. */
function referencesIn(doc: Node): readonly Placed[] {
  const placed: Placed[] = []
  let start = 0
  for (const section of doc.children) {
    const from = start + 1
    start += section.nodeSize
    if (!mayRefer(section)) continue
    section.descendants((node, at) => {
      const mark = node.isText ? reference.isInSet(node.marks) : undefined
      if (mark === undefined) return
      const last = placed.at(-1)
      const here = { from: from + at, to: from + at + node.nodeSize, words: node.text ?? '', mark }
      if (last !== undefined && last.to === here.from && last.mark.eq(mark)) {
        placed[placed.length - 1] = { ...last, to: here.to, words: last.words + here.words }
      } else placed.push(here)
    })
  }
  return placed
}

/** Writes a reference at the cursor, in the place of what is selected. */
export function putReference(state: EditorState, target: ReferenceTarget): Transaction {
  const mark = reference.create({ kind: target.kind, target: target.id })
  const text = noteSchema.text(wordsOfReference(target.words), [mark])
  return state.tr.replaceSelectionWith(text, false).removeStoredMark(reference).scrollIntoView()
}
