/** How a source is written in a note. `short` is the source line of memos; the others follow their guides. */
export const CITATION_STYLES = ['short', 'chicago', 'mcgill', 'oscola', 'bluebook'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** The style a template asks for: "footnotes.chicago"; templates that name none get the short source line. */
export function templateStyle(citations: string): CitationStyle {
  return CITATION_STYLES.find((style) => citations.split('.').some((part) => part.startsWith(style))) ?? 'short'
}
