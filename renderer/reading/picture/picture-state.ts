import { createStore, type Store } from '../../ui/store.ts'

/** The picture of a page beside the text: whether it shows, which page, and how large. */
export interface PictureState {
  /** Whether the source that is open has pages to show. */
  readonly isOffered: boolean
  readonly isShown: boolean
  /** From 1. */
  readonly page: number
  /** 1 fills the width of the pane. */
  readonly zoom: number
}

export const picture: Store<PictureState> = createStore<PictureState>({
  isOffered: false,
  isShown: false,
  page: 1,
  zoom: 1,
})

const change = (to: Partial<PictureState>): void =>
  picture.set((at) => {
    const isNew = (Object.keys(to) as (keyof PictureState)[]).some((name) => at[name] !== to[name])
    return isNew ? { ...at, ...to } : at
  })

export const offerPicture = (isOffered: boolean): void => change({ isOffered })
export const showPicture = (isShown: boolean): void => change({ isShown })
export const turnTo = (page: number): void => change({ page })

/** A page is read at 1 to 2; at 4 a footnote fills the pane. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as readonly number[]

/** Larger (`by` 1), smaller (-1), or as wide as the pane (0). */
export function zoom(by: 1 | 0 | -1): void {
  const at = ZOOMS.indexOf(picture.get().zoom)
  change({ zoom: by === 0 ? 1 : (ZOOMS[at + by] ?? picture.get().zoom) })
}

export const canZoom = (from: number, by: 1 | -1): boolean =>
  ZOOMS.some((each) => (by === 1 ? each > from : each < from))
