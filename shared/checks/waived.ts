import type { Finding } from './finding.ts'

/** A finding that was let stand: why, by whom and when. */
export interface Waived {
  readonly finding: Finding
  readonly reason: string
  /** ISO 8601 instant. */
  readonly madeAt: string
  /** Not known for waivers made before it was kept. */
  readonly madeBy?: string | undefined
}
