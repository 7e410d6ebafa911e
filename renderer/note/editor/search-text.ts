import type { Node } from 'prosemirror-model'
import { CITATION_CHARACTER } from '../../../shared/note/texts.ts'

export interface Search {
  readonly query: string
  readonly matchesCase: boolean
  readonly wholeWords: boolean
}

/** Positions of the document. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** Matches beyond these are not looked for: nobody goes through them one by one. */
export const MOST_MATCHES = 10_000

const SIGNS = /[.*+?^${}()|[\]\\/]/g
const WORD = '[\\p{L}\\p{N}\\p{M}_]'

/**
 * Every place where the words stand, within a block each; formatting in the middle of them does not matter.
 *
 * A space finds spaces of every width, and a straight quotation mark or apostrophe its curly ones, since the editor
 * writes those.
 */
export function searchText(doc: Node, search: Search): readonly Match[] {
  const pattern = patternOf(search)
  const found: Match[] = []
  if (pattern === undefined) return found
  doc.descendants((node, at) => {
    if (!node.isTextblock || found.length >= MOST_MATCHES) return found.length < MOST_MATCHES
    const text = node.textBetween(0, node.content.size, undefined, CITATION_CHARACTER)
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (found.length < MOST_MATCHES) found.push({ from: at + 1 + index, to: at + 1 + index + words.length })
    }
    return false
  })
  return found
}

function patternOf({ query, matchesCase, wholeWords }: Search): RegExp | undefined {
  if (query === '') return undefined
  const words = query
    .replace(SIGNS, '\\$&')
    .replace(/[ \u00a0\u202f]/g, '[ \\u00a0\\u202f]')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
  const whole = wholeWords ? `(?<!${WORD})${words}(?!${WORD})` : words
  return new RegExp(whole, matchesCase ? 'gu' : 'giu')
}
