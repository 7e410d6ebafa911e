import type { Page } from 'playwright-core'
import type { LongSource } from './long-source.ts'

/** Times in milliseconds. */
export interface Moves {
  readonly frames: readonly number[]
  readonly jumps: readonly number[]
}

/** Scrolls a scroller by 400 px a frame for two seconds, then jumps far, 25 times; each is timed to the next frame. */
export function move(page: Page, selector: string): Promise<Moves> {
  return page.evaluate(async (asked) => {
    const box = document.querySelector(asked)
    if (box === null) throw new Error(`There is no ${asked}`)
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const painted = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          // A message sent from a frame's callback arrives after that frame was painted.
          channel.port1.onmessage = () => resolve()
          channel.port2.postMessage(0)
        })
      })
    const frames: number[] = []
    let last = await frame()
    for (let n = 0; n < 120; n += 1) {
      box.scrollTop += 400
      const now = await frame()
      frames.push(now - last)
      last = now
    }
    const jumps: number[] = []
    for (let n = 0; n < 25; n += 1) {
      const from = performance.now()
      box.scrollTop = (((n * 7919) % 25) / 25) * box.scrollHeight
      await painted()
      jumps.push(performance.now() - from)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    return { frames, jumps }
  }, selector)
}

/**
 * The floor: the same text with the same marks and nothing else, in sections that the browser lays out near the window.
 *
 * @returns milliseconds from the first element made to the first frame painted
 */
export function drawFloor(page: Page, source: LongSource): Promise<number> {
  return page.evaluate(async ({ blocks, marks }) => {
    document.body.replaceChildren()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const from = performance.now()
    const box = document.createElement('div')
    box.id = 'floor'
    box.style.cssText = 'height:100vh;overflow:auto;font:17px/26px serif'
    let next = 0
    for (let first = 0; first < blocks.length; first += 24) {
      const section = document.createElement('section')
      const part = blocks.slice(first, first + 24)
      const height = part.reduce((sum, { text }) => sum + Math.ceil(text.length / 150) * 26 + 14, 0)
      section.style.cssText = `content-visibility:auto;contain-intrinsic-size:auto ${height}px`
      for (const { start, text } of part) {
        const p = document.createElement('p')
        let at = 0
        for (let mark = marks[next]; mark !== undefined && mark.start < start + text.length; mark = marks[++next]) {
          const begin = Math.max(at, mark.start - start)
          const end = Math.max(begin, mark.end - start)
          const element = document.createElement('mark')
          element.textContent = text.slice(begin, end)
          p.append(text.slice(at, begin), element)
          at = end
        }
        p.append(text.slice(at))
        section.append(p)
      }
      box.append(section)
    }
    document.body.append(box)
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve()
        channel.port2.postMessage(0)
      })
    })
    return performance.now() - from
  }, source)
}

/**
 * Clicks the first element that says just this.
 *
 * Playwright's own search by text reads every element of a million words for it, which may take half a minute.
 */
export async function clickWords(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
      const box = text.data === wanted ? text.parentElement?.getBoundingClientRect() : undefined
      if (box !== undefined && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`Nothing says ${wanted}`)
  }, words)
  await page.mouse.click(at.x, at.y)
}

/**
 * Opens a source by its entry in the list.
 *
 * @returns milliseconds from the click to the first painted frame with its text in it
 */
export async function openByClick(page: Page, title: string): Promise<number> {
  await page.evaluate((name) => {
    const opened = new Promise<number>((resolve) => {
      window.addEventListener(
        'pointerdown',
        (event) => {
          const from = event.timeStamp
          const look = () => {
            const isThere = document.querySelector(`[role=document][aria-label*="${name}"] [data-block]`) !== null
            if (!isThere) return requestAnimationFrame(look)
            const channel = new MessageChannel()
            channel.port1.onmessage = () => resolve(performance.now() - from)
            channel.port2.postMessage(0)
            return 0
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { opened })
  }, title)
  await clickWords(page, title)
  return page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened)
}
