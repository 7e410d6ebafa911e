import type { ReadBlock } from './block.ts'
import { fromRoman } from './numerals.ts'
import { startsListItem } from './plain-structure.ts'

/** What kind of counting an enumerator may belong to. "(i)" may be the ninth letter or the first numeral. */
export type Counting = 'decimal' | 'letter' | 'roman' | 'LETTER' | 'ROMAN'

/** The number before a paragraph, taken apart. */
export interface Enumerator {
  /** "6", "b", "iv", "1.2". */
  readonly id: string
  /** Its brackets and points without the number: "()", ")", ".", "". */
  readonly look: string
  /** Readings in order of likelihood, with the place in the count; none for bullets and for "1.2". */
  readonly readings: readonly { readonly counting: Counting; readonly value: number }[]
  readonly isBullet?: boolean
  /** "1.2.3": says its whole place at once. */
  readonly isAbsolute?: boolean
}

const MARK =
  /^\s*([([]|§)?\s*(\d{1,4}(?:\.\d{1,4})*(?:[A-Z]{1,3}(?=[.)\]])|[a-z]{1,2}(?=[.)\]])|er(?=[.\s]))?|[a-z]{1,5}|[A-Z]{1,6}|[०-९]{1,4}|[क-ह])(\s*(?:bis|ter|quater|quinquies))?\s*([.)\]:°º]{0,2}|[.\s]*[–—])(?=\s|$)/u
const BULLET = /^[-–—•*·‣◦▪▫●○■□◆◇♦❖►▶▸➢➤✓✔✗⁃∙\uF000-\uF0FF](?=\s|$)/u

const letterValue = (id: string): number | undefined => {
  const code = id.toLowerCase().charCodeAt(0) - 96
  // "aa" and "bb" as Word writes them; other pairs of letters are words.
  return [...id].every((letter) => letter === id.charAt(0)) && id.length <= 3 ? code + 26 * (id.length - 1) : undefined
}

/** Consonants of Devanagari, as points of Hindi texts are counted. */
const DEVANAGARI = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'

function readingsOf(id: string): Enumerator['readings'] {
  if (/^\d+[A-Za-z]*$/.test(id)) return [{ counting: 'decimal', value: Number.parseInt(id, 10) }]
  if (/^[०-९]+$/.test(id))
    return [{ counting: 'decimal', value: Number([...id].map((d) => d.charCodeAt(0) - 0x966).join('')) }]
  const devanagari = DEVANAGARI.indexOf(id)
  if (devanagari >= 0) return [{ counting: 'letter', value: devanagari + 1 }]
  const isCapital = id === id.toUpperCase()
  const roman = fromRoman(id)
  const letter = letterValue(id)
  const readings: { counting: Counting; value: number }[] = []
  if (roman !== undefined && roman < 200) readings.push({ counting: isCapital ? 'ROMAN' : 'roman', value: roman })
  if (letter !== undefined) readings.push({ counting: isCapital ? 'LETTER' : 'letter', value: letter })
  // Of single letters only i, v and x begin or go on a count of numerals; c, d, l and m are letters.
  return /^[ivx]+$/i.test(id) ? readings : readings.toReversed()
}

/** @param mark a label ("6.", "(b)", "•") or a text that may begin with one */
export function parseEnumerator(mark: string): Enumerator | undefined {
  const text = mark.trimStart()
  if (BULLET.test(text)) return { id: '', look: '•', readings: [], isBullet: true }
  const match = MARK.exec(text)
  if (!match) return undefined
  const [, open = '', number = '', suffix = '', close = ''] = match
  const id = number.replace(/(?<=\d)er$/, '')
  const look = `${open}${close.trim()}`
  const full = `${id}${suffix.trim() === '' ? '' : ` ${suffix.trim()}`}`
  if (id.includes('.')) return { id: full, look, readings: [], isAbsolute: true }
  // "2027 CHAPTER 5": a bare number of four figures is a year.
  if (/^\d{4}$/.test(id) && look === '') return undefined
  const readings = readingsOf(id)
  return readings.length > 0 ? { id: full, look, readings } : undefined
}

/** The number of a block: its rendered label, else what its text begins with. */
export function enumeratorOf(block: Pick<ReadBlock, 'label' | 'text' | 'kind'>): Enumerator | undefined {
  // A rendered mark without letter or figure counts nothing: a bullet, whatever its sign.
  if (block.label !== undefined) return parseEnumerator(/[\p{L}\p{N}]/u.test(block.label) ? block.label : '•')
  const head = block.text.slice(0, 100)
  const isHeading = block.kind === 'heading'
  if (!startsListItem(head) && !(isHeading && /^(?:\d+(?:\.\d+)*\.?|[IVXLC]+\.|[A-Z]\.)\s/.test(head))) return undefined
  return parseEnumerator(head)
}
