import { strToU8 } from 'fflate'
import { relationshipsIn, relationshipsPath } from '../package/open-package.ts'
import type { Parts } from '../write/package/pack.ts'
import { textOf } from './open-house.ts'
import { Relations } from './relations.ts'
import type { Typed } from './with-types.ts'

const CORE = {
  path: 'docProps/core.xml',
  content: 'application/vnd.openxmlformats-package.core-properties+xml',
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
}
const CUSTOM = {
  path: 'docProps/custom.xml',
  content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
}

/**
 * Title, author, language and dates are the note's, also where the house's file says none; its own properties stay,
 * with the two that name a working copy beside them.
 *
 * @param result parts of the file; changed in place
 */
export function carryProperties(note: ReadonlyMap<string, Uint8Array>, result: Parts): readonly Typed[] {
  const types: Typed[] = []
  const put = ({ path, content, relationship }: typeof CORE, bytes: Uint8Array): void => {
    // LibreOffice spells the kind of relationship in another way than Word does.
    const ending = relationship.slice(relationship.lastIndexOf('/'))
    const there = relationshipsIn(result, '').find(({ type }) => type.endsWith(ending))?.target
    result.set(there ?? path, bytes)
    if (there !== undefined) return
    const root = new Relations(textOf(result, relationshipsPath('')))
    root.add({ type: relationship, target: path, isExternal: false })
    result.set(relationshipsPath(''), strToU8(root.xml))
    types.push({ path, type: content })
  }
  const core = note.get(CORE.path)
  if (core) put(CORE, core)
  const house = withoutOurs(textOf(result, CUSTOM.path))
  const ours = propertiesIn(textOf(note, CUSTOM.path)).filter((each) => each.includes('name="BN_'))
  if (house !== '' && house !== textOf(result, CUSTOM.path)) result.set(CUSTOM.path, strToU8(house))
  if (ours.length === 0) return types
  if (house === '') put(CUSTOM, note.get(CUSTOM.path) ?? new Uint8Array())
  else put(CUSTOM, strToU8(beside(house, ours)))
  return types
}

const propertiesIn = (xml: string): readonly string[] => xml.match(/<property\b[\s\S]*?<\/property>/g) ?? []

/** An earlier copy of ours as the house's file names another note. */
function withoutOurs(xml: string): string {
  return xml.replace(/<property\b[\s\S]*?<\/property>/g, (each) => (each.includes('name="BN_') ? '' : each))
}

/** Ours behind the house's, under numbers that are free there (ECMA-376 §22.3.2.1: from 2 on). */
function beside(house: string, ours: readonly string[]): string {
  const highest = Math.max(1, ...[...house.matchAll(/\bpid="(\d+)"/g)].map(([, pid]) => Number(pid)))
  const added = ours.map((each, at) => each.replace(/\bpid="\d+"/, `pid="${highest + 1 + at}"`))
  const open = house.replace(/<Properties\b([^>]*)\/>/, '<Properties$1></Properties>')
  return open.replace('</Properties>', () => `${added.join('')}</Properties>`)
}
