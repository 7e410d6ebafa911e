/** The panes F6 goes round, in reading order; each marks itself with `data-pane`. */
const PANES = '[data-pane]'

/** What takes focus in a pane: what says so itself, or else its first control. */
const FIRST = '[data-pane-focus], button, input, [tabindex="0"], [contenteditable="true"]'

const isShown = (element: HTMLElement) => element.checkVisibility()

/** Moves focus to the next pane that shows (`by` 1) or the one before (-1). */
export function nextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(isShown)
  if (panes.length === 0) return
  // A pane may stand within another one: the innermost is where one is.
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + by + panes.length) % panes.length] ?? panes[0]
  if (next === undefined) return
  const within = [...next.querySelectorAll<HTMLElement>(FIRST)].filter(isShown)
  const target = within.find((element) => element.matches('[data-pane-focus]')) ?? within[0] ?? next
  target.focus()
}

/** The pane that has focus now, by name. */
export function currentPane(): string | undefined {
  const pane = document.activeElement?.closest<HTMLElement>(PANES)
  return pane?.dataset.pane
}

let last: string | undefined = 'source'

/** The pane that had focus last, for what is shown over the panes. */
export const lastPane = (): string | undefined => last

/** Notes which pane gets focus. */
export function watchPanes(): () => void {
  const look = () => {
    last = currentPane() ?? last
  }
  document.addEventListener('focusin', look)
  return () => document.removeEventListener('focusin', look)
}
