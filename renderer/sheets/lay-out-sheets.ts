import type {
  Css,
  SheetBlock,
  SheetModel,
  SheetParagraph,
  SheetRow,
  SheetRun,
  SheetSection,
  SheetTable,
} from '../../shared/word/sheets/sheet-model.ts'

/*
 * Lays a Word file out on pages, in a page of a browser. It draws what a window previews and what Chromium prints, so
 * that both show the same. It imports nothing but types: for printing, this one file is put into a page as it stands.
 */

export interface LayOutOptions {
  /** Pages after which it stops. */
  readonly mostPages?: number
  /** Whether nobody wants the pages any more. */
  readonly isStopped?: () => boolean
  /** Gives the window time to answer; called every few milliseconds. */
  readonly pause?: () => Promise<void>
  /** Links that can be followed, for print; a preview leads nowhere. */
  readonly hasLinks?: boolean
  /** Comments are listed under the page they stand on. */
  readonly hasComments?: boolean
  /** What stands over the comments of a page. */
  readonly commentsLabel?: string
}

export interface LaidOut {
  readonly pages: number
  /** There is more than was laid out. */
  readonly isCut: boolean
}

interface Placed {
  readonly block: SheetBlock
  readonly element: HTMLElement
  readonly notes: readonly string[]
}

interface Page {
  readonly sheet: HTMLElement
  readonly body: HTMLElement
  readonly foot: HTMLElement
  /** Height for text and notes together. */
  readonly room: number
  readonly placed: Placed[]
  /** The first of its section. */
  readonly isFirst: boolean
  readonly comments: Set<string>
}

/** Which part of a paragraph stands on a page. */
type Part = 'whole' | 'start' | 'middle' | 'end'

/** Milliseconds of work between two pauses: under one frame. */
const BREATH = 8

/** Draws the pages of a file into `host`, one `.sheet` each. */
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
    const sheet = box('sheet', { position: 'relative', width: `${at.width}pt`, height: `${at.height}pt` })
    sheet.dataset.size = `${at.width} ${at.height}`
    host.append(sheet)
    const kind =
      at.hasFirstPage && isFirstOfSection ? 'first' : at.hasEvenPages && number % 2 === 0 ? 'even' : 'default'
    const side = { position: 'absolute', left: `${at.left}pt`, right: `${at.right}pt` }
    const header = running('sheet-header', at.headers[kind], { ...side, ...column, top: `${at.header}pt` })
    const footer = running('sheet-footer', at.footers[kind], { ...side, ...column, bottom: `${at.footer}pt` })
    sheet.append(header, footer)
    const pixels = (points: number) => (points * 96) / 72
    const top = Math.max(pixels(at.top), header.childElementCount > 0 ? pixels(at.header) + header.offsetHeight : 0)
    const bottom = Math.max(
      pixels(at.bottom),
      footer.childElementCount > 0 ? pixels(at.footer) + footer.offsetHeight : 0,
    )
    const body = box('sheet-body', { ...side, ...column, top: `${top}px` })
    const foot = box('sheet-notes', { ...side, bottom: `${bottom}px` })
    sheet.insertBefore(body, footer)
    sheet.insertBefore(foot, footer)
    page = {
      sheet,
      body,
      foot,
      room: pixels(at.height) - top - bottom,
      placed: [],
      isFirst: isFirstOfSection,
      comments: new Set(),
    }
    isFirstOfSection = false
  }

  /** Headers and footers are for the eye: what they say stands in the text as well. */
  function running(name: string, blocks: readonly SheetBlock[] | undefined, css: Css): HTMLElement {
    const element = box(name, css)
    element.setAttribute('aria-hidden', 'true')
    for (const block of blocks ?? []) {
      element.append(block.kind === 'table' ? drawTable(block, block.rows) : drawParagraph(block, 'whole', false))
    }
    return element
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
      while (at < rows.length) {
        const row = rows[at]
        if (row === undefined) break
        const drawn = drawRow(row, block)
        body.append(drawn)
        const notes = addNotes(
          page,
          row.cells.flatMap(({ blocks }) => blocks),
        )
        const isAlone = at === start && page.placed.length === 1
        if (!isFull(page) || isAlone) {
          at += 1
          await breathe()
          if (isOver()) return
          continue
        }
        drawn.remove()
        removeNotes(page, notes)
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

  function isFull({ body, foot, room }: Page): boolean {
    const last = body.lastElementChild
    const used = last instanceof HTMLElement ? last.offsetTop + last.offsetHeight : 0
    return used + foot.offsetHeight > room + 1
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

  function drawParagraph(block: SheetParagraph, part: Part, isText = true): HTMLElement {
    const element = document.createElement(isText && block.level !== undefined ? `h${block.level}` : 'p')
    dress(element, looks(block.look))
    element.style.whiteSpace = 'pre-wrap'
    element.style.overflowWrap = 'anywhere'
    element.style.tabSize = '36pt'
    const isContinued = part === 'end' || part === 'middle'
    if (isContinued) {
      element.style.marginTop = '0'
      element.style.textIndent = '0'
    }
    if (part === 'start' || part === 'middle') {
      element.style.marginBottom = '0'
      if (element.style.textAlign === 'justify') element.style.textAlignLast = 'justify'
    }
    if (block.list !== undefined) element.dataset.item = ''
    if (block.list !== undefined && !isContinued) {
      const label = document.createElement('span')
      dress(label, looks(block.list.look))
      label.style.display = 'inline-block'
      label.style.textIndent = '0'
      label.style.minWidth = `${block.list.hanging}pt`
      label.textContent = block.list.hanging > 0 ? block.list.label : `${block.list.label}\u00a0`
      element.append(label)
    }
    if (block.isSpread) spread(element, block.runs)
    else for (const run of block.runs) element.append(drawRun(run))
    // An empty paragraph is as high as a line.
    if (element.childNodes.length === 0) element.append('\u200b')
    return element
  }

  /** Parts between tabs, from the left side to the right. */
  function spread(element: HTMLElement, runs: readonly SheetRun[]): void {
    element.style.display = 'flex'
    element.style.justifyContent = 'space-between'
    element.style.gap = '12pt'
    element.style.textIndent = '0'
    let part = document.createElement('span')
    element.append(part)
    for (const run of runs) {
      if (run.kind === 'tab') {
        part = document.createElement('span')
        element.append(part)
      } else part.append(drawRun(run))
    }
  }

  function drawRun(run: SheetRun): Node {
    switch (run.kind) {
      case 'text': {
        const isLink = run.href !== undefined && options.hasLinks === true
        const element = document.createElement(isLink ? 'a' : 'span')
        if (element instanceof HTMLAnchorElement && run.href !== undefined) element.href = run.href
        dress(element, looks(run.look))
        element.textContent = run.text
        if (run.language !== undefined) element.lang = run.language
        if (run.isRightToLeft) element.dir = 'rtl'
        if (run.comments !== undefined && options.hasComments) element.className = 'sheet-commented'
        return element
      }
      case 'break':
        return document.createElement('br')
      case 'tab':
        return document.createTextNode('\t')
      case 'page-break':
        return document.createTextNode('')
      case 'page':
      case 'pages': {
        const element = document.createElement('span')
        dress(element, looks(run.look))
        element.dataset.field = run.kind
        element.textContent = run.kind === 'page' ? String(number) : '…'
        return element
      }
      case 'note': {
        const element = document.createElement('span')
        dress(element, looks(run.look))
        element.textContent = run.mark
        return element
      }
      case 'picture': {
        const element = document.createElement('img')
        element.src = model.pictures[run.picture] ?? ''
        element.alt = run.alt
        dress(element, { width: `${run.width}pt`, height: `${run.height}pt`, 'max-width': '100%' })
        return element
      }
    }
  }

  function drawTable(block: SheetTable, rows: readonly SheetRow[]): HTMLTableElement {
    const element = document.createElement('table')
    const width = block.widths.reduce((sum, each) => sum + each, 0)
    dress(element, {
      'border-collapse': 'collapse',
      'table-layout': 'fixed',
      'max-width': '100%',
      ...looks(block.look),
    })
    if (width > 0) element.style.width = `${width}pt`
    if (block.caption !== '') element.setAttribute('aria-label', block.caption)
    const columns = document.createElement('colgroup')
    for (const each of block.widths) {
      const column = document.createElement('col')
      column.style.width = `${each}pt`
      columns.append(column)
    }
    element.append(columns)
    const heads = rows.filter(({ isHeader }) => isHeader)
    if (heads.length > 0) element.createTHead().append(...heads.map((row) => drawRow(row, block)))
    const others = rows.filter(({ isHeader }) => !isHeader)
    if (others.length > 0) element.createTBody().append(...others.map((row) => drawRow(row, block)))
    return element
  }

  function drawRow(row: SheetRow, block: SheetTable): HTMLTableRowElement {
    const element = document.createElement('tr')
    if (row.height !== undefined) element.style.height = `${row.height}pt`
    for (const cell of row.cells) {
      const drawn = document.createElement(cell.isHeader ? 'th' : 'td')
      dress(drawn, looks(cell.look))
      drawn.style.textAlign = 'start'
      drawn.style.fontWeight = 'inherit'
      if (cell.isHeader) drawn.scope = 'col'
      if (cell.span > 1) drawn.colSpan = Math.min(cell.span, Math.max(1, block.widths.length))
      for (const each of cell.blocks) {
        drawn.append(each.kind === 'table' ? drawTable(each, each.rows) : drawParagraph(each, 'whole', false))
      }
      element.append(drawn)
    }
    return element
  }

  function looks(place: number): Css {
    return model.looks[place] ?? {}
  }

  function commentsOf(runs: readonly SheetRun[]): readonly string[] {
    return runs.flatMap((run) => (run.kind === 'text' ? (run.comments ?? []) : []))
  }

  function notesIn(block: SheetBlock): readonly string[] {
    if (block.kind === 'table') {
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(notesIn)))
    }
    return block.runs.flatMap((run) => (run.kind === 'note' ? [run.key] : []))
  }

  function box(name: string, css: Css, text?: string): HTMLElement {
    const element = document.createElement('div')
    element.className = name
    dress(element, css)
    if (text !== undefined) element.textContent = text
    return element
  }

  /** Through the style object: a style attribute in text is not let in by the content security policy. */
  function dress(element: HTMLElement, css: Css): void {
    for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
  }

  /** Items of a list that follow each other become a list for whoever hears the page. */
  function groupLists(body: HTMLElement): void {
    let list: HTMLElement | undefined
    for (const element of [...body.children]) {
      if (!(element instanceof HTMLElement) || element.dataset.item === undefined) {
        list = undefined
        continue
      }
      if (list === undefined) {
        list = box('sheet-list', { display: 'contents' })
        list.setAttribute('role', 'list')
        element.before(list)
      }
      element.setAttribute('role', 'listitem')
      list.append(element)
    }
  }
}

/** A paragraph cut where it asks for a new page. */
function atPageBreaks(block: SheetParagraph): readonly SheetParagraph[] {
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
function cutsOf(runs: readonly SheetRun[]): readonly number[] {
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

function splitAt(block: SheetParagraph, cut: number): readonly [SheetParagraph, SheetParagraph] {
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
