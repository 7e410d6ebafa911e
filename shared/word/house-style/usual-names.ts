import { strFromU8, strToU8 } from 'fflate'
import { relationshipsIn, relationshipsPath } from '../package/open-package.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/** Parts that are known by one name here, by the kind of relationship that leads to them. */
const USUAL: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  settings: 'word/settings.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
}

/**
 * The house's parts with the main ones under their usual names: Word on the web calls the text `word/document2.xml`, and
 * only relationships say so (OPC §9.3). What stands in a part does not change by that.
 *
 * @returns nothing where no relationship leads to a text
 */
export function withUsualNames(parts: Parts): Parts | undefined {
  const main = targetsOf(parts, '').get('officeDocument')
  if (main === undefined || !parts.has(main) || !main.startsWith('word/')) return undefined
  let named: Parts = moved(parts, main, 'word/document.xml', '')
  for (const [kind, target] of targetsOf(named, 'word/document.xml')) {
    const usual = USUAL[kind]
    if (usual !== undefined && target.startsWith('word/')) named = moved(named, target, usual, 'word/document.xml')
  }
  return named
}

/** Where the relationships of a part lead, by their kind. Those that cannot be read lead nowhere. */
function targetsOf(parts: Parts, part: string): ReadonlyMap<string, string> {
  try {
    return new Map(
      relationshipsIn(parts, part).map(({ type, target }) => [type.slice(type.lastIndexOf('/') + 1), target]),
    )
  } catch {
    return new Map()
  }
}

/** Moves a part of the folder `word` within it, with its relationships, its type and what leads to it. */
function moved(parts: Parts, from: string, to: string, leading: string): Parts {
  if (from === to || !parts.has(from) || parts.has(to)) return parts
  const name = (path: string) => path.slice('word/'.length)
  const result = new Map<string, Uint8Array>()
  for (const [path, bytes] of parts) {
    result.set(path === from ? to : path === relationshipsPath(from) ? relationshipsPath(to) : path, bytes)
  }
  replace(result, relationshipsPath(leading), `Target="/${from}"`, `Target="/${to}"`)
  replace(
    result,
    relationshipsPath(leading),
    `Target="${leading === '' ? from : name(from)}"`,
    `Target="${leading === '' ? to : name(to)}"`,
  )
  replace(result, '[Content_Types].xml', `PartName="/${from}"`, `PartName="/${to}"`)
  return result
}

function replace(parts: Map<string, Uint8Array>, path: string, from: string, to: string): void {
  parts.set(path, strToU8(strFromU8(parts.get(path) ?? new Uint8Array()).replaceAll(from, to)))
}
