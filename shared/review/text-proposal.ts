import { editsFor, lineAt, placeAt } from './group-text.ts'
import type { Hunk } from './hunks.ts'
import type { NotePlace, ProposalKind, ProposedEdit } from './proposal.ts'
import type { Draft } from './propose.ts'
import type { Cell } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

/** Letters of context on each side. */
const CONTEXT = 60

/** One edit of one reviewer as a proposal on the note. */
export function textProposal(group: TracedGroup, hunk: Hunk, untrackedAuthor: string): Draft {
  const isFilled = group.text.text.trim() === '' && hunk.inserted.trim() !== '' && (group.before ?? group.after)
  if (group.exported.length === 0 || isFilled) return addedLine(group, hunk, untrackedAuthor)
  const { text } = group
  const edits = hunk.isStruck ? [] : editsFor(text, hunk.from, hunk.to, hunk.inserted)
  const from = placeAt(text, hunk.from, hunk.from === hunk.to ? -1 : 1)
  const to = placeAt(text, hunk.to, -1)
  const isPlaced = from !== undefined && to !== undefined && (hunk.isStruck || edits.length > 0 || isSilent(hunk))
  return {
    ...shared(hunk, untrackedAuthor),
    kind: kindOf(group, hunk, edits),
    context: {
      left: text.text.slice(Math.max(0, hunk.from - CONTEXT), hunk.from),
      right: text.text.slice(hunk.to, hunk.to + CONTEXT),
    },
    ...(isPlaced ? { place: { from, to } } : { where: whereOf(group, hunk) }),
    edits: isPlaced ? edits : [],
    order: (group.exported[0] ?? 0) + hunk.from / (text.text.length + 1),
  }
}

const isSilent = (hunk: Hunk): boolean => hunk.inserted.replaceAll('\uFFFC', '') === '' && hunk.removed === ''

function shared(hunk: Hunk, untrackedAuthor: string) {
  return {
    author: hunk.author ?? (hunk.isTracked ? 'Unknown' : untrackedAuthor),
    ...(hunk.date ? { date: hunk.date } : {}),
    isTracked: hunk.isTracked,
    before: visible(hunk.removed),
    after: visible(hunk.inserted),
    revisions: hunk.revisions,
    ...(hunk.move ? { move: hunk.move } : {}),
  }
}

/** A line that the exported copy has nothing of, put behind the line before it or before the one behind. */
function addedLine(group: TracedGroup, hunk: Hunk, untrackedAuthor: string): Draft {
  const { before, after } = group
  const words = hunk.inserted.replaceAll('\uFFFC', '')
  const edit = words.trim() === '' || hunk.isStruck ? undefined : addition(group, words)
  return {
    ...shared(hunk, untrackedAuthor),
    kind: hunk.isStruck ? 'struck-insertion' : 'paragraph-added',
    context: { left: before?.text.text.slice(-CONTEXT) ?? '', right: after?.text.text.slice(0, CONTEXT) ?? '' },
    ...(edit ? { place: { from: edit.at, to: edit.at } } : { where: 'Text that was added' }),
    edits: edit ? [edit.edit] : [],
    order: (before?.exported.at(-1) ?? (after?.exported[0] ?? 0) - 1) + 0.999,
  }
}

/** A line stays on its side of a table's edge: a paragraph under a table is none of its last cell. */
function addition(
  { before, after, lines }: TracedGroup,
  words: string,
): { readonly at: NotePlace; readonly edit: ProposedEdit } | undefined {
  const end = before && placeAt(before.text, before.text.text.length, -1)
  const start = after && placeAt(after.text, 0, 1)
  const cell = lines[0]?.cell
  const fits = (group: TracedGroup | undefined): boolean => {
    const other = group?.lines[0]?.cell ?? group?.text.lines[0]?.cell
    return cell === undefined ? other === undefined : other !== undefined && isSameCell(cell, other)
  }
  if (end?.blockId !== undefined && fits(before))
    return { at: end, edit: { kind: 'text', from: end, to: end, insert: `\n${words}` } }
  if (start?.blockId !== undefined && fits(after))
    return { at: start, edit: { kind: 'text', from: start, to: start, insert: `${words}\n` } }
  if (cell !== undefined) return undefined
  const paragraphs = words.split('\n').filter((each) => each.trim() !== '')
  if (end?.blockId !== undefined)
    return { at: end, edit: { kind: 'add-paragraphs', blockId: end.blockId, side: 'after', words: paragraphs } }
  if (start?.blockId !== undefined)
    return { at: start, edit: { kind: 'add-paragraphs', blockId: start.blockId, side: 'before', words: paragraphs } }
  return undefined
}

const isSameCell = (a: Cell, b: Cell): boolean => a.table === b.table && a.row === b.row && a.column === b.column

function kindOf(group: TracedGroup, hunk: Hunk, edits: readonly ProposedEdit[]): ProposalKind {
  if (hunk.isStruck) return 'struck-insertion'
  const { removed, inserted } = hunk
  if (removed === '' && inserted.includes('\n')) {
    const place = lineAt(group.text, hunk.from)
    const isEdge = place.offset === 0 || place.offset === group.text.lines[place.index]?.text.length
    return inserted.trim() !== '' && isEdge ? 'paragraph-added' : inserted.trim() === '' ? 'split' : 'insertion'
  }
  if (inserted === '') {
    if (removed === '\n') return 'join'
    return edits.length > 0 && edits.every(({ kind }) => kind === 'remove') ? 'paragraph-removed' : 'deletion'
  }
  return removed === '' ? 'insertion' : 'replacement'
}

function whereOf(group: TracedGroup, hunk: Hunk): string {
  const line = group.text.lines[lineAt(group.text, hunk.from).index]
  const words = line?.text.trim().replace(/\s+/g, ' ') ?? ''
  if (line?.target?.fieldId !== undefined) return 'A header field'
  if (line?.target?.sectionId !== undefined) return `The heading “${line.target.text}”`
  return words === '' ? 'Outside the text of the note' : `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`
}

/** Footnote signs are shown as such, not as an empty box. */
function visible(text: string): string {
  return text.replaceAll('\uFFFC', '[note]').replaceAll('\v', '\n')
}
