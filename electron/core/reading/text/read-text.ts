import type { ReadBlock } from '../../../../shared/source/block.ts'
import { looksLikeHeading, startsListItem } from '../../../../shared/source/plain-structure.ts'
import type { Reading } from '../../../../shared/source/reading.ts'

/** Lines wrapped by a mail program or an editor are about this long; shorter ones were broken on purpose. */
const WRAPPED_FROM = 45
/** A line longer than this was not wrapped by anything: it is a paragraph of its own. */
const WHOLE_FROM = 130

const blockOf = (text: string, isFirst: boolean): ReadBlock => {
  if (looksLikeHeading(text, isFirst)) return { kind: 'heading', level: 1, text }
  return { kind: startsListItem(text) ? 'list-item' : 'paragraph', text }
}

/** Joins lines that a program wrapped; keeps lines that a person broke (an address, a signature). */
function joinLines(lines: readonly string[]): string {
  const longest = Math.max(...lines.map((line) => line.length))
  const isWrapped =
    longest >= WRAPPED_FROM && lines.slice(0, -1).every((line) => line.length > longest * 0.6 || /[-‐]$/.test(line))
  return isWrapped ? lines.join(' ') : lines.join('\n')
}

function blocksOfGroup(lines: readonly string[], isFirst: boolean): ReadBlock[] {
  if (lines.some((line) => line.length > WHOLE_FROM)) {
    return lines.map((line, index) => blockOf(line, isFirst && index === 0))
  }
  const parts: string[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const startsNew =
      !last || startsListItem(line) || looksLikeHeading(line, false) || looksLikeHeading(last.join(' '), false)
    if (startsNew) parts.push([line])
    else last.push(line)
  }
  return parts.map((part, index) => blockOf(joinLines(part), isFirst && index === 0))
}

/**
 * Plain text: paragraphs are parted by blank lines; numbered points and articles begin new ones.
 *
 * @param text decoded text with any line ends
 */
export function readText(text: string): Reading {
  const lines = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/).map((line) => line.trim())
  const groups: string[][] = []
  let group: string[] = []
  for (const line of [...lines, '']) {
    if (line !== '') group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  const blocks = groups.flatMap((each, index) => blocksOfGroup(each, index === 0 && groups.length > 1))
  return { blocks, messages: [] }
}
