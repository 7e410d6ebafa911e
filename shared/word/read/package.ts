import { FileRefused } from '../../source/file-refused.ts'
import { childrenOf, type XmlElement } from './xml.ts'

/** A document as parts: how a zip, a flat XML file or a test hands it over. Names without a leading slash. */
export interface OfficePackage {
  readonly has: (part: string) => boolean
  /** The tree of a part, or undefined when there is none. @throws FileRefused when it is broken */
  readonly xml: (part: string) => XmlElement | undefined
  /** Bytes of a part that is not Office XML: an embedded web page. */
  readonly bytes?: (part: string) => Uint8Array | undefined
}

export interface Relationship {
  readonly id: string
  /** Last word of the type: "styles", "hyperlink", in strict and transitional files alike. */
  readonly type: string
  /** Part name for internal targets, address as written for external ones. */
  readonly target: string
  readonly isExternal: boolean
}

/** "word/document.xml" and "../media/a.png" to "media/a.png". Targets may be absolute ("/word/styles.xml"). */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folders = part.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.' && step !== '') folders.push(step)
  }
  return folders.join('/')
}

function relationshipPart(pack: OfficePackage, part: string): XmlElement | undefined {
  const slash = part.lastIndexOf('/') + 1
  try {
    return pack.xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  } catch (error) {
    if (error instanceof FileRefused && error.code === 'unreadable') return undefined
    throw error
  }
}

/**
 * Where a part's relationships lead; for the package itself, pass "". External ones are never followed.
 *
 * A broken list is an empty one: the parts are then looked for under their usual names.
 */
export function relationshipsOf(pack: OfficePackage, part: string): Relationship[] {
  const root = relationshipPart(pack, part)
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolve(part, target),
      isExternal,
    }
  })
}

/** The part that a relationship of one type leads to; where none says so, the part of the usual name. */
export function relatedPart(
  pack: OfficePackage,
  relationships: readonly Relationship[],
  type: string,
  usual?: string,
): string | undefined {
  const related = relationships.find((each) => each.type === type && !each.isExternal && pack.has(each.target))
  return related?.target ?? (usual !== undefined && pack.has(usual) ? usual : undefined)
}
