import type { ReadBlock } from './block.ts'
import { type Division, divisionOf } from './divisions.ts'
import { type Enumerator, enumeratorOf, parseEnumerator } from './enumerators.ts'
import { type NumberedHead, type NumberedHeads, numberedHeads } from './numbered-heads.ts'

/** A block with what its first words say of its place. */
export interface Seen {
  readonly block: ReadBlock
  readonly division?: Division
  readonly enumerator?: Enumerator
  /** The number of an act's section that the block opens. */
  readonly section?: NumberedHead
  /** What a short line before a numbered block stands over: the section's number, or "" for a paragraph. */
  readonly headOf?: string
}

export const topDecimal = ({ enumerator, block }: Seen): number | undefined =>
  block.kind === 'heading' || enumerator?.look.startsWith('(')
    ? undefined
    : enumerator?.readings.find(({ counting }) => counting === 'decimal')?.value

/** Whether the document numbers its paragraphs through: two fifths of them, hardly ever going back. */
export function isNumberedThrough(whole: readonly Seen[]): boolean {
  const annex = whole.findIndex(({ division }) => division?.type === 'annex')
  const all = annex < 0 ? whole : whole.slice(0, annex)
  const numbers = all.map(topDecimal).filter((value) => value !== undefined)
  const from = all.findIndex((seen) => topDecimal(seen) !== undefined)
  const bare = all.filter(({ block, enumerator, headOf }, index) => {
    return index > from && block.kind === 'paragraph' && !enumerator && headOf === undefined
  }).length
  const back = numbers.filter((value, index) => index > 0 && value <= (numbers[index - 1] ?? 0)).length
  return numbers.length >= 3 && numbers.length >= (numbers.length + bare) * 0.4 && back * 20 <= numbers.length
}

/** A short line without a stop, just before a numbered block, is the heading of what follows it. */
function headedBy(blocks: readonly ReadBlock[], index: number, heads: NumberedHeads): string | undefined {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next || !/^(?:paragraph|heading)$/.test(block.kind) || block.label !== undefined) return undefined
  if (block.text.length > 90 || !/^\p{Lu}/u.test(block.text) || /[.;:,!?)]$/.test(block.text)) return undefined
  const head = heads.at.get(index + 1)
  if (heads.areSections) return head?.id
  const number = enumeratorOf(next)?.readings.find(({ counting }) => counting === 'decimal')
  return head || (number && !/^\(/.test(next.label ?? next.text)) ? '' : undefined
}

/** "A. Strong growth" before "3. We commit …": a letter or numeral over numbered paragraphs heads them, and is no point. */
function isTypedHeading(blocks: readonly ReadBlock[], index: number, { look, readings }: Enumerator): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next || block.label !== undefined || look !== '.') return false
  if (!readings.some(({ counting }) => counting === 'LETTER' || counting === 'ROMAN')) return false
  if (block.text.length > 90 || /[.;:,!?]$/.test(block.text)) return false
  const below = enumeratorOf(next)
  return below?.look === '.' && below.readings[0]?.counting === 'decimal'
}

/**
 * What each block says of its place by its own words, before the walk through the document puts it there.
 *
 * @returns the same number of blocks in the same order
 */
export function seenBlocks(blocks: readonly ReadBlock[]): { readonly all: readonly Seen[]; readonly isAct: boolean } {
  const heads = numberedHeads(blocks)
  const divisions = blocks.map((block) => (block.address === undefined ? divisionOf(block) : undefined))
  const hasNamedArticles = divisions.some((division) => division?.name.startsWith('Art.'))
  const all = blocks.map((block, index): Seen => {
    const found = divisions[index]
    // Under articles that are called so, "§ 1" is a paragraph.
    const division = hasNamedArticles && found?.name.startsWith('§') ? undefined : found
    const head = division ? undefined : heads.at.get(index)
    // A reader that knows what a block is (a line of a table of contents) has said so.
    const isPlaced = division !== undefined || block.address !== undefined
    const enumerator = isPlaced ? undefined : (enumeratorOf(block) ?? (head && parseEnumerator(head.id)))
    const isTyped = block.kind === 'list-item' && enumerator !== undefined && isTypedHeading(blocks, index, enumerator)
    const headOf = division || enumerator ? undefined : headedBy(blocks, index, heads)
    return {
      block: isTyped ? { ...block, kind: 'heading', level: 1 } : block,
      ...(division ? { division } : {}),
      ...(enumerator ? { enumerator } : {}),
      ...(head && heads.areSections ? { section: head } : {}),
      ...(headOf === undefined ? {} : { headOf }),
    }
  })
  return { all, isAct: heads.areSections }
}

/** A heading as an address: its own words, cut where they are many. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

/** A paragraph that is only counted gives way to one that has this number itself: "opening para 1". */
export function giveWay(addresses: string[], all: readonly Seen[], counts: readonly number[]): void {
  const counted = new Set(counts)
  const numbered = new Set(
    addresses.filter((_, ordinal) => all[ordinal]?.enumerator !== undefined && !counted.has(ordinal)),
  )
  for (const ordinal of counts) {
    const address = addresses[ordinal] ?? ''
    if (numbered.has(address)) addresses[ordinal] = address.replace(/para (\d+)$/, 'opening para $1')
  }
}
