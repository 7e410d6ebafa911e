import type { ReadBlock } from './block.ts'
import { divisionOf } from './divisions.ts'

/** The number with which a block opens a section of an act, or a paragraph of a text that prints bare numbers. */
export interface NumberedHead {
  /** "3", "3A", "3.1". */
  readonly id: string
  /** The subsection that begins on the same line: "1" of "3 (1) The Minister may …". */
  readonly inner?: string
}

export interface NumberedHeads {
  /** Sections of an act are its articles; else the numbers are those of paragraphs. */
  readonly areSections: boolean
  /** By index of the block. */
  readonly at: ReadonlyMap<number, NumberedHead>
}

const NONE: NumberedHeads = { areSections: false, at: new Map() }

/** Blocks among which an act says that it is one. */
const OPENING = 40
const ACT =
  /\ban act (?:to|respecting|for|relating)\b|\bbe it enacted\b|\benacts? as follows\b|\benacted by\b|^[^.]{3,100}\bact,? \d{4}$|^(?:the )?[^.]{3,80}\bact$/iu
const HEAD = /^(\d{1,4}(?:\.\d{1,3})*[A-Z]{0,3})(\.?)(?:\s+|(?=\())(.*)/su
/** "(1) No person …", "Grant of licence.—(1) The Authority …". */
const INNER = /^(?:[^(]{0,160}?[.:]?\s*[—–-]+\s*)?\((1|a|i)\)\s/u
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|fév|mars|avr|mai|juin|juil|août|déc)/iu

const written = ({ label, text }: ReadBlock): string => (label === undefined ? text : `${label} ${text}`)

interface Candidate extends NumberedHead {
  readonly index: number
  readonly major: number
  readonly isBare: boolean
}

function candidates(blocks: readonly ReadBlock[]): Candidate[] {
  const found: Candidate[] = []
  for (const [index, block] of blocks.entries()) {
    if (divisionOf(block)?.type === 'annex') break
    if (!/^(?:paragraph|list-item|heading)$/.test(block.kind) || block.address !== undefined) continue
    const [, id = '', stop, rest = ''] = HEAD.exec(written(block)) ?? []
    if (id === '' || MONTH.test(rest) || !/^[\p{Lu}“"‘«([]/u.test(rest)) continue
    const inner = INNER.exec(rest)?.[1]
    const isBare = stop === '' && block.label === undefined
    found.push({ index, id, major: Number.parseInt(id, 10), isBare, ...(inner ? { inner } : {}) })
  }
  return found
}

/** Those that count on: 1, 2, 2A, 3, 3.1, 4. A number out of turn is one of a list within a section. */
function inTurn(all: readonly Candidate[], canInsert: boolean): Candidate[] {
  let last = 0
  return all.filter(({ id, major, inner }) => {
    const isInserted = canInsert && major === last && id !== String(major)
    const isNext = major === last + 1 && (id === String(major) || canInsert)
    const isLater = canInsert && last > 0 && inner !== undefined && major > last && major <= last + 5
    if (!isInserted && !isNext && !isLater) return false
    last = major
    return true
  })
}

/**
 * Sections of an act ("3 (1) The Minister …", "3. Grant of licence.—(1) …"), or paragraphs under bare numbers ("1 We
 * met …"), which alone look like quantities and are known only by counting on.
 */
export function numberedHeads(blocks: readonly ReadBlock[]): NumberedHeads {
  const all = candidates(blocks)
  const isAct = blocks.slice(0, OPENING).some(({ text }) => ACT.test(text.slice(0, 400).trim()))
  const heads = inTurn(isAct ? all : all.filter(({ isBare, id }) => isBare && /^\d+$/.test(id)), isAct)
  // Its heading may stand on the section's line, and the first subsection on the next.
  const hasInner = heads.some(({ inner, index }) => {
    const next = blocks[index + 1]
    return inner !== undefined || (next !== undefined && /^\(1\)/.test(written(next)))
  })
  if (isAct ? heads.length < 2 || !hasInner : heads.length < 3) return NONE
  return { areSections: isAct, at: new Map(heads.map((head) => [head.index, head])) }
}
