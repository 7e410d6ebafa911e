import { type ExportedLine, lineOf } from './exported-lines.ts'
import { formattingProposals } from './formatting-proposals.ts'
import { groupText, placeAt } from './group-text.ts'
import { hunksOf } from './hunks.ts'
import { matchLines } from './match-lines.ts'
import { type OriginalLine, originalLines } from './original-lines.ts'
import type { Draft } from './propose.ts'
import type { ReturnedDocument, Story } from './read/returned.ts'
import { textProposal } from './text-proposal.ts'
import { trace } from './trace.ts'
import { exportedOffset, holds, type TracedGroup } from './traced-group.ts'

const STORIES: readonly (readonly [Story, string])[] = [
  ['footnote', 'Footnote'],
  ['endnote', 'Endnote'],
  ['header', 'Page header'],
  ['footer', 'Page footer'],
  ['box', 'Text box'],
]

/**
 * Edits in footnotes, headers and text boxes.
 *
 * What they print is made from the sources and the header of the note, so there is no text to edit: they are shown with
 * the words and their place, and accepted ones become comments of the note. What is said in a footnote stands on the
 * words whose footnote it is.
 */
export function storyProposals(
  returned: ReturnedDocument,
  copy: ReturnedDocument | undefined,
  groups: readonly TracedGroup[],
  author: string,
): readonly Draft[] {
  return STORIES.flatMap(([story, name]) => {
    const all = originalLines(returned, story)
    const lines = story === 'header' || story === 'footer' ? all.filter(isNews(copy, story)) : all
    const exported = copy ? linesOf(copy, story) : lines.map(asExported)
    const ids = [...new Set(returned.paragraphs.flatMap((p) => (p.story === story ? [p.storyId] : [])))]
    return matchLines(exported, lines).flatMap(({ exported: from, returned: to }): Draft[] => {
      const own = from.map((n) => exported[n] as ExportedLine)
      const its = to.map((n) => lines[n] as OriginalLine)
      // A footnote whose sign is gone was told with the text that held it.
      if (its.length === 0) return []
      const text = groupText(own)
      const ops = trace(text.text, its)
      const id = returned.paragraphs[its[0]?.firstParagraph ?? 0]?.storyId ?? ''
      const where = story === 'footnote' || story === 'endnote' ? `${name} ${ids.indexOf(id) + 1}` : name
      const group = { text, ops, exported: from, returned: to, lines: its }
      const place = /note$/.test(story) ? placeOfNote(id, returned, groups) : undefined
      const drafts = [
        ...hunksOf(ops).map((hunk) => textProposal(group, hunk, author)),
        ...formattingProposals([group], author).proposals.filter(({ isTracked }) => isTracked),
      ]
      return drafts.map(({ place: _, format, ...draft }) => ({
        ...draft,
        ...(format ? { format: { makes: [], unheld: [...format.makes, ...format.unheld] } } : {}),
        ...(place ? { place: { from: place.from, to: place.to } } : {}),
        where,
        edits: [],
        order: place ? place.order : 1e9 + (to[0] ?? 0),
      }))
    })
  })
}

/** The last word before the sign of a footnote, and the sign: what the footnote is about. */
function placeOfNote(id: string, returned: ReturnedDocument, groups: readonly TracedGroup[]) {
  const at = returned.paragraphs.findIndex(
    ({ story, pieces }) => story === 'body' && pieces.some(({ note }) => note === id),
  )
  const group = at < 0 ? undefined : groups.find((each) => holds(each, at))
  if (!group || group.exported.length === 0) return undefined
  const pieces = returned.paragraphs[at]?.pieces ?? []
  const before = pieces.slice(
    0,
    pieces.findIndex(({ note }) => note === id),
  )
  const offset = exportedOffset(group, {
    paragraph: at,
    offset: before.reduce((sum, { text }) => sum + text.length, 0),
  })
  const words = /\S*\s*$/.exec(group.text.text.slice(0, offset).replaceAll('\uFFFC', ' '))
  const from = placeAt(group.text, words?.index ?? offset, 1)
  const to = placeAt(group.text, offset, -1)
  if (from?.blockId === undefined || from.blockId !== to?.blockId || from.offset > to.offset) return undefined
  return { from, to, order: (group.exported[0] ?? 0) + offset / (group.text.text.length + 1) }
}

/**
 * Page numbers are counted anew by every program, and LibreOffice writes a header once for each kind of page: a line
 * that nobody touched and that stood in some header of the copy is no news.
 */
function isNews(copy: ReturnedDocument | undefined, story: Story): (line: OriginalLine) => boolean {
  const counted = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  const known = new Set(copy ? linesOf(copy, story).map(({ text }) => counted(text)) : [])
  return (line) =>
    line.endDeleted !== undefined ||
    line.pieces.some((piece) => piece.inserted ?? piece.deleted) ||
    !known.has(counted(line.original))
}

function linesOf(copy: ReturnedDocument, story: Story): ExportedLine[] {
  return copy.paragraphs.filter((paragraph) => paragraph.story === story).map(lineOf)
}

/** Without an exported copy only what was tracked can be told. */
export function asExported(line: OriginalLine): ExportedLine {
  return { text: line.original, bookmarks: [], ...(line.cell ? { cell: line.cell } : {}) }
}
