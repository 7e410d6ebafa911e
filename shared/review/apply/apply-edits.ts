import { textOf } from '../../note/header.ts'
import type { NoteHeader, NoteNode } from '../../note/note.ts'
import { textBlocksOf } from '../../note/texts.ts'
import { type OffsetMap, offsetMap } from '../offset-map.ts'
import type { NotePlace, ProposedEdit } from '../proposal.ts'
import { addParagraphs, addRow, addTable } from './add-blocks.ts'
import { inlineLength, joined, markInline, replaceInline, sliceInline } from './inline.ts'
import { moveBlock } from './move-block.ts'
import { splitBlock } from './split-block.ts'
import { blockWith, detach, finished, sectionWith, textBlocks, type Work, workOn } from './tree.ts'
import { turnBlock } from './turn-block.ts'

/** A note's text: what edits are applied to. */
export interface NoteText {
  readonly header: NoteHeader
  readonly body: NoteNode
}

/** An edit with the key of the proposal it belongs to. */
export interface KeyedEdit {
  readonly key: number
  readonly edit: ProposedEdit
}

export interface Applied extends NoteText {
  /** Keys of proposals whose place is gone; nothing of them was applied. */
  readonly failed: ReadonlySet<number>
}

/**
 * Applies accepted edits to the note as it is now.
 *
 * Edits speak of the note as it was exported; each is carried over what changed since. They are applied from the end to
 * the beginning, so that none moves the place of another; citations stay with the words that survive.
 */
export function applyEdits(
  exported: NoteText,
  now: NoteText,
  edits: readonly KeyedEdit[],
  newId: () => string,
): Applied {
  const root = workOn(now.body)
  const blocks = textBlocks(root)
  const order = new Map(blocks.map((block, n) => [block, n]))
  const maps = placeMaps(exported, now)
  const failed = new Set<number>()
  const header: Record<string, string | readonly string[]> = { ...now.header }

  const isThere = ({ blockId, sectionId }: NotePlace): boolean =>
    sectionId !== undefined
      ? sectionWith(root, sectionId) !== undefined
      : blockId === undefined || blockWith(blocks, blockId) !== undefined
  const missing = (edit: ProposedEdit): boolean => {
    if (edit.kind === 'text' || edit.kind === 'mark') return !isThere(edit.from) || !isThere(edit.to)
    if (!blockWith(blocks, edit.blockId)) return true
    return edit.kind === 'move' && !blockWith(blocks, edit.afterId ?? edit.beforeId ?? '')
  }
  for (const { key, edit } of edits) if (missing(edit)) failed.add(key)
  const possible = edits.filter(({ key }) => !failed.has(key))

  // Marks first: they move no letter.
  for (const { edit } of possible) if (edit.kind === 'mark') editLook(blocks, edit, maps)
  const texts = possible.flatMap(({ edit }, sequence) => {
    if (edit.kind !== 'text') return []
    const block = edit.from.blockId === undefined ? undefined : blockWith(blocks, edit.from.blockId)
    return [{ edit, sequence, at: block ? (order.get(block) ?? 0) : -1, start: edit.from.offset }]
  })
  texts.sort((a, b) => b.at - a.at || b.start - a.start || b.sequence - a.sequence)
  const removedLater: Work[] = []
  const leaving = new Set(
    possible.flatMap(({ edit }) => (edit.kind === 'remove' ? (blockWith(blocks, edit.blockId) ?? []) : [])),
  )
  for (const { edit } of texts) {
    if (edit.from.fieldId !== undefined) editField(header, edit.from.fieldId, edit, maps)
    else if (edit.from.sectionId !== undefined) editHeading(sectionWith(root, edit.from.sectionId), edit, maps)
    else editText(blocks, edit, maps, { removed: removedLater, leaving, newId })
  }
  // What is put beside one block keeps the order in which it is proposed.
  for (const { edit } of possible.toReversed()) {
    if (edit.kind !== 'add-row' && edit.kind !== 'add-table' && edit.kind !== 'add-paragraphs') continue
    const block = blockWith(blocks, edit.blockId)
    if (!block) continue
    if (edit.kind === 'add-row') addRow(block, edit.side, edit.cells, newId)
    else if (edit.kind === 'add-table') addTable(block, edit.side, edit.rows, newId)
    else addParagraphs(block, edit.side, edit.words, newId)
  }
  for (const { edit } of possible) if (edit.kind === 'move') moveBlock(blocks, edit)
  for (const { edit } of possible) {
    const block = edit.kind === 'turn' ? blockWith(blocks, edit.blockId) : undefined
    if (block && edit.kind === 'turn' && !leaving.has(block)) turnBlock(block, edit)
  }
  for (const { edit } of possible) {
    if (edit.kind !== 'remove') continue
    const block = blockWith(blocks, edit.blockId)
    if (block) removedLater.push(block)
  }
  for (const block of removedLater) detach(block, newId)
  dropEmptiedRows(removedLater)
  return { header, body: finished(root), failed }
}

type Maps = (place: NotePlace, side: 1 | -1) => number

/** From offsets of the exported text of a block or field to those of its text now. */
function placeMaps(exported: NoteText, now: NoteText): Maps {
  const was = new Map(textBlocksOf(exported.body).map((block) => [block.blockId, block.text]))
  const is = new Map(textBlocksOf(now.body).map((block) => [block.blockId, block.text]))
  const kept = new Map<string, OffsetMap>()
  return (place, side) => {
    const key = place.blockId ?? (place.sectionId === undefined ? `field ${place.fieldId}` : `of ${place.sectionId}`)
    let map = kept.get(key)
    if (!map) {
      const [old, current] =
        place.blockId !== undefined
          ? [was.get(place.blockId), is.get(place.blockId)]
          : place.sectionId !== undefined
            ? [headingOf(exported.body, place.sectionId), headingOf(now.body, place.sectionId)]
            : [textOf(exported.header[place.fieldId ?? '']), textOf(now.header[place.fieldId ?? ''])]
      map = offsetMap(old ?? '', current ?? '')
      kept.set(key, map)
    }
    return map.at(place.offset, place.offset === 0 ? 1 : side)
  }
}

type TextEdit = Extract<ProposedEdit, { kind: 'text' }>

/** A field of several people takes its text apart again, as they are parted by semicolons. */
function editField(
  header: Record<string, string | readonly string[]>,
  fieldId: string,
  edit: TextEdit,
  maps: Maps,
): void {
  const value = header[fieldId] ?? ''
  const text = changedText(textOf(value), edit, maps)
  header[fieldId] = typeof value === 'string' ? text : text.split(/\s*;\s*/).filter((each) => each !== '')
}

function editHeading(section: Work | undefined, edit: TextEdit, maps: Maps): void {
  if (!section) return
  const heading = changedText(String(section.attrs?.heading ?? ''), edit, maps).trim()
  // A section without a heading would be printed under the template's own.
  if (heading !== '') section.attrs = { ...section.attrs, heading }
}

function changedText(value: string, edit: TextEdit, maps: Maps): string {
  const from = maps(edit.from, 1)
  const to = Math.max(from, maps(edit.to, -1))
  return value.slice(0, from) + edit.insert.replace(/\s*\n\s*/g, ' ') + value.slice(to)
}

function editLook(blocks: readonly Work[], edit: Extract<ProposedEdit, { kind: 'mark' }>, maps: Maps): void {
  const block = blockWith(blocks, edit.from.blockId ?? '')
  if (!block?.inline) return
  const from = maps(edit.from, 1)
  const to = Math.max(from, maps(edit.to, -1))
  if (!(edit.mark === 'strong' && block.type === 'heading'))
    block.inline = markInline(block.inline, from, to, edit.mark, edit.isOn)
}

const headingOf = (body: NoteNode, sectionId: string): string =>
  String(body.content?.find(({ attrs }) => attrs?.id === sectionId)?.attrs?.heading ?? '')

interface Leaving {
  /** Blocks whose words were joined to an earlier one. */
  readonly removed: Work[]
  /** Blocks that accepted proposals take out whole. */
  readonly leaving: ReadonlySet<Work>
  readonly newId: () => string
}

function editText(blocks: readonly Work[], edit: TextEdit, maps: Maps, { removed, leaving, newId }: Leaving): void {
  const first = blockWith(blocks, edit.from.blockId ?? '')
  const last = blockWith(blocks, edit.to.blockId ?? '')
  if (!first?.inline || !last?.inline) return
  const isPoint = edit.from.blockId === edit.to.blockId && edit.from.offset === edit.to.offset
  const from = maps(edit.from, isPoint ? -1 : 1)
  const to = isPoint ? from : maps(edit.to, -1)
  if (first === last) {
    if (edit.insert.includes('\n')) splitBlock(first, from, Math.max(from, to), edit.insert, newId)
    else first.inline = replaceInline(first.inline, from, Math.max(from, to), edit.insert)
    return
  }
  // A block that is taken out as well leaves nothing to join.
  const tail = leaving.has(last) ? [] : sliceInline(last.inline, to, inlineLength(last.inline))
  const head = replaceInline(first.inline, from, inlineLength(first.inline), '')
  first.inline = joined([...head, ...tail])
  const length = inlineLength(head)
  if (edit.insert.includes('\n')) splitBlock(first, length, length, edit.insert, newId)
  else if (edit.insert !== '') first.inline = replaceInline(first.inline, length, length, edit.insert)
  const [a, b] = [blocks.indexOf(first), blocks.indexOf(last)]
  removed.push(...blocks.slice(a + 1, b + 1))
}

/** A table row whose paragraphs were all taken out goes with them. */
function dropEmptiedRows(removed: readonly Work[]): void {
  const rows = new Set<Work>()
  for (const block of removed) {
    const cell = block.parent
    if (cell && /^table(?:Cell|Header)$/.test(cell.type) && cell.parent) rows.add(cell.parent)
  }
  for (const row of rows) {
    const isEmpty = textBlocks(row).every((block) => inlineLength(block.inline ?? []) === 0)
    const table = row.parent
    if (isEmpty && table && table.children.length > 1) table.children = table.children.filter((child) => child !== row)
  }
}
