import type { SourceBlock } from '../../shared/source/block.ts'
import { findAddress as findPinpoint } from '../../shared/source/find-address.ts'

const plain = (address: string) => address.toLowerCase().replace(/[\s.,¶§]+/g, '')

/** Where an address leads, or the nearest clause around it when the text has no such place. */
export interface AddressFound {
  readonly block?: SourceBlock | undefined
  readonly nearest?: SourceBlock | undefined
}

/**
 * The block that an address names, however it is written: "Art. 6(2)(b)", "article 6.2 b", "6(2)(b)"; else the first
 * whose address begins so, or whose own number it is.
 *
 * A place that the text does not have is never replaced by the clause around it: that one is only offered.
 */
export function findAddress(blocks: readonly SourceBlock[], address: string): AddressFound {
  const found = findPinpoint(blocks, address)
  if (found !== undefined && found.match !== 'above') return { block: found.block }
  const wanted = plain(address)
  if (wanted === '') return {}
  const block =
    blocks.find((each) => plain(each.address).startsWith(wanted)) ??
    blocks.find((each) => each.label !== undefined && plain(each.label) === wanted)
  return { block, nearest: found?.block }
}
