import type { Paper, PaperHeading } from '../paper/paper.ts'
import { type CommentPlaces, placeComments } from './comments.ts'
import { listedHeadings } from './contents.ts'
import { type ListReferences, listReferences } from './numbering.ts'

/** Gives a drawing as a PNG of so many dots across. */
export type Rasterise = (svg: string, width: number) => Uint8Array

/** What the parts of a document are drawn with. */
export interface Drawing {
  readonly paper: Paper
  /** Turns a drawing into dots; left out where no program will look at them. */
  readonly rasterise?: Rasterise | undefined
  readonly lists: ListReferences
  readonly comments: CommentPlaces
  /** Headings in the table of contents, with their numbers in it. */
  readonly listed: ReadonlyMap<PaperHeading, number>
  /** Gives a block's bookmark its name, once: two bookmarks of one name are one too many for Word. */
  readonly claimBookmark: (name: string) => boolean
}

export function drawingFor(paper: Paper, rasterise?: Rasterise): Drawing {
  const claimed = new Set<string>()
  return {
    paper,
    rasterise,
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
