import type { Node } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'
import { budgetState } from '../../../shared/note/budget.ts'
import { isUnwritten, wordsOfNode } from './node-words.ts'
import type { EditorPorts } from './ports.ts'

/** What stands beside a section's heading: "61 of 80 words", and in words when that is too many. */
export function budgetWords(words: number, limit: number): string {
  const unit = (limit || words) === 1 ? 'word' : 'words'
  if (limit <= 0) return `${words} ${unit}`
  const state = budgetState(words, limit)
  const count = `${words} of ${limit} ${unit}`
  if (state === 'over') return `${count} · ${words - limit} too many`
  return state === 'full' && words > limit ? `${count} · just over` : count
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
    const words = wordsOfNode(this.#node)
    const limit = facts?.limit ?? 0
    const isEmpty = isUnwritten(this.#node)
    const wanted = [id, kind, heading, words, limit, isEmpty, facts?.guidance].join('\n')
    if (wanted === this.#drawn) return
    this.#drawn = wanted
    this.dom.dataset.section = id
    this.dom.dataset.kind = kind
    this.dom.toggleAttribute('data-empty', isEmpty)
    this.#heading.textContent = heading
    this.#budget.dataset.state = budgetState(words, limit)
    this.#budget.textContent = budgetWords(words, limit)
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

function guidance(words: string): readonly globalThis.Node[] {
  const key = (name: string) => {
    const element = document.createElement('kbd')
    element.textContent = name
    return element
  }
  const line = document.createElement('p')
  line.append(words === '' ? '' : `${words} `)
  line.append('Drop an excerpt here, or press ', key('Q'), ' on one to quote it, ', key('W'), ' to cite it.')
  return [line]
}
