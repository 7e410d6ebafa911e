import type { SourceBlock } from '../../shared/source/block.ts'

const plain = (address: string) => address.toLowerCase().replace(/[\s.,¶§]+/g, '')

/**
 * The block an address names: the same one, else the first that begins with it, else paragraph n for a bare number.
 *
 * Spaces, full stops and case do not count: "art 6(2)" finds "Art. 6(2)".
 */
export function findAddress(blocks: readonly SourceBlock[], address: string): SourceBlock | undefined {
  const wanted = plain(address)
  if (wanted === '') return undefined
  const paragraph = plain(`para ${address}`)
  return (
    blocks.find((block) => plain(block.address) === wanted) ??
    blocks.find((block) => plain(block.address) === paragraph) ??
    blocks.find((block) => plain(block.address).startsWith(wanted)) ??
    blocks.find((block) => block.label !== undefined && plain(block.label) === wanted)
  )
}
