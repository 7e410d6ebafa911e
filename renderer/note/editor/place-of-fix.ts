import type { Node } from 'prosemirror-model'
import type { Finding } from '../../../shared/checks/finding.ts'
import { CITATION_CHARACTER } from '../../../shared/note/texts.ts'
import { placeOfFinding } from './finding-marks.ts'

/**
 * Where the words stand that a mend replaces.
 *
 * A check reads the note as it was saved; what was typed since may have pushed the words along in their block. They are
 * followed while they stand there once, and left alone otherwise: a mend in the wrong place would spoil a text.
 * @returns undefined when the words have changed, or stand in the block more than once
 */
export function placeOfFix(
  doc: Node,
  { blockId, where, fix }: Finding,
): { readonly from: number; readonly to: number } | undefined {
  const block = placeOfFinding(doc, { blockId })
  if (fix === undefined || block === undefined) return undefined
  // A finding names its words with a space for each citation among them, and none around them.
  const text = doc.textBetween(block.from, block.to, '', CITATION_CHARACTER).replaceAll(CITATION_CHARACTER, ' ')
  if (text.slice(fix.start, fix.end).trim() === where) return { from: block.from + fix.start, to: block.from + fix.end }
  const start = text.indexOf(where)
  if (where === '' || start === -1 || text.indexOf(where, start + 1) !== -1) return undefined
  return { from: block.from + start, to: block.from + start + where.length }
}
