import type {
  Css,
  SheetModel,
  SheetParagraph,
  SheetRow,
  SheetRun,
  SheetTable,
} from '../../shared/word/sheets/sheet-model.ts'

/** Which part of a paragraph stands on a page. */
export type Part = 'whole' | 'start' | 'middle' | 'end'

export interface PenOptions {
  /** Links that can be followed, for print; a preview leads nowhere. */
  readonly hasLinks?: boolean
  /** Words that comments are on are marked. */
  readonly hasComments?: boolean
}

export interface Pen {
  readonly drawParagraph: (block: SheetParagraph, part: Part, isText?: boolean) => HTMLElement
  readonly drawTable: (block: SheetTable, rows: readonly SheetRow[]) => HTMLTableElement
  readonly drawRow: (row: SheetRow, block: SheetTable) => HTMLTableRowElement
}

/** Draws blocks of a file as elements of a page. @param pageNumber the number that is printed on the page that is drawn */
export function penFor(model: SheetModel, options: PenOptions, pageNumber: () => number): Pen {
  return { drawParagraph, drawTable, drawRow }

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
        element.textContent = run.kind === 'page' ? String(pageNumber()) : '…'
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
}

export function box(name: string, css: Css, text?: string): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  dress(element, css)
  if (text !== undefined) element.textContent = text
  return element
}

/** Through the style object: a style attribute in text is not let in by the content security policy. */
export function dress(element: HTMLElement, css: Css): void {
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value)
}

/** Items of a list that follow each other become a list for whoever hears the page. */
export function groupLists(body: HTMLElement): void {
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
