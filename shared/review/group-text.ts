import type { ExportedLine } from './exported-lines.ts'
import type { NotePlace, ProposedEdit } from './proposal.ts'

/** The exported lines of one group as one text, lines parted by one line end. */
export interface GroupText {
  readonly text: string
  readonly lines: readonly ExportedLine[]
  readonly starts: readonly number[]
}

export function groupText(lines: readonly ExportedLine[]): GroupText {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.text.length + 1
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines, starts }
}

/** The line in which an offset stands, and the offset within it. */
export function lineAt(group: GroupText, offset: number): { readonly index: number; readonly offset: number } {
  let index = group.starts.findLastIndex((start) => start <= offset)
  if (index < 0) index = 0
  return { index, offset: offset - (group.starts[index] ?? 0) }
}

/** The place in the note; `side` -1 stays behind the letter before, 1 goes to the letter after. */
export function placeAt(group: GroupText, offset: number, side: 1 | -1): NotePlace | undefined {
  const { index, offset: within } = lineAt(group, offset)
  const target = group.lines[index]?.target
  if (!target) return undefined
  const own = { offset: target.map.at(within, within === 0 ? 1 : side) }
  if (target.blockId !== undefined) return { blockId: target.blockId, ...own }
  if (target.fieldId !== undefined) return { fieldId: target.fieldId, ...own }
  return target.sectionId === undefined ? undefined : { sectionId: target.sectionId, ...own }
}

/** The edits that make a change in the note, or none where a part of it concerns nothing of the note. */
export function editsFor(group: GroupText, from: number, to: number, insert: string): readonly ProposedEdit[] {
  const clean = insert.replaceAll('\uFFFC', '')
  if (clean === '' && from < to) {
    const whole = wholeBlocks(group, from, to)
    if (whole) return whole
  }
  if (isInLabel(group, from) || (from < to && isInLabel(group, to - 1))) return []
  const start = placeAt(group, from, from === to ? -1 : 1)
  const end = from === to ? start : placeAt(group, to, -1)
  if (!start || !end) return []
  if (start.fieldId !== end.fieldId || start.sectionId !== end.sectionId) return []
  if (start.blockId === end.blockId && end.offset < start.offset) return []
  return [{ kind: 'text', from: start, to: end, insert: clean }]
}

/** Whether an offset stands in words that are printed before the note's own. */
function isInLabel(group: GroupText, offset: number): boolean {
  const { index, offset: within } = lineAt(group, offset)
  return within < (group.lines[index]?.target?.starts ?? 0)
}

/** Whole paragraphs taken out, line ends included, are whole blocks: the next one keeps its own look. */
function wholeBlocks(group: GroupText, from: number, to: number): readonly ProposedEdit[] | undefined {
  const first = lineAt(group, from)
  const last = lineAt(group, to)
  if (first.offset !== 0) {
    // "…end of one line, and the next line whole": the line end belongs to the line that goes.
    const isEnd = first.offset === group.lines[first.index]?.text.length
    return isEnd && last.offset === group.lines[last.index]?.text.length && last.index > first.index
      ? removals(group, first.index + 1, last.index)
      : undefined
  }
  if (last.offset === 0 && last.index > first.index) return removals(group, first.index, last.index - 1)
  return last.offset === group.lines[last.index]?.text.length ? removals(group, first.index, last.index) : undefined
}

function removals(group: GroupText, first: number, last: number): readonly ProposedEdit[] | undefined {
  const edits: ProposedEdit[] = []
  for (const { target, text } of group.lines.slice(first, last + 1)) {
    if (text.trim() === '') continue
    if (target?.fieldId !== undefined)
      edits.push({
        kind: 'text',
        from: { fieldId: target.fieldId, offset: 0 },
        to: { fieldId: target.fieldId, offset: target.text.length },
        insert: '',
      })
    else if (target?.blockId !== undefined) edits.push({ kind: 'remove', blockId: target.blockId })
    else return []
  }
  return edits
}
