import type { BlockKind, BlockSpan, ReadBlock } from '../../../../shared/source/block.ts'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import { SpanText } from '../../../../shared/source/span-text.ts'
import { readText } from '../text/read-text.ts'
import type { CssCounters } from './css-counters.ts'
import { backLinkMark, deletedMeaning, inlineMeaning, isBackLink, noteMarkOf } from './html-inline.ts'
import { beginList, type HtmlList, nextListLabel } from './html-lists.ts'
import { numberedByWord, roleOf } from './html-roles.ts'
import { cellsOf, placeCells, pointOf, purposeOfTable } from './html-tables.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isText, textUnder } from './html-tree.ts'
import { isLeftOut } from './left-out.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** A `pre` this long is a whole text set in typewriter letters, not a piece of code. */
const TYPED_TEXT_FROM = 2000

interface Place {
  readonly kind: BlockKind
  readonly level?: number
}

interface WalkOptions {
  readonly messages: MessageList
  readonly setAside: ReadonlySet<HtmlNode>
  /** Inside a cell of a table: tables in it are read as lines of that cell. */
  readonly isCell?: boolean
  readonly countTable: () => number
  readonly css: CssCounters
  /** Words of comments by the name that their marks lead to. */
  readonly comments: ReadonlyMap<string, string>
}

const NOTE: Place = { kind: 'footnote' }

/** Undoes on leaving an element what entering it did. */
type Leave = () => void

class HtmlWalk {
  readonly blocks: ReadBlock[] = []
  private readonly options: WalkOptions
  private readonly text = new SpanText()
  private readonly places: Place[] = []
  private readonly lists: HtmlList[] = []
  private label: string | undefined
  private preDepth = 0
  /** Whether the block being read began with the link back from a note. */
  private isNote = false

  constructor(options: WalkOptions) {
    this.options = options
  }

  flush(): void {
    if (this.text.isEmpty) return
    const { text, spans } = this.text.take()
    if (text.trim() === '' && !spans) return
    const place = this.isNote ? NOTE : (this.places.at(-1) ?? { kind: 'paragraph' })
    this.isNote = false
    const label = this.label
    if (text.trim() !== '') this.label = undefined
    if (place.kind === 'preformatted' && text.length > TYPED_TEXT_FROM) this.blocks.push(...readText(text).blocks)
    else this.blocks.push({ ...place, text, ...(label ? { label } : {}), ...(spans ? { spans } : {}) })
  }

  addText(value: string): void {
    if (this.preDepth > 0) this.text.add(value)
    else this.text.addCollapsed(value)
  }

  /** @returns what to do on leaving, or undefined when the element is not to be entered */
  enter(element: HtmlElement): Leave | undefined {
    const { messages, setAside } = this.options
    if (setAside.has(element) || isLeftOut(element, messages)) return undefined
    const { tagName } = element
    if (BLOCKS.has(tagName)) return this.enterBlock(element)
    if (tagName === 'br') {
      if (this.text.endsLine) this.flush()
      else this.text.add('\n')
      return undefined
    }
    return this.enterInline(element)
  }

  private enterInline(element: HtmlElement): Leave | undefined {
    const comment = this.options.comments.get((attribute(element, 'href') ?? '').slice(1))
    if (comment !== undefined) {
      this.text.point({ kind: 'comment', value: comment })
      return undefined
    }
    const mark = noteMarkOf(element)
    if (isBackLink(element)) {
      if (this.text.isEmpty) {
        this.label ??= mark ?? backLinkMark(element)
        this.isNote = true
      }
      return undefined
    }
    if (mark) {
      this.text.point({ kind: 'note-reference', value: mark })
      return undefined
    }
    const wordNumber = numberedByWord(element)
    if (wordNumber) {
      this.label = wordNumber
      return undefined
    }
    const deleted = deletedMeaning(element)
    if (deleted) {
      this.text.point(deleted)
      return undefined
    }
    if (element.tagName === 'rp' || element.tagName === 'annotation' || element.tagName === 'annotation-xml') {
      return undefined
    }
    if (element.tagName === 'rt') {
      this.text.add(`(${textUnder(element.childNodes).trim()})`)
      return undefined
    }
    if (element.tagName === 'q') {
      this.text.add('“')
      return () => this.text.add('”')
    }
    const meaning = inlineMeaning(element, this.options.messages)
    if (!meaning) return () => {}
    this.text.begin(meaning)
    return () => this.text.finish(meaning.kind)
  }

  private enterBlock(element: HtmlElement): Leave | undefined {
    this.flush()
    const leave: Leave[] = [() => this.flush()]
    const { tagName } = element
    if (tagName === 'table') {
      const purpose = this.options.isCell ? 'layout' : purposeOfTable(element)
      if (purpose === 'cells') {
        this.readCells(element)
        return undefined
      }
    } else if (tagName === 'tr') {
      const point = this.options.isCell ? undefined : pointOf(element)
      if (point && purposeOfTable(tableOf(element)) === 'points') {
        this.label = point
        leave.push(this.standAt({ kind: 'list-item', level: this.depth('list-item') }))
      }
    } else if (tagName === 'td' && element.parentNode && 'tagName' in element.parentNode) {
      const row = element.parentNode
      if (cellsOf(row)[0] === element && this.label !== undefined && pointOf(row) === this.label) return undefined
    } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      this.lists.push(beginList(element))
      leave.push(() => this.lists.pop())
    } else if (tagName === 'li') {
      const list = this.lists.at(-1)
      this.label = list ? nextListLabel(list, element, this.options.css) : undefined
      if (this.places.at(-1)?.kind !== 'footnote') {
        leave.push(this.standAt({ kind: 'list-item', level: list?.depth ?? Math.max(0, this.lists.length - 1) }))
      }
      leave.push(() => {
        this.label = undefined
      })
    }
    const role = roleOf(element)
    if (role) leave.push(this.standAt(role))
    if (tagName === 'pre') {
      this.preDepth += 1
      leave.push(() => {
        this.preDepth -= 1
      })
    }
    return () => {
      for (const act of leave) act()
    }
  }

  private depth(kind: BlockKind): number {
    return this.places.filter((place) => place.kind === kind).length
  }

  private standAt(place: Place): Leave {
    this.places.push(place)
    return () => this.places.pop()
  }

  private readCells(table: HtmlElement): void {
    const number = this.options.countTable()
    for (const caption of table.childNodes) {
      if (isElement(caption) && caption.tagName === 'caption') {
        for (const block of walkHtml([caption], { ...this.options, isCell: true }))
          this.blocks.push({ ...block, kind: 'caption' })
      }
    }
    for (const { element, row, column, rowSpan, columnSpan, isHeader } of placeCells(table)) {
      const { text, spans } = joinBlocks(walkHtml(element.childNodes, { ...this.options, isCell: true }))
      this.blocks.push({
        kind: 'table-cell',
        text,
        ...(spans.length > 0 ? { spans } : {}),
        table: {
          table: number,
          row,
          column,
          ...(rowSpan > 1 ? { rowSpan } : {}),
          ...(columnSpan > 1 ? { columnSpan } : {}),
          ...(isHeader ? { isHeader } : {}),
        },
      })
    }
  }
}

function tableOf(row: HtmlElement): HtmlElement {
  let node: HtmlElement = row
  while (node.tagName !== 'table' && node.parentNode && 'tagName' in node.parentNode) node = node.parentNode
  return node
}

/** The paragraphs of one cell as one text, a line each; numbers of its list items stay before them. */
function joinBlocks(blocks: readonly ReadBlock[]): { readonly text: string; readonly spans: readonly BlockSpan[] } {
  let text = ''
  const spans: BlockSpan[] = []
  for (const block of blocks) {
    if (text !== '') text += '\n'
    if (block.label) text += `${block.label} `
    const cut = block.text.length - block.text.trimStart().length
    for (const span of block.spans ?? []) {
      spans.push({
        ...span,
        start: Math.max(0, span.start - cut) + text.length,
        end: Math.max(0, span.end - cut) + text.length,
      })
    }
    text += block.text.trim()
  }
  return { text, spans }
}

/** The blocks under some nodes, in reading order. Without recursion, whatever the depth of the markup. */
export function walkHtml(nodes: readonly HtmlNode[], options: WalkOptions): ReadBlock[] {
  const walk = new HtmlWalk(options)
  const stack: (HtmlNode | Leave)[] = nodes.toReversed()
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (typeof top === 'function') top()
    else if (isText(top)) walk.addText(top.value)
    else if (isElement(top)) {
      const leave = walk.enter(top)
      if (!leave) continue
      stack.push(leave)
      for (let at = top.childNodes.length - 1; at >= 0; at--) {
        const child = top.childNodes[at]
        if (child) stack.push(child)
      }
    }
  }
  walk.flush()
  return walk.blocks
}
