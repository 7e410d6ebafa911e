import type { WordPackage } from '../package/open-package.ts'

/** A fault in a Word file that its readers would trip over. */
export interface LintFinding {
  /** A stable name of the rule: `undefined-style`. */
  readonly rule: string
  /** Path inside the package. */
  readonly part: string
  readonly sentence: string
}

/** One rule: pure, over a whole package. */
export type LintRule = (word: WordPackage) => readonly LintFinding[]

/** Values that occur more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) twice.add(value)
    seen.add(value)
  }
  return [...twice]
}
