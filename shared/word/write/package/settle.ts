import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Paper } from '../../paper/paper.ts'
import { coreProperties } from './core-properties.ts'
import { finishStyles } from './finish-styles.ts'
import { type Parts, pack } from './pack.ts'
import { renumberDrawings } from './renumber-ids.ts'
import { renumberRelationships } from './renumber-relationships.ts'

/**
 * Makes the package the same at every writing.
 *
 * docx draws relationship ids at random, counts bookmark and drawing ids through the whole process, and stamps the
 * clock into properties and zip entries. All of that is set from the note here, so equal notes are equal bytes.
 */
export function settle(packed: Uint8Array, paper: Paper): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(packed)).filter(([path]) => !path.endsWith('/')))
  const texts = new Map<string, string>()
  for (const [path, bytes] of parts) if (/\.(xml|rels)$/.test(path)) texts.set(path, strFromU8(bytes))
  renumberRelationships(texts)
  renumberDrawings(texts)
  finishStyles(texts)
  texts.set('docProps/core.xml', coreProperties(paper))
  for (const [path, text] of texts) parts.set(path, strToU8(text))
  return pack(parts)
}
