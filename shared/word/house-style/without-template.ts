import { strToU8 } from 'fflate'
import { relationshipsPath } from '../package/open-package.ts'
import { textOf } from './open-house.ts'

const SETTINGS = 'word/settings.xml'
const RELATIONSHIPS = relationshipsPath(SETTINGS)
const LEADING = /<Relationship\b[^>]*\/attachedTemplate"[^>]*?(?:\/>|>\s*<\/Relationship>)/g

/**
 * The house's parts without the link to the template they were once made from.
 *
 * Nearly every file of an office has one, mostly to a folder that its reader does not have. Word would look for it there at
 * every opening, wherever the note has gone; nothing of the look hangs on it.
 */
export function withoutTemplate(parts: ReadonlyMap<string, Uint8Array>): {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Where the template lay, as the file says it. */
  readonly template?: string
} {
  const relationships = textOf(parts, RELATIONSHIPS)
  const [leading] = relationships.match(LEADING) ?? []
  if (leading === undefined) return { parts }
  const result = new Map(parts)
  result.set(RELATIONSHIPS, strToU8(relationships.replace(LEADING, '')))
  result.set(SETTINGS, strToU8(textOf(parts, SETTINGS).replace(/<w:attachedTemplate\b[^>]*\/>/g, '')))
  return { parts: result, template: /\bTarget="([^"]*)"/.exec(leading)?.[1] ?? '' }
}
