import type { SheetBlock, SheetParagraph, SheetRun } from '../../shared/word/sheets/sheet-model.ts'

/** A paragraph cut where it asks for a new page. */
export function atPageBreaks(block: SheetParagraph): readonly SheetParagraph[] {
  const breaks = block.runs.flatMap((run, at) => (run.kind === 'page-break' ? [at] : []))
  if (breaks.length === 0) return [block]
  const starts = [0, ...breaks.map((at) => at + 1)]
  return starts
    .map((start, at) => ({
      ...block,
      runs: block.runs.slice(start, breaks[at] ?? block.runs.length),
      ...(at > 0 && { startsPage: true, list: undefined }),
    }))
    .filter(({ runs }, at) => at > 0 || runs.length > 0)
}

const lengthOf = (run: SheetRun): number => (run.kind === 'text' ? run.text.length : 1)

/** After how many characters a paragraph may be cut: behind spaces and hyphens. */
export function cutsOf(runs: readonly SheetRun[]): readonly number[] {
  const cuts: number[] = []
  let at = 0
  for (const run of runs) {
    if (run.kind === 'text')
      for (const found of run.text.matchAll(/[ \-–—/]+/g)) cuts.push(at + found.index + found[0].length)
    else if (run.kind === 'break') cuts.push(at + 1)
    at += lengthOf(run)
  }
  return cuts.filter((cut) => cut > 0 && cut < at)
}

export function splitAt(block: SheetParagraph, cut: number): readonly [SheetParagraph, SheetParagraph] {
  const head: SheetRun[] = []
  const rest: SheetRun[] = []
  let at = 0
  for (const run of block.runs) {
    const length = lengthOf(run)
    if (at + length <= cut) head.push(run)
    else if (at >= cut || run.kind !== 'text') rest.push(run)
    else {
      head.push({ ...run, text: run.text.slice(0, cut - at) })
      rest.push({ ...run, text: run.text.slice(cut - at) })
    }
    at += length
  }
  const { startsPage: _, ...same } = block
  return [
    { ...same, runs: head },
    { ...same, runs: rest },
  ]
}

export function commentsOf(runs: readonly SheetRun[]): readonly string[] {
  return runs.flatMap((run) => (run.kind === 'text' ? (run.comments ?? []) : []))
}

export function notesIn(block: SheetBlock): readonly string[] {
  if (block.kind === 'table') {
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(notesIn)))
  }
  return block.runs.flatMap((run) => (run.kind === 'note' ? [run.key] : []))
}
