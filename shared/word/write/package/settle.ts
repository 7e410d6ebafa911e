import { strToU8 } from 'fflate'
import type { Paper } from '../../paper/paper.ts'
import { coreProperties } from './core-properties.ts'
import { finishStyles } from './finish-styles.ts'
import { addIdentity } from './identity-parts.ts'
import type { Parts } from './pack.ts'
import { renumberDrawings } from './renumber-ids.ts'
import { renumberRelationships } from './renumber-relationships.ts'

/**
 * Makes the package the same at every writing.
 *
 * docx draws relationship ids at random, counts bookmark and drawing ids through the whole process, and stamps the
 * clock into properties and zip entries. All of that is set from the note here, so equal notes are equal bytes.
 */
export function settle(written: ReadonlyMap<string, string | Uint8Array>, paper: Paper): Parts {
  const texts = new Map<string, string>()
  const parts: Parts = new Map()
  for (const [path, content] of written) {
    if (typeof content === 'string') texts.set(path, content)
    else parts.set(path, content)
  }
  addIdentity(texts, paper)
  renumberRelationships(texts)
  renumberDrawings(texts)
  finishStyles(texts)
  texts.set('docProps/core.xml', coreProperties(paper))
  for (const [path, text] of texts) parts.set(path, strToU8(text))
  return parts
}
