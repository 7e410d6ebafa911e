import { strFromU8, unzipSync } from 'fflate'
import { elementsNamed, parseXml, type XmlElement } from './xml.ts'

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** A Word file of our own making, opened for checking. Files of strangers go through the reading guard first. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** XML parts that are well formed, by path. */
  readonly trees: ReadonlyMap<string, XmlElement>
  readonly malformed: readonly { readonly part: string; readonly reason: string }[]
  /** Relationships of a part; of the package itself for the empty path. Targets are paths inside the package. */
  readonly relationshipsOf: (part: string) => readonly Relationship[]
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
  const trees = new Map<string, XmlElement>()
  const malformed: { part: string; reason: string }[] = []
  for (const [part, content] of parts) {
    if (!/\.(xml|rels)$/.test(part)) continue
    try {
      trees.set(part, parseXml(strFromU8(content)))
    } catch (error) {
      malformed.push({ part, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { parts, trees, malformed, relationshipsOf: (part) => relationships(trees.get(relationshipsPath(part)), part) }
}

/** The relationships of one part among parts, the others unread. @throws Error where they are not well formed */
export function relationshipsIn(parts: ReadonlyMap<string, Uint8Array>, part: string): readonly Relationship[] {
  const content = parts.get(relationshipsPath(part))
  return content === undefined ? [] : relationships(parseXml(strFromU8(content)), part)
}

export const MAIN_PART = 'word/document.xml'

/** Where the relationships of a part are kept (OPC §9.3.3): `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function relationships(tree: XmlElement | undefined, part: string): readonly Relationship[] {
  return elementsNamed(tree, 'Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: isExternal ? target : resolve(part, target),
      isExternal,
    }
  })
}

/** A target relative to the part that names it, as a path from the root of the package. */
function resolve(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') base.pop()
    else if (step !== '' && step !== '.') base.push(step)
  }
  return base.join('/')
}
