import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view'
import { CHART_KINDS, chartOf } from '../../../shared/figure/chart.ts'
import { drawChart } from '../../../shared/figure/draw-chart.ts'
import { words } from '../../words/words.ts'
import type { EditorPorts } from './ports.ts'

const say = words.note.editor

type Place = () => number | undefined

/** Draws a recommendation with the answers that will be printed beside it; choosing a set changes them. */
export class RecommendationView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('p')
  readonly #responses = document.createElement('div')
  #drawn = ''

  constructor(node: Node, view: EditorView, place: Place, ports: EditorPorts) {
    this.dom.className = 'recommendation'
    this.#responses.className = 'recommendation-responses'
    this.#responses.contentEditable = 'false'
    this.#responses.addEventListener('click', () => {
      const sets = ports.responseSets()
      const at = place()
      if (sets.length < 2 || at === undefined) return
      const current = this.#drawn
      const next = (sets.findIndex((set) => set.join('|') === current) + 1) % sets.length
      view.dispatch(view.state.tr.setNodeAttribute(at, 'responses', [...(sets[next] ?? [])]))
    })
    if (ports.responseSets().length > 1) this.#responses.title = say.otherResponses
    this.dom.append(this.contentDOM, this.#responses)
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'recommendation') return false
    const responses = node.attrs.responses as readonly string[]
    const { marking } = node.attrs
    if (marking) this.contentDOM.dataset.marking = String(marking)
    else delete this.contentDOM.dataset.marking
    this.contentDOM.toggleAttribute('data-empty', node.content.size === 0)
    if (this.#drawn === responses.join('|')) return true
    this.#drawn = responses.join('|')
    this.#responses.replaceChildren(
      ...responses.map((response) => {
        const element = document.createElement('span')
        element.textContent = `☐ ${response}`
        return element
      }),
    )
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}

/** Draws a table with its caption above it, where Word will print it. */
export class TableView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('tbody')
  readonly #caption = document.createElement('input')
  readonly #picture = document.createElement('div')
  #drawn = ''

  constructor(node: Node, view: EditorView, place: Place) {
    this.dom.className = 'note-table'
    this.#caption.className = 'note-table-caption'
    this.#caption.placeholder = say.captionPlaceholder
    this.#caption.setAttribute('aria-label', say.caption)
    this.#caption.addEventListener('input', () => {
      const at = place()
      if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'caption', this.#caption.value))
    })
    this.#caption.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') view.focus()
    })
    const table = document.createElement('table')
    table.append(this.contentDOM)
    this.#picture.className = 'note-table-picture'
    this.#picture.contentEditable = 'false'
    this.dom.append(this.#picture, this.#caption, table)
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'table') return false
    if (this.#caption.value !== node.attrs.caption) this.#caption.value = node.attrs.caption
    this.#drawPicture(node)
    return true
  }

  /** The chart of the table, as Word will print it; drawn anew with every change of a cell. */
  #drawPicture(node: Node): void {
    const svg = pictureOf(node)
    if (svg === this.#drawn) return
    this.#drawn = svg
    // As an image and not as markup: nothing in it can act, and the page lets no text become markup (trusted types).
    const image = document.createElement('img')
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
    image.alt = `${say.picture}: ${node.attrs.caption}`
    this.#picture.replaceChildren(...(svg === '' ? [] : [image]))
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#caption
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}

/** The drawing a table of the note asks for; empty where it asks for none or cannot be drawn. */
function pictureOf(table: Node): string {
  const kind = CHART_KINDS.find((each) => each === table.attrs.picture)
  if (kind === undefined) return ''
  const rows: string[][] = []
  table.forEach((row) => {
    const cells: string[] = []
    row.forEach((cell) => {
      cells.push(cell.textContent)
    })
    rows.push(cells)
  })
  const [header = [], ...others] = rows
  const chart = chartOf(kind, header, others)
  return chart === undefined ? '' : drawChart(chart).svg
}
