import { NodeSelection, Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { ExcerptId } from '../../../shared/id.ts'
import { words } from '../../words/words.ts'
import type { EditorPorts, ExcerptFacts } from './ports.ts'

const say = words.note.editor

/** Time in milliseconds before a resting pointer opens the passage, and before a leaving one closes it. */
const OPENS_AFTER = 200
const CLOSES_AFTER = 160

/** Shows the passage of a citation in place, on hover and while the chip is chosen with the keys. */
export function citationPopover(ports: EditorPorts): Plugin {
  return new Plugin({
    key: new PluginKey('citation-popover'),
    view: (view) => {
      const popover = makePopover(view, ports)
      return { update: () => popover.follow(), destroy: () => popover.destroy() }
    },
  })
}

function makePopover(view: EditorView, ports: EditorPorts) {
  const box = document.createElement('div')
  box.className = 'citation-popover'
  box.hidden = true
  box.setAttribute('role', 'tooltip')
  document.body.append(box)
  let shown: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (chip: HTMLElement) => {
    const ids = (chip.dataset.excerpts ?? '').split(' ').filter(Boolean)
    box.replaceChildren(...passages(ids, ports), editLine(view, chip, ports))
    box.hidden = false
    shown = chip
    placeAt(box, chip)
  }
  const hide = () => {
    box.hidden = true
    shown = undefined
  }
  const later = (after: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, after)
  }
  const over = (event: Event) => {
    const chip = (event.target as Element).closest<HTMLElement>('cite.citation')
    if (chip !== null) later(OPENS_AFTER, () => show(chip))
    else if (shown !== undefined && !shown.classList.contains('is-selected')) later(CLOSES_AFTER, hide)
  }
  const leave = () => later(CLOSES_AFTER, () => (shown?.classList.contains('is-selected') ? undefined : hide()))
  view.dom.addEventListener('mouseover', over)
  view.dom.addEventListener('mouseleave', leave)
  box.addEventListener('mouseenter', () => clearTimeout(timer))
  box.addEventListener('mouseleave', leave)
  const scrolled = () => hide()
  document.addEventListener('scroll', scrolled, true)

  return {
    /** The selection moved: a chosen chip shows its passage, any other place closes it. */
    follow() {
      const { selection } = view.state
      const chosen = selection instanceof NodeSelection && selection.node.type.name === 'citation'
      const chip = chosen ? view.nodeDOM(selection.from) : null
      if (chip instanceof HTMLElement && view.hasFocus()) show(chip)
      else if (shown !== undefined) hide()
    },
    destroy() {
      clearTimeout(timer)
      view.dom.removeEventListener('mouseover', over)
      view.dom.removeEventListener('mouseleave', leave)
      document.removeEventListener('scroll', scrolled, true)
      box.remove()
    },
  }
}

function passages(ids: readonly string[], ports: EditorPorts): readonly HTMLElement[] {
  const found = ids.map((id) => ports.excerpt(id))
  if (found.length === 0) return [gone()]
  return found.map((excerpt) => (excerpt === undefined ? gone() : passage(excerpt, ports)))
}

/** The way to the citation's own editor. */
function editLine(view: EditorView, chip: HTMLElement, ports: EditorPorts): HTMLElement {
  const line = element('p', 'citation-passage-foot')
  const edit = element('button', '', say.editCitation)
  edit.addEventListener('mousedown', (event) => event.preventDefault())
  edit.addEventListener('click', () => ports.openCitation(view.posAtDOM(chip, 0)))
  edit.tabIndex = -1
  line.append(element('span', 'citation-keys', say.citationKeys), edit)
  return line
}

function gone(): HTMLElement {
  return element('p', 'citation-gone', say.passageNoLongerLong)
}

function passage(excerpt: ExcerptFacts, ports: EditorPorts): HTMLElement {
  const block = element('div', 'citation-passage')
  block.dataset.family = excerpt.family
  const head = element('p', 'citation-passage-head')
  head.append(
    element('b', 'citation-code', excerpt.codeKey.toUpperCase()),
    element('span', '', `${excerpt.codeLabel} · ${excerpt.address}`),
  )
  const foot = element('p', 'citation-passage-foot')
  const go = element('button', '', say.goTo)
  go.addEventListener('mousedown', (event) => event.preventDefault())
  go.addEventListener('click', () => ports.showExcerpt(excerpt.id as ExcerptId))
  go.tabIndex = -1
  foot.append(element('span', '', excerpt.sourceTitle), go)
  block.append(head, element('blockquote', '', excerpt.quote))
  if (excerpt.standing !== 'settled')
    block.append(element('p', 'citation-standing', words.versions.standing[excerpt.standing]))
  if (excerpt.comment !== '') block.append(element('p', 'citation-comment', excerpt.comment))
  block.append(foot)
  return block
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}

/** Under the chip, or above it where there is no room; never outside the window. Positions in CSS pixels. */
function placeAt(box: HTMLElement, chip: HTMLElement) {
  const at = chip.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const below = at.bottom + 6
  const top = below + height > window.innerHeight - 8 ? Math.max(8, at.top - height - 6) : below
  const left = Math.min(Math.max(8, at.left - 12), window.innerWidth - width - 8)
  box.style.top = `${top}px`
  box.style.left = `${left}px`
}
