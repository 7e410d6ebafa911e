import { type Document, Packer } from 'docx'
import { serialise, type Xmlable } from './serialise.ts'

/** The parts of docx's packer that write the XML; it keeps them to itself. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>
  readonly formatter: Formatter
}

interface Formatter {
  readonly format: (component: object, context: object) => Xmlable
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler }

/** A value that docx writes as it is: it escapes texts alone, and asks anything else for its text. */
const asItIs = (xml: string): Xmlable => ({ '': Object.assign(() => xml, { toString: () => xml }) })

/** docx's compiler with a quicker hand: what its formatter gives is written here, and passed on as it is. */
const quick: Compiler = Object.create(compiler, {
  formatter: {
    value: {
      format: (component, context) => asItIs(serialise(compiler.formatter.format(component, context))),
    } satisfies Formatter,
  },
})

/**
 * The parts of a package as docx writes them, before it zips them.
 *
 * Zipping, unzipping, settling and zipping again costs a third of a long export. docx offers no door to what comes
 * before the zip, so its private one is used; the package is pinned to one version, and every test passes through here.
 */
export function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  return quick.compile(document)
}

/** The same by docx's own hand, for measuring against and for holding ours to it byte for byte. */
export function partsOfDocx(document: Document): ReadonlyMap<string, string | Uint8Array> {
  return compiler.compile(document)
}
