import type { Paper, PaperHeading } from '../paper/paper.ts'
import { type CommentPlaces, placeComments } from './comments.ts'
import { listedHeadings } from './contents.ts'
import { type ListReferences, listReferences } from './numbering.ts'

/** What the parts of a document are drawn with. */
export interface Drawing {
  readonly paper: Paper
  readonly lists: ListReferences
  readonly comments: CommentPlaces
  /** Headings in the table of contents, with their numbers in it. */
  readonly listed: ReadonlyMap<PaperHeading, number>
  /** Gives a block's bookmark its name, once: two bookmarks of one name are one too many for Word. */
  readonly claimBookmark: (name: string) => boolean
}

export function drawingFor(paper: Paper): Drawing {
  const claimed = new Set<string>()
  return {
    paper,
    lists: listReferences(JSON.stringify(paper)),
    comments: placeComments(paper),
    listed: listedHeadings(paper),
    claimBookmark: (name) => {
      const isFree = !claimed.has(name.toLowerCase())
      claimed.add(name.toLowerCase())
      return isFree
    },
  }
}
