import { placeAt } from './group-text.ts'
import type { ProposedEdit } from './proposal.ts'
import type { Draft } from './propose.ts'
import type { Cell } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

/** A draft with the group of lines that it comes from. */
export interface GroupDraft {
  readonly draft: Draft
  readonly group: TracedGroup
}

/**
 * Rows and tables that were put in or taken out, each as one proposal instead of one for every cell.
 *
 * A row is new when none of its lines was in the copy, and gone when all its cells are; a table is new when all its rows are.
 */
export function rowProposals(drafts: readonly GroupDraft[], groups: readonly TracedGroup[]): readonly Draft[] {
  const added = new Map<string, GroupDraft[]>()
  const removed = new Map<string, GroupDraft[]>()
  const rest: Draft[] = []
  const returnedRows = Map.groupBy(groups.filter(hasReturnedCell), (group) => rowOf(group.lines[0]?.cell as Cell))
  const exportedRows = Map.groupBy(groups.filter(hasExportedCell), (group) => rowOf(group.text.lines[0]?.cell as Cell))
  for (const each of drafts) {
    const { group, draft } = each
    const inCell = group.lines[0]?.cell
    const outCell = group.text.lines[0]?.cell
    const isNew = (key: string) =>
      (returnedRows.get(key) ?? []).every((one) => one.exported.length === 0 || isBlank(one))
    if (group.exported.length === 0 && inCell && isNew(rowOf(inCell))) push(added, rowOf(inCell), each)
    else if (outCell && isWholeRemoval(each)) push(removed, rowOf(outCell), each)
    else rest.push(draft)
  }
  for (const [key, own] of removed) {
    const inRow = (exportedRows.get(key) ?? []).filter(({ text }) => text.text.trim() !== '')
    const gone = new Set(own.map(({ group }) => group))
    // One cell alone that was emptied is no row that went.
    if (inRow.length > 1 && inRow.every((group) => gone.has(group)) && hasOneActor(own)) rest.push(rowRemoved(own))
    else rest.push(...own.map(({ draft }) => draft))
  }
  rest.push(...addedTablesAndRows(added, groups, returnedRows))
  return rest
}

const isBlank = ({ lines }: TracedGroup): boolean =>
  lines.every(({ original, current }) => original.trim() === '' && current.trim() === '')
/** A cell that went: a block of the note, or words printed beside one, such as the answers to a recommendation. */
function isWholeRemoval({ draft, group }: GroupDraft): boolean {
  if (draft.edits.length > 0) return draft.edits.every(({ kind }) => kind === 'remove')
  const isPrinted = group.text.lines.every(({ target }) => target === undefined)
  return isPrinted && draft.after === '' && group.lines.every(({ current }) => current.trim() === '')
}

const hasReturnedCell = (group: TracedGroup): boolean => group.lines[0]?.cell !== undefined
const hasExportedCell = (group: TracedGroup): boolean => group.text.lines[0]?.cell !== undefined
const rowOf = ({ table, row }: Cell): string => `${table} ${row}`

function push(map: Map<string, GroupDraft[]>, key: string, each: GroupDraft): void {
  map.set(key, [...(map.get(key) ?? []), each])
}

const hasOneActor = (own: readonly GroupDraft[]): boolean =>
  new Set(own.map(({ draft }) => `${draft.isTracked} ${draft.author}`)).size === 1

/** The changes of the cells, and those of the row as a whole. */
const revisionsOf = (own: readonly GroupDraft[]): number[] => [
  ...new Set([
    ...own.flatMap(({ draft }) => draft.revisions),
    ...own.flatMap(({ group }) => group.lines.flatMap(({ cell }) => cell?.revisions ?? [])),
  ]),
]

function rowRemoved(own: readonly GroupDraft[]): Draft {
  const { draft } = own.find((each) => each.draft.place) ?? (own[0] as GroupDraft)
  return {
    ...draft,
    kind: 'row-removed',
    ...(draft.place ? {} : { where: 'A row of a table' }),
    before: own.map(({ draft }) => draft.before.trim()).join(' | '),
    after: '',
    context: { left: '', right: '' },
    edits: own.flatMap(({ draft }) => draft.edits),
    revisions: revisionsOf(own),
  }
}

/** New rows beside a row of the note's own table, and tables that are new as a whole. */
function addedTablesAndRows(
  newRows: ReadonlyMap<string, readonly GroupDraft[]>,
  groups: readonly TracedGroup[],
  inRow: ReadonlyMap<string, readonly TracedGroup[]>,
): Draft[] {
  const drafts: Draft[] = []
  const cells = (own: readonly GroupDraft[]) => cellsOf(inRow.get(rowOf(own[0]?.group.lines[0]?.cell as Cell)) ?? [])
  const byTable = Map.groupBy(newRows.values(), (own) => own[0]?.group.lines[0]?.cell?.table)
  for (const [table, rows] of byTable) {
    const known = groups.filter(
      (group) =>
        group.lines[0]?.cell?.table === table &&
        group.text.lines.some(({ target }) => target?.blockId !== undefined && target.home?.isInCell),
    )
    const printed = groups.filter(
      (group) => group.exported.length > 0 && group.lines[0]?.cell?.table === table && !isBlank(group),
    )
    const asked = printed.filter((group) => group.text.lines[0]?.target?.home?.type === 'recommendation')
    if (known.length > 0) for (const own of rows) drafts.push(rowAdded(own, known, cells(own)))
    else if (asked.length > 0) for (const own of rows) drafts.push(recommendationAdded(own, asked, cells(own)))
    else if (printed.length > 0)
      for (const own of rows) drafts.push(added(own, 'row-added', cells(own).join(' | '), [], undefined))
    else drafts.push(tableAdded(rows, rows.map(cells)))
  }
  return drafts
}

/** Text of each cell of a row, empty ones included. */
function cellsOf(groups: readonly TracedGroup[]): string[] {
  const cells: string[] = []
  for (const { lines } of groups) {
    for (const { cell, current } of lines) {
      if (!cell) continue
      for (let n = cells.length; n <= cell.column; n++) cells.push('')
      const words = current.replaceAll('\uFFFC', '')
      cells[cell.column] = cells[cell.column] ? `${cells[cell.column]}\n${words}` : words
    }
  }
  return cells
}

function rowAdded(own: readonly GroupDraft[], known: readonly TracedGroup[], cells: readonly string[]): Draft {
  const [first] = own as [GroupDraft]
  const row = first.group.lines[0]?.cell?.row ?? 0
  const above = known.findLast((group) => (group.lines[0]?.cell?.row ?? 0) < row)
  const below = known.find((group) => (group.lines[0]?.cell?.row ?? 0) > row)
  const beside = above ?? below
  const place = beside && placeAt(beside.text, 0, 1)
  const edits: ProposedEdit[] =
    place?.blockId === undefined
      ? []
      : [{ kind: 'add-row', blockId: place.blockId, side: above ? 'after' : 'before', cells }]
  return added(own, 'row-added', cells.join(' | '), edits, place)
}

/** Recommendations are printed in a table with their answers; a new row of it is one more of them. */
function recommendationAdded(
  own: readonly GroupDraft[],
  asked: readonly TracedGroup[],
  [words = '']: readonly string[],
): Draft {
  const row = own[0]?.group.lines[0]?.cell?.row ?? 0
  const above = asked.findLast((group) => (group.lines[0]?.cell?.row ?? 0) < row)
  const below = asked.find((group) => (group.lines[0]?.cell?.row ?? 0) > row)
  const at = above ? placeAt(above.text, above.text.text.length, -1) : below && placeAt(below.text, 0, 1)
  const edits: ProposedEdit[] =
    at?.blockId === undefined || words.trim() === ''
      ? []
      : [{ kind: 'text', from: at, to: at, insert: above ? `\n${words}` : `${words}\n` }]
  return { ...added(own, 'row-added', words, edits, at), kind: edits.length > 0 ? 'paragraph-added' : 'row-added' }
}

function tableAdded(rows: readonly (readonly GroupDraft[])[], words: readonly (readonly string[])[]): Draft {
  const own = rows.flat()
  const [first] = own as [GroupDraft]
  const { before, after } = first.group
  const end = before && placeAt(before.text, before.text.text.length, -1)
  const start = after && placeAt(after.text, 0, 1)
  const place = end?.blockId !== undefined ? end : start?.blockId !== undefined ? start : undefined
  const width = Math.max(...words.map(({ length }) => length))
  const even = words.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')])
  const edits: ProposedEdit[] =
    place?.blockId === undefined
      ? []
      : [{ kind: 'add-table', blockId: place.blockId, side: place === end ? 'after' : 'before', rows: even }]
  return added(own, 'table-added', words.map((cells) => cells.join(' | ')).join('\n'), edits, place)
}

function added(
  own: readonly GroupDraft[],
  kind: 'row-added' | 'table-added',
  after: string,
  edits: readonly ProposedEdit[],
  place: ReturnType<typeof placeAt>,
): Draft {
  const [{ draft }] = own as [GroupDraft]
  const { where: _, place: __, ...shared } = draft
  return {
    ...shared,
    kind,
    before: '',
    after,
    context: { left: '', right: '' },
    ...(place && edits.length > 0
      ? { place: { from: place, to: place } }
      : { where: kind === 'row-added' ? 'A new row of a table' : 'A new table' }),
    edits,
    revisions: revisionsOf(own),
  }
}
