import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model'
import { type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import type { CitationMode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { countWords } from '../../../shared/note/words.ts'
import type { ExcerptFacts } from './ports.ts'

const { citation, blockQuotation, paragraph } = noteSchema.nodes

/** Longer quotations are set off as a block: up to fifty words run in (The Canadian Style, chapter 8). */
const LONGEST_RUN_IN = 50

/**
 * Puts an excerpt into the note: its exact words with their citation, or the citation alone.
 *
 * A paraphrase brings no words: any text offered for it would be a guess at what the analyst means.
 * @param at where to put it; where the cursor is when left out
 */
export function insertExcerpt(state: EditorState, excerpt: ExcerptFacts, mode: CitationMode, at?: number): Transaction {
  const $at = placeFor(state, at ?? state.selection.to)
  const chip = citation.create({ excerptIds: [excerpt.id], mode })
  if (mode !== 'quotation') return runIn(state, $at, [chip])
  const words = excerpt.quote.replace(/\s*\n\s*/gu, ' ')
  const canHoldBlock = $at.node(1).type.name === 'section' && !isInCell($at)
  if (countWords(words) > LONGEST_RUN_IN && canHoldBlock) return setOff(state, $at, words, excerpt, chip)
  const quoted = noteSchema.text(words, [noteSchema.marks.quotation.create({ excerptId: excerpt.id })])
  return runIn(state, $at, [quoted, chip])
}

/** Runs nodes into the sentence, with a space to either side where the words around need one. */
function runIn(state: EditorState, $at: ResolvedPos, nodes: readonly Node[]): Transaction {
  const before = $at.parent.textBetween(0, $at.parentOffset, '', '\uFFFC')
  const after = $at.parent.textBetween($at.parentOffset, $at.parent.content.size, '', '\uFFFC')
  const needsSpaceBefore = before !== '' && !/[\s([“«‘]$/u.test(before)
  const needsSpaceAfter = /^[\p{L}\p{N}(“«]/u.test(after)
  const space = noteSchema.text(' ')
  const content = Fragment.from([...(needsSpaceBefore ? [space] : []), ...nodes, ...(needsSpaceAfter ? [space] : [])])
  const transaction = state.tr.replaceWith($at.pos, $at.pos, content)
  const end = $at.pos + content.size
  return transaction.setSelection(TextSelection.create(transaction.doc, end)).setStoredMarks([]).scrollIntoView()
}

function setOff(state: EditorState, $at: ResolvedPos, words: string, excerpt: ExcerptFacts, chip: Node): Transaction {
  const current = $at.node(2)
  const isReplaced = current.type === paragraph && current.content.size === 0
  const from = isReplaced ? $at.before(2) : $at.after(2)
  const quotation = blockQuotation.create({ excerptId: excerpt.id }, [noteSchema.text(words), chip])
  const next = $at.node(1).maybeChild($at.index(1) + 1)
  const blocks = next?.type === paragraph ? [quotation] : [quotation, paragraph.create()]
  const transaction = state.tr.replaceWith(from, isReplaced ? $at.after(2) : from, blocks)
  const after = from + quotation.nodeSize + 1
  return transaction.setSelection(Selection.near(transaction.doc.resolve(after))).scrollIntoView()
}

/** The nearest place to a position where a citation may stand: in the text before a gap between blocks, else after. */
function placeFor(state: EditorState, at: number): ResolvedPos {
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size))
  if ($at.parent.inlineContent && $at.parent.type.contentMatch.matchType(citation) !== null) return $at
  const isAfterBlock = !$at.parent.inlineContent && $at.nodeBefore !== null
  for (const forward of isAfterBlock ? [-1, 1] : [1, -1]) {
    let found = Selection.findFrom($at, forward, true)
    while (found !== null && found.$head.parent.type.contentMatch.matchType(citation) === null) {
      const next = Selection.findFrom(
        state.doc.resolve(forward > 0 ? found.$head.after() : found.$head.before()),
        forward,
        true,
      )
      found = next !== null && next.head !== found.head ? next : null
    }
    if (found !== null) return found.$head
  }
  return Selection.atEnd(state.doc).$head
}

function isInCell($at: ResolvedPos): boolean {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const role: unknown = $at.node(depth).type.spec.tableRole
    if (role === 'cell' || role === 'header_cell') return true
  }
  return false
}
