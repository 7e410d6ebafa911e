/** What a source is to whoever cites it: each kind is written its own way. */
export const SOURCE_KINDS = ['agreement', 'press-release', 'web-page', 'document'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

const AGREEMENT =
  /\b(?:agreement|treaty|convention|protocol|covenant|memorandum of understanding|mou|exchange of (?:letters|notes)|accord|entente|traité|protocole)\b/iu

const RELEASE =
  /\b(?:(?:press|news|media) (?:release|statement|note)|release|readout|communiqu[eé]|joint statement|statement|announcement|déclaration|point de presse)\b/iu

/** The kind somebody said, or what the title calls itself; an address on the web makes the rest a web page. */
export function kindOf(source: {
  readonly title: string
  readonly kind?: SourceKind | undefined
  readonly address?: string | undefined
}): SourceKind {
  if (source.kind !== undefined) return source.kind
  // “Statement on the Agreement” is a statement: what a title calls itself stands before what it is about.
  const [agreement, release] = [source.title.search(AGREEMENT), source.title.search(RELEASE)]
  if (release >= 0 && (agreement < 0 || release < agreement)) return 'press-release'
  if (agreement >= 0) return 'agreement'
  return /^https?:/i.test(source.address ?? '') ? 'web-page' : 'document'
}
