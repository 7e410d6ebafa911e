import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { words } from '../../words/words.ts'
import type { EditorPorts, ExcerptFacts } from './ports.ts'

const say = words.note.editor

/** "para 3" as a chip writes it: "¶ 3". Other addresses are short already. */
export function chipAddress(address: string): string {
  return address.replace(/^para(?:graph)?\.?\s+/i, '¶ ')
}

/** What a chip says: address and, where there is more than one source, its name. */
export function chipWords(excerpts: readonly (ExcerptFacts | undefined)[], namesSources: boolean): string {
  if (excerpts.length === 0) return say.noPassage
  return excerpts
    .map((excerpt) => {
      if (excerpt === undefined) return say.passageGone
      return [chipAddress(excerpt.address), namesSources ? excerpt.sourceName : ''].filter(Boolean).join(' ')
    })
    .join(' · ')
}

/** What a screen reader says: the source, the place and the words, not the chip's shorthand. */
export function chipLabel(excerpts: readonly (ExcerptFacts | undefined)[]): string {
  return say.citationOf(
    excerpts.map((excerpt) =>
      excerpt === undefined
        ? say.passageNoLonger
        : `${excerpt.sourceName}, ${excerpt.address}${standingWords(excerpt)}: “${excerpt.quote}”`,
    ),
  )
}

/** That the source changed under the passage, where it did. */
function standingWords({ standing }: ExcerptFacts): string {
  return standing === 'settled' ? '' : ` (${words.versions.standing[standing]})`
}

/**
 * Draws a citation as a chip.
 *
 * Plain DOM on purpose: node views of React cost two seconds for the first paint of a note with 2,700 citations.
 */
export class CitationView implements NodeView {
  readonly dom = document.createElement('cite')
  readonly #ports: EditorPorts
  #node: Node

  constructor(node: Node, ports: EditorPorts) {
    this.#ports = ports
    this.#node = node
    this.dom.className = 'citation'
    this.dom.contentEditable = 'false'
    this.dom.setAttribute('role', 'button')
    this.redraw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.redraw()
    return true
  }

  redraw() {
    const ids = this.#node.attrs.excerptIds as readonly string[]
    const excerpts = ids.map((id) => this.#ports.excerpt(id))
    this.dom.dataset.excerpts = ids.join(' ')
    this.dom.dataset.mode = this.#node.attrs.mode
    this.dom.toggleAttribute('data-gone', excerpts.length === 0 || excerpts.some((excerpt) => excerpt === undefined))
    const stands = excerpts.find((excerpt) => excerpt !== undefined && excerpt.standing !== 'settled')?.standing
    if (stands === undefined) delete this.dom.dataset.standing
    else this.dom.dataset.standing = stands
    this.dom.textContent = chipWords(excerpts, this.#ports.namesSources())
    this.dom.setAttribute('aria-label', chipLabel(excerpts))
  }

  selectNode() {
    this.dom.classList.add('is-selected')
  }

  deselectNode() {
    this.dom.classList.remove('is-selected')
  }

  ignoreMutation(): boolean {
    return true
  }
}
