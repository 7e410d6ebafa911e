import { divisionOf } from '../../../../shared/source/divisions.ts'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import type { Line } from './line-of.ts'

/** Running heads stand in the top or bottom eighth of a page. */
const EDGE = 0.125

const isAtEdge = ({ height }: Line): boolean => height < EDGE || height > 1 - EDGE

const PAGE_NUMBER =
  /^[\s\-–—|/]*(?:(?:page|p\.|seite|página)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/|sur|de|von)\s*\d{1,4})?[\s\-–—|/]*$/iu

/** Lines that differ only in their numbers are one running head. */
const shape = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Sets aside what stands on every page: running heads and feet, page numbers.
 *
 * @param pages how many pages have text
 * @returns the other lines; the message quotes what was set aside
 */
export function withoutFurniture(lines: readonly Line[], pages: number, messages: MessageList): Line[] {
  const linesOn = new Map<number, number>()
  const ends = new Map<number, { top: number; bottom: number }>()
  for (const { page, y } of lines) {
    linesOn.set(page, (linesOn.get(page) ?? 0) + 1)
    const { top, bottom } = ends.get(page) ?? { top: y, bottom: y }
    ends.set(page, { top: Math.min(top, y), bottom: Math.max(bottom, y) })
  }
  // A page number is the first or the last thing on its page, or stands beside it.
  const isOutermost = ({ page, y, size }: Line): boolean => {
    const { top, bottom } = ends.get(page) ?? { top: y, bottom: y }
    return y - top < size || bottom - y < size
  }
  const seenOn = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!isAtEdge(line)) continue
    const key = `${shape(line)} ${Math.round(line.height * 25)}`
    seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page))
  }
  // Running heads may change with the chapter or the side of the sheet: a fifth of the pages, three at least.
  const enough = pages < 3 ? 2 : Math.max(3, pages * 0.2)
  const quoted = new Map<string, string>()
  let numbers = 0
  const kept = lines.filter((line) => {
    if (line.table || !isAtEdge(line)) return true
    if (PAGE_NUMBER.test(line.text) && isOutermost(line)) {
      numbers += 1
      return false
    }
    if ((seenOn.get(`${shape(line)} ${Math.round(line.height * 25)}`)?.size ?? 0) < enough) return true
    // What is only a number, would leave a page empty, or opens an article, is text.
    if (
      !/\p{L}/u.test(line.text) ||
      (linesOn.get(line.page) ?? 0) < 3 ||
      divisionOf({ kind: 'paragraph', text: line.text })
    )
      return true
    if (!quoted.has(shape(line))) quoted.set(shape(line), line.text.slice(0, 160))
    return false
  })
  if (numbers > 0)
    messages.say('page-number-set-aside', 'Page numbers were set aside; each paragraph keeps its page.', numbers)
  for (const text of quoted.values()) {
    messages.say('header-set-aside', `Set aside from the heads and feet of pages: “${text.replace(/\s+/g, ' ')}”`)
  }
  return kept
}
