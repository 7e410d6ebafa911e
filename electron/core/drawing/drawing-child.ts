import type { ForeignChild } from '../foreign-child.ts'

/** Which page of which file to draw. */
export interface PageOrder {
  /** Where the PDF lies. */
  readonly file: string
  /** From 1. */
  readonly page: number
  /** Width of the picture, in pixels. */
  readonly width: number
}

/** A page as a picture. */
export interface DrawnPage {
  /** How many pages the PDF has. */
  readonly pages: number
  readonly page: number
  /** Size of the page itself, in points of 1/72 inch, turned as it is shown. */
  readonly width: number
  readonly height: number
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
}

/** `number` tells answers apart. */
export type ToDrawer = { readonly number: number; readonly order: PageOrder }

export type FromDrawer =
  | { readonly number: number; readonly type: 'drawn'; readonly drawn: DrawnPage }
  | { readonly number: number; readonly type: 'refused'; readonly sentence: string }

/** A started process that draws pages of one file. */
export type DrawingChild = ForeignChild<ToDrawer, FromDrawer>
