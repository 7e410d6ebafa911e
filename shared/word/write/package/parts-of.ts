import { type Document, Packer } from 'docx'

/** The part of docx's packer that writes the XML; it keeps it to itself. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>
}

/**
 * The parts of a package as docx writes them, before it zips them.
 *
 * Zipping, unzipping, settling and zipping again costs a third of a long export. docx offers no door to what comes
 * before the zip, so its private one is used; the package is pinned to one version, and every test passes through here.
 */
export function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document)
}
