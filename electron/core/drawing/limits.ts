/** What drawing a page may cost before it is given up. Bytes, milliseconds, pixels. */
export interface DrawingLimits {
  /** Resident memory of the drawing process; a scan at 600 dots per inch takes a third of it. */
  readonly memoryBytes: number
  /** Longest time for one page, with opening the file. */
  readonly pageMs: number
  /** How long the process stays for the next page after the last one. */
  readonly idleMs: number
}

export const DRAWING_LIMITS: DrawingLimits = { memoryBytes: 1024 * 1024 * 1024, pageMs: 30_000, idleMs: 60_000 }

/** Widest picture that is drawn: a page twice as wide as a large window. */
export const WIDEST_PIXELS = 2400
/** Largest picture: a page far longer than wide is drawn smaller. */
export const MOST_PIXELS = 12_000_000
