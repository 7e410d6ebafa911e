import type { Node } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'
import { budgetState } from '../../../shared/note/budget.ts'
import { words } from '../../words/words.ts'
import { isUnwritten, wordsOfNode } from './node-words.ts'
import type { EditorPorts } from './ports.ts'

const say = words.note.editor

/** What stands beside a section's heading: "61 of 80 words", and in words when that is too many. */
export function budgetWords(count: number, limit: number): string {
  if (limit <= 0) return say.words(count)
  const state = budgetState(count, limit)
  const said = say.wordsOf(count, limit)
  if (state === 'over') return `${said} · ${say.tooMany(count - limit)}`
  return count > limit ? `${said} · ${say.justOver}` : said
}

/** Draws a section: its heading, its live budget, and what belongs in it while it is empty. */
export class SectionView implements NodeView {
  readonly dom = document.createElement('section')
  readonly contentDOM = document.createElement('div')
  readonly #heading = document.createElement('h2')
  readonly #budget = document.createElement('span')
  readonly #guidance = document.createElement('div')
  readonly #ports: EditorPorts
  #node: Node
  #drawn = ''

  constructor(node: Node, ports: EditorPorts) {
    this.#ports = ports
    this.#node = node
    this.dom.className = 'note-section'
    const head = document.createElement('header')
    head.contentEditable = 'false'
    this.#heading.id = `section-${node.attrs.id}`
    this.#budget.className = 'note-budget'
    head.append(this.#heading, this.#budget)
    const body = document.createElement('div')
    body.className = 'note-section-body'
    this.contentDOM.className = 'note-section-content'
    this.#guidance.className = 'note-guidance'
    this.#guidance.contentEditable = 'false'
    body.append(this.#guidance, this.contentDOM)
    this.dom.append(head, body)
    this.dom.setAttribute('aria-labelledby', this.#heading.id)
    this.redraw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs.id !== this.#node.attrs.id) return false
    this.#node = node
    this.redraw()
    return true
  }

  /** Also called when the template's limits or guidance change under the same text. */
  redraw() {
    const { id, kind, heading } = this.#node.attrs
    const facts = this.#ports.section(id)
    const count = wordsOfNode(this.#node)
    const limit = facts?.limit ?? 0
    const isEmpty = isUnwritten(this.#node)
    const wanted = [id, kind, heading, count, limit, isEmpty, facts?.guidance].join('\n')
    if (wanted === this.#drawn) return
    this.#drawn = wanted
    this.dom.dataset.section = id
    this.dom.dataset.kind = kind
    this.dom.toggleAttribute('data-empty', isEmpty)
    this.#heading.textContent = heading
    this.#budget.dataset.state = budgetState(count, limit)
    this.#budget.textContent = budgetWords(count, limit)
    this.#guidance.hidden = !isEmpty
    if (isEmpty) this.#guidance.replaceChildren(...guidance(facts?.guidance ?? ''))
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    return !this.contentDOM.contains(mutation.target)
  }

  stopEvent(): boolean {
    return false
  }
}

function guidance(advice: string): readonly globalThis.Node[] {
  const key = (name: string) => {
    const element = document.createElement('kbd')
    element.textContent = name
    return element
  }
  const line = document.createElement('p')
  const keys = document.createElement('span')
  keys.className = 'note-guidance-keys'
  const [drop, quote, cite] = say.drop
  keys.append(` ${drop}`, key('Q'), quote ?? '', key('W'), cite ?? '')
  line.append(advice, keys)
  return [line]
}
