/** A text without its layout, and where each of its letters stands in the text itself. */
export interface Squeezed {
  readonly letters: string
  /** Offset in the text of each code unit of `letters`, and the text's length behind the last. */
  readonly at: Uint32Array
}

const LAYOUT = /[\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]/u

const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
}

/**
 * Takes white space, invisible characters and the kinds of quotation marks and dashes out of a text.
 *
 * Two programs that read the same page rarely agree on these, and on nothing else: the letters in their order are what
 * a quote of the one can be looked for by in the text of the other.
 * @param text any string; letters with combining marks are compared composed (NFC)
 */
export function squeeze(text: string): Squeezed {
  const letters: string[] = []
  const at: number[] = []
  for (const [cluster, from] of clusters(text)) {
    const kept = folded(cluster)
    if (kept !== '') letters.push(kept)
    // Once for each code unit, so that an index into the letters is one into this list.
    for (let unit = 0; unit < kept.length; unit += 1) at.push(from)
  }
  at.push(text.length)
  return { letters: letters.join(''), at: Uint32Array.from(at) }
}

function folded(cluster: string): string {
  if (cluster.length === 1) return LAYOUT.test(cluster) ? '' : (FOLDED[cluster] ?? cluster)
  const composed = cluster.normalize('NFC')
  return composed === '…' ? '...' : [...composed].filter((letter) => !LAYOUT.test(letter)).join('')
}

/** A character with the marks that may melt into it; Hangul vowels and finals are letters, yet melt as well. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\ud7b0-\ud7ff]*/gu

function* clusters(text: string): Generator<readonly [cluster: string, from: number]> {
  for (const match of text.matchAll(CLUSTER)) yield [match[0], match.index]
}

/** The range of the text that `count` squeezed letters from `from` on stand in. */
export function unsqueezed({ at }: Squeezed, from: number, count: number, text: string) {
  const start = at[from] ?? text.length
  const last = at[from + count - 1] ?? start
  const [cluster = ''] = text.slice(last).match(new RegExp(CLUSTER.source, 'u')) ?? []
  return { start, end: last + cluster.length }
}
