import { history, undo } from 'prosemirror-history'
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { insertExcerpt } from '../../../renderer/note/editor/insert-excerpt.ts'
import { keepSections } from '../../../renderer/note/editor/keep-sections.ts'
import type { ExcerptFacts } from '../../../renderer/note/editor/ports.ts'
import { uniqueIds } from '../../../renderer/note/editor/unique-ids.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { countingIds } from '../../shared/note/a-template.ts'

const { doc, section, paragraph, heading, table, tableRow, tableCell } = noteSchema.nodes
const excerpt = (quote: string): ExcerptFacts => ({
  id: 'e1' as ExcerptId,
  quote,
  sourceName: 'Announcement',
  sourceTitle: 'Joint announcement',
  address: 'para 3',
  codeLabel: 'Commitment',
  codeKey: 'c',
  standing: 'settled',
  family: 'what',
  comment: '',
})
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

/** Two sections; `|` in a text is where the cursor stands. */
function aState(...blocks: readonly string[]): EditorState {
  const texts = blocks.map((text) => text.replace('|', ''))
  const nodes = texts.map((text, index) =>
    section.create({ id: `s${index}` }, paragraph.create(null, text ? noteSchema.text(text) : undefined)),
  )
  const state = EditorState.create({
    doc: doc.create(null, nodes),
    plugins: [history(), keepSections(), uniqueIds(countingIds())],
  })
  let at = 0
  for (const [index, text] of blocks.entries()) {
    if (text.includes('|')) at += 2 + text.indexOf('|')
    if (text.includes('|')) break
    at += nodes[index]?.nodeSize ?? 0
  }
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
}

/** The blocks of a section as text: «» around quoted words, [mode] for a citation, > for a block quotation. */
function shown(state: EditorState, index: number): string[] {
  return state.doc.child(index).children.map((block) => {
    const text = block.children.map((node) => {
      if (node.type.name === 'citation') return `[${node.attrs.mode}]`
      return node.marks.some((mark) => mark.type.name === 'quotation') ? `«${node.text}»` : node.text
    })
    return (block.type.name === 'blockQuotation' ? '> ' : '') + text.join('')
  })
}

test('a quotation runs in with its citation, and the cursor stands behind it', () => {
  const state = aState('', 'Officers work on|')
  const after = state.apply(insertExcerpt(state, excerpt('illegal drugs'), 'quotation'))
  expect(shown(after, 1)).toEqual(['Officers work on «illegal drugs»[quotation]'])
  const typed = after.apply(after.tr.insertText('.'))
  expect(shown(typed, 1)).toEqual(['Officers work on «illegal drugs»[quotation].'])
})

test('spaces are put only where the words around need them', () => {
  const state = aState('They met (|) and left')
  const after = state.apply(insertExcerpt(state, excerpt('in Ottawa'), 'quotation'))
  expect(shown(after, 0)).toEqual(['They met («in Ottawa»[quotation]) and left'])
  const between = aState('They |met')
  expect(shown(between.apply(insertExcerpt(between, excerpt('x'), 'paraphrase')), 0)).toEqual(['They [paraphrase] met'])
})

test('a paraphrase brings the citation and no words', () => {
  const state = aState('They settled on a plan|')
  const after = state.apply(insertExcerpt(state, excerpt('a shared work plan'), 'paraphrase'))
  expect(shown(after, 0)).toEqual(['They settled on a plan [paraphrase]'])
})

test('fifty words run in, fifty-one are set off as a block with their citation', () => {
  const state = aState('|')
  expect(shown(state.apply(insertExcerpt(state, excerpt(words(50)), 'quotation')), 0)).toEqual([
    `«${words(50)}»[quotation]`,
  ])
  expect(shown(state.apply(insertExcerpt(state, excerpt(words(51)), 'quotation')), 0)).toEqual([
    `> ${words(51)}[quotation]`,
    '',
  ])
})

test('a long quotation in a table cell runs in, as cells hold paragraphs only', () => {
  const cell = tableCell.create(null, paragraph.create())
  const node = doc.create(null, section.create({ id: 's' }, table.create(null, tableRow.create(null, cell))))
  const state = EditorState.create({ doc: node })
  const inCell = state.apply(state.tr.setSelection(TextSelection.create(node, 5)))
  const after = inCell.apply(insertExcerpt(inCell, excerpt(words(60)), 'quotation'))
  expect(after.doc.textContent).toBe(words(60))
  expect(() => after.doc.check()).not.toThrow()
})

test('where the cursor stands in a heading, the citation goes into the text after it', () => {
  const node = doc.create(
    null,
    section.create({ id: 's' }, [heading.create(null, noteSchema.text('Facts')), paragraph.create()]),
  )
  const state = EditorState.create({ doc: node })
  const inHeading = state.apply(state.tr.setSelection(TextSelection.create(node, 3)))
  const after = inHeading.apply(insertExcerpt(inHeading, excerpt('x'), 'paraphrase'))
  expect(shown(after, 0)).toEqual(['Facts', '[paraphrase]'])
})

test('an excerpt dropped under the text of a section stays in that section', () => {
  const state = aState('Facts|', 'More')
  const under = state.doc.child(0).nodeSize - 1
  const after = state.apply(insertExcerpt(state, excerpt('x'), 'paraphrase', under))
  expect([shown(after, 0), shown(after, 1)]).toEqual([['Facts [paraphrase]'], ['More']])
})

test('every inserted citation has an id of its own', () => {
  let state = aState('|')
  for (const mode of ['paraphrase', 'see'] as const) state = state.apply(insertExcerpt(state, excerpt('x'), mode))
  const ids: unknown[] = []
  state.doc.descendants((node) => {
    if (node.type.name === 'citation') ids.push(node.attrs.id)
  })
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
  expect(ids).not.toContain('')
})

test('deleting everything leaves every section of the template', () => {
  const state = aState('First text|', 'Second text', 'Third text')
  const emptied = state.apply(state.tr.delete(2, state.doc.content.size - 2))
  expect(emptied.doc.children.map((node) => node.attrs.id)).toEqual(['s0', 's1', 's2'])
  expect(emptied.doc.textContent).toBe('')
})

test('undoing a deletion of everything brings back the text of every section', () => {
  const state = aState('First text|', 'Second text')
  const emptied = state.apply(state.tr.delete(2, state.doc.content.size - 2))
  let undone = emptied
  undo(emptied, (transaction) => {
    undone = emptied.apply(transaction)
  })
  expect(undone.doc.children.map((node) => node.textContent)).toEqual(['First text', 'Second text'])
})

test('replacing the whole document, as select-all does, leaves its sections in order', () => {
  const state = aState('First text|', 'Second text')
  const emptied = state.apply(state.tr.setSelection(new AllSelection(state.doc)).deleteSelection())
  expect(emptied.doc.children.map((node) => node.attrs.id)).toEqual(['s0', 's1'])
  let undone = emptied
  undo(emptied, (transaction) => {
    undone = emptied.apply(transaction)
  })
  expect(undone.doc.children.map((node) => node.textContent)).toEqual(['First text', 'Second text'])
})

test('text typed over a selection across sections stays in the first of them', () => {
  const state = aState('First text|', 'Second text', 'Third text')
  const end = state.doc.child(0).nodeSize + 2 + 'Second'.length
  const typed = state.apply(state.tr.insertText('New', 2, end))
  expect(typed.doc.children.map((node) => node.attrs.id)).toEqual(['s0', 's1', 's2'])
  expect(typed.doc.child(0).textContent + typed.doc.child(1).textContent).toBe('New text')
  expect(typed.doc.child(2).textContent).toBe('Third text')
})
