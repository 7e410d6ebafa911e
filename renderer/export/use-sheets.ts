import { type RefObject, useEffect, useState } from 'react'
import type { SheetModel } from '../../shared/word/sheets/sheet-model.ts'
import { SHEET_STYLES } from '../../shared/word/sheets/sheet-styles.ts'
import { type LaidOut, layOutSheets } from '../sheets/lay-out-sheets.ts'
import { words } from '../words/words.ts'

const say = words.exporting

/** Pages that a preview lays out: enough for any note, and soon done for a compilation of hundreds. */
const MOST_PAGES = 100

/** The app's own styles stay outside, those of the file inside: the pages are drawn in a tree of their own. */
function treeOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot !== null) return host.shadowRoot
  const root = host.attachShadow({ mode: 'open' })
  const styles = new CSSStyleSheet()
  styles.replaceSync(SHEET_STYLES + FRAME_STYLES)
  root.adoptedStyleSheets = [styles]
  return root
}

const FRAME_STYLES = `
.pages { display: grid; gap: 14px }
.laying-out { position: absolute; visibility: hidden; left: 0; top: 0 }
.page { overflow: hidden; border: 1px solid #8886; box-shadow: 0 1px 6px #0003 }
.page > .sheet { transform-origin: 0 0 }
.sheet-comments { font: 12px/1.45 Inter, sans-serif; color: CanvasText; display: grid; gap: 6px; padding: 2px 4px }
.sheet-comments-label { font-weight: 600 }
.sheet-comment { border-inline-start: 2px solid #b98a1a; padding-inline-start: 8px; white-space: pre-wrap; overflow-wrap: anywhere }
.sheet-comment-author { font-weight: 600 }
`

/** Draws the pages into `host`; the pages before stand until the new ones are ready, so that nothing jumps. */
export function useSheets(host: RefObject<HTMLElement | null>, sheets: SheetModel | undefined): LaidOut | undefined {
  const [laidOut, setLaidOut] = useState<LaidOut>()
  useEffect(() => {
    const element = host.current
    if (element === null || sheets === undefined) return
    const root = treeOf(element)
    const fresh = document.createElement('div')
    fresh.className = 'laying-out'
    fresh.lang = sheets.language
    root.append(fresh)
    let isStopped = false
    const options = {
      mostPages: MOST_PAGES,
      isStopped: () => isStopped,
      pause: () => new Promise<void>((go) => setTimeout(go)),
      hasComments: true,
      commentsLabel: say.pageComments,
    }
    void layOutSheets(sheets, fresh, options).then((done) => {
      if (isStopped) return
      frame(fresh, done.pages)
      root.replaceChildren(fresh)
      fresh.className = 'pages'
      scaleTo(fresh, element.clientWidth)
      setLaidOut(done)
    })
    const watch = new ResizeObserver(() =>
      scaleTo(root.querySelector<HTMLElement>('.pages') ?? fresh, element.clientWidth),
    )
    watch.observe(element)
    return () => {
      isStopped = true
      watch.disconnect()
      if (fresh.className === 'laying-out') fresh.remove()
    }
  }, [host, sheets])
  return laidOut
}

/** Puts each page into a frame that names it. */
function frame(pages: HTMLElement, count: number): void {
  let number = 0
  for (const sheet of [...pages.querySelectorAll<HTMLElement>(':scope > .sheet')]) {
    number += 1
    const page = document.createElement('div')
    page.className = 'page'
    page.setAttribute('role', 'group')
    page.setAttribute('aria-label', say.pageOf(number, count))
    sheet.before(page)
    page.append(sheet)
  }
}

/** Every page as wide as there is room, wide ones too. Scaled as a picture, so that no line breaks anew. */
function scaleTo(pages: HTMLElement, width: number): void {
  for (const page of pages.querySelectorAll<HTMLElement>(':scope > .page')) {
    const sheet = page.firstElementChild
    if (!(sheet instanceof HTMLElement) || width === 0) continue
    const scale = (width - 2) / sheet.offsetWidth
    sheet.style.transform = `scale(${scale})`
    page.style.height = `${sheet.offsetHeight * scale}px`
  }
}
