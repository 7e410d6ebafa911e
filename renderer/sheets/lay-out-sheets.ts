import type {
  Css,
  SheetBlock,
  SheetModel,
  SheetParagraph,
  SheetRow,
  SheetSection,
  SheetTable,
} from '../../shared/word/sheets/sheet-model.ts'
import { atPageBreaks, commentsOf, cutsOf, notesIn, splitAt } from './cuts.ts'
import { box, groupLists, type Part, type PenOptions, penFor } from './draw.ts'
import { isFull, openPage, type Page, type Placed } from './page.ts'

export interface LayOutOptions extends PenOptions {
  /** Pages after which it stops. */
  readonly mostPages?: number
  /** Whether nobody wants the pages any more. */
  readonly isStopped?: () => boolean
  /** Gives the window time to answer; called every few milliseconds. */
  readonly pause?: () => Promise<void>
  /** What stands over the comments of a page. */
  readonly commentsLabel?: string
}

export interface LaidOut {
  readonly pages: number
  /** There is more than was laid out. */
  readonly isCut: boolean
}

/** Milliseconds of work between two pauses: under one frame. */
const BREATH = 8

/**
 * Lays a Word file out on pages, in a page of a browser: draws them into `host`, one `.sheet` each.
 *
 * A window previews and Chromium prints through this same code, so that both show the same. For printing, the files of
 * this folder are put into the printed page as they stand: they import each other and types, nothing else.
 */
export async function layOutSheets(
  model: SheetModel,
  host: HTMLElement,
  options: LayOutOptions = {},
): Promise<LaidOut> {
  const { mostPages = Number.POSITIVE_INFINITY, isStopped = () => false, pause } = options
  let breath = performance.now()
  let count = 0
  let number = 0
  let page: Page | undefined
  let section: SheetSection | undefined
  let isFirstOfSection = true
  // Margins of blocks fall together, those of flex items add up.
  const column: Css = model.addsSpace ? { display: 'flex', 'flex-direction': 'column' } : { display: 'flow-root' }
  const pen = penFor(model, options, () => number)
  const { drawParagraph, drawTable, drawRow } = pen
  const isOver = () => count > mostPages || isStopped()

  for (const each of model.sections) {
    section = each
    isFirstOfSection = true
    newPage()
    await placeAll(each.blocks)
  }
  const endnotes = Object.keys(model.notes).filter((key) => key.startsWith('e'))
  if (endnotes.length > 0) await placeAll(endnotes.flatMap((key) => model.notes[key] ?? []))
  finishPage()
  const isCut = count > mostPages
  if (isCut) host.lastElementChild?.remove()
  const pages = Math.min(count, mostPages)
  for (const field of host.querySelectorAll('[data-field="pages"]')) field.textContent = isCut ? '…' : String(pages)
  return { pages, isCut }

  async function placeAll(blocks: readonly SheetBlock[]): Promise<void> {
    for (const block of blocks) {
      if (isOver()) return
      if (block.kind === 'table') await placeTable(block)
      else for (const paragraph of atPageBreaks(block)) placeParagraph(paragraph, 'whole')
      await breathe()
    }
  }

  async function breathe(): Promise<void> {
    if (pause === undefined || performance.now() - breath < BREATH) return
    await pause()
    breath = performance.now()
  }

  function newPage(): void {
    finishPage()
    const at = section
    if (at === undefined) return
    count += 1
    number = isFirstOfSection && at.startsAt !== undefined ? at.startsAt : number + 1
    const isEven = at.hasEvenPages && number % 2 === 0
    const kind = at.hasFirstPage && isFirstOfSection ? 'first' : isEven ? 'even' : 'default'
    page = openPage(host, at, { kind, isFirst: isFirstOfSection, column, pen })
    isFirstOfSection = false
  }

  function finishPage(): void {
    const done = page
    page = undefined
    if (done === undefined) return
    groupLists(done.body)
    if (!options.hasComments || done.comments.size === 0) return
    const list = box('sheet-comments', {})
    list.append(box('sheet-comments-label', {}, options.commentsLabel ?? ''))
    for (const id of done.comments) {
      const comment = model.comments[id]
      if (comment === undefined) continue
      const element = box('sheet-comment', {})
      element.append(box('sheet-comment-author', {}, comment.author), box('sheet-comment-text', {}, comment.text))
      list.append(element)
    }
    host.append(list)
  }

  function placeParagraph(block: SheetParagraph, part: Part): void {
    if (page === undefined || isOver()) return
    if (block.startsPage && part === 'whole' && page.placed.length > 0) newPage()
    if (put(page, block, drawParagraph(block, part))) return
    const cut = block.keepsLines ? 0 : fittingCut(page, block, part)
    if (cut > 0) {
      const [head, rest] = splitAt(block, cut)
      put(page, head, drawParagraph(head, part === 'end' || part === 'middle' ? 'middle' : 'start'), true)
      newPage()
      placeParagraph(rest, 'end')
      return
    }
    if (page.placed.length === 0) {
      put(page, block, drawParagraph(block, part), true)
      return
    }
    toNextPage()
    placeParagraph(block, part)
  }

  /** Starts a page, and takes along what must stay with what follows: a heading never ends a page. */
  function toNextPage(): void {
    const kept: Placed[] = []
    const from = page
    while (from !== undefined && from.placed.length > 1) {
      const last = from.placed.at(-1)
      if (last?.block.kind !== 'paragraph' || !last.block.keepsNext) break
      takeBack(from)
      kept.unshift(last)
    }
    newPage()
    for (const { block } of kept) if (block.kind === 'paragraph') placeParagraph(block, 'whole')
  }

  async function placeTable(block: SheetTable): Promise<void> {
    const heads = block.rows.filter(({ isHeader }) => isHeader)
    const rows = block.rows.filter(({ isHeader }) => !isHeader)
    let at = 0
    while (page !== undefined && !isOver()) {
      const element = drawTable(block, heads)
      if (!put(page, block, element) && page.placed.length > 0) {
        toNextPage()
        continue
      }
      if (!element.isConnected) put(page, block, element, true)
      const start = at
      const body = element.createTBody()
      const drawn: { readonly element: HTMLElement; readonly notes: readonly string[] }[] = []
      const takeRowBack = (): void => {
        const last = drawn.pop()
        last?.element.remove()
        if (page !== undefined) removeNotes(page, last?.notes ?? [])
      }
      while (at < rows.length) {
        const row = rows[at]
        if (row === undefined) break
        const inRow = row.cells.flatMap(({ blocks }) => blocks)
        const line = drawRow(row, block)
        body.append(line)
        drawn.push({ element: line, notes: addNotes(page, inRow) })
        const isAlone = at === start && page.placed.length === 1
        at += 1
        if (!isFull(page) || isAlone) {
          await breathe()
          if (isOver()) return
          continue
        }
        // The row that does not fit goes on to the next page, and with it those that must stay with it.
        const first = firstKeptWith(rows, start, at - 1)
        const isTooLong = first === start && page.placed.length === 1
        const to = isTooLong ? at - 1 : first
        for (; at > to; at -= 1) takeRowBack()
        break
      }
      if (at >= rows.length) return
      if (at === start) takeBack(page)
      if (at === start) toNextPage()
      else newPage()
    }
  }

  /** Puts a block on the page. @returns whether it fits; where it does not, it is taken off again */
  function put(to: Page, block: SheetBlock, element: HTMLElement, isForced = false): boolean {
    // Space above is kept where a section begins, not where text runs on from the page before.
    if (to.placed.length === 0 && !to.isFirst) element.style.marginTop = '0'
    to.body.append(element)
    const notes = block.kind === 'paragraph' ? addNotes(to, [block]) : []
    to.placed.push({ block, element, notes })
    if (isForced || !isFull(to)) {
      if (block.kind === 'paragraph') for (const id of commentsOf(block.runs)) to.comments.add(id)
      return true
    }
    takeBack(to)
    return false
  }

  function takeBack(from: Page): void {
    const last = from.placed.pop()
    last?.element.remove()
    removeNotes(from, last?.notes ?? [])
  }

  /** Notes that these blocks refer to, at the foot of their page. @returns those that were not there before */
  function addNotes(to: Page, blocks: readonly SheetBlock[]): readonly string[] {
    const added: string[] = []
    for (const key of blocks.flatMap(notesIn)) {
      if (!key.startsWith('f') || to.foot.querySelector(`[data-note="${key}"]`) !== null) continue
      const note = box('sheet-note', column)
      note.dataset.note = key
      for (const block of model.notes[key] ?? []) {
        note.append(block.kind === 'table' ? drawTable(block, block.rows) : drawParagraph(block, 'whole'))
      }
      to.foot.append(note)
      added.push(key)
    }
    to.foot.classList.toggle('sheet-has-notes', to.foot.childElementCount > 0)
    return added
  }

  function removeNotes(from: Page, keys: readonly string[]): void {
    for (const key of keys) from.foot.querySelector(`[data-note="${key}"]`)?.remove()
    from.foot.classList.toggle('sheet-has-notes', from.foot.childElementCount > 0)
  }

  /**
   * The number of characters of a paragraph that still fit on a page, in whole lines, 0 where none do. At least two
   * lines stand on either side, as Word's control of widows and orphans has it.
   */
  function fittingCut(to: Page, block: SheetParagraph, part: Part): number {
    const places = cutsOf(block.runs)
    const whole = drawParagraph(block, part)
    const lines = (element: HTMLElement): number => {
      to.body.append(element)
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element)
      const height = element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
      const found = Math.round(height / (Number.parseFloat(lineHeight) || height))
      element.remove()
      return found
    }
    const all = lines(whole)
    if (all < 4) return 0
    const isRoom = (cut: number, most: number): boolean => {
      const [head] = splitAt(block, cut)
      const element = drawParagraph(head, part === 'whole' ? 'start' : 'middle')
      if (lines(element) > most) return false
      const fits = put(to, head, element)
      if (fits) takeBack(to)
      return fits
    }
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isRoom(places[middle - 1] ?? 0, all - 2)) low = middle
      else high = middle - 1
    }
    const cut = low === 0 ? 0 : (places[low - 1] ?? 0)
    if (cut === 0) return 0
    return lines(drawParagraph(splitAt(block, cut)[0], 'start')) < 2 ? 0 : cut
  }
}

/** The first of the rows, from `start` on, that must stay on one page with the row at `at`. */
function firstKeptWith(rows: readonly SheetRow[], start: number, at: number): number {
  let first = at
  while (first > start && keepsNext(rows[first - 1])) first -= 1
  return first
}

const keepsNext = (row: SheetRow | undefined): boolean =>
  row?.cells.some(({ blocks: [first] }) => first?.kind === 'paragraph' && first.keepsNext === true) ?? false
