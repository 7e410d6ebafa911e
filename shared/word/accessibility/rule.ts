import type { WordPackage } from '../package/open-package.ts'
import { everyElement, type XmlElement } from '../package/xml.ts'

/** One rule of the Government of Canada checklist for Word files (briefing-notes §5), as a test of a file. */
export interface AccessibilityRule {
  /** Number in §5. */
  readonly number: number
  readonly title: string
  /** Sentences that say what breaks the rule; none where it holds. */
  readonly broken: (word: OpenedWord) => readonly string[]
}

/** A package with the parts that the rules look at, found once. */
export interface OpenedWord extends WordPackage {
  readonly document: XmlElement
  /** Every element of the document in order. */
  readonly elements: readonly XmlElement[]
  readonly paragraphs: readonly XmlElement[]
  readonly styles: ReadonlyMap<string, XmlElement>
}

export function elementsOf(root: XmlElement): readonly XmlElement[] {
  return [...everyElement(root)]
}
