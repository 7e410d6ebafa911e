import type { BlockSpan } from './block.ts'

export type SpanMeaning = Omit<BlockSpan, 'start' | 'end'>

const isSame = (a: SpanMeaning, b: SpanMeaning): boolean =>
  a.kind === b.kind && a.value === b.value && a.author === b.author && a.date === b.date

/** By start; at one place points (deleted words) come before the ranges that begin there, outer ranges before inner. */
function inReadingOrder(a: BlockSpan, b: BlockSpan): number {
  if (a.start !== b.start) return a.start - b.start
  const isPoint = (span: BlockSpan) => span.end === span.start
  return Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end
}

/** Text of one block in the making, with the spans over it. Spaces are kept as given or collapsed as HTML does. */
export class SpanText {
  private parts: string[] = []
  private length = 0
  private last = ''
  private spans: BlockSpan[] = []
  private open: { readonly meaning: SpanMeaning; readonly key: string; readonly start: number }[] = []

  get isEmpty(): boolean {
    return this.length === 0 && this.spans.length === 0
  }

  /** Whether the last thing written is a line break. */
  get endsLine(): boolean {
    return this.last === '\n'
  }

  /** Length so far, in UTF-16 code units. */
  get end(): number {
    return this.length
  }

  add(text: string): void {
    if (text === '') return
    this.parts.push(text)
    this.length += text.length
    this.last = text.charAt(text.length - 1)
  }

  /** Adds text whose white space is only layout: runs become one space, none stands at the start of a line. */
  addCollapsed(text: string): void {
    let collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed.startsWith(' ') && (this.last === '' || this.last === ' ' || this.last === '\n')) {
      collapsed = collapsed.slice(1)
    }
    this.add(collapsed)
  }

  /** @param key tells spans of one kind apart that may cross each other, such as comments */
  begin(meaning: SpanMeaning, key: string = meaning.kind): void {
    this.open.push({ meaning, key, start: this.length })
  }

  /** Ends the innermost open span of this key. */
  finish(key: string): void {
    const at = this.open.findLastIndex((span) => span.key === key)
    const [ended] = at < 0 ? [] : this.open.splice(at, 1)
    if (ended && ended.start < this.length) this.cover(ended.start, this.length, ended.meaning)
  }

  /** A span over a range already written; joins the one before when nothing but its place differs. */
  cover(start: number, end: number, meaning: SpanMeaning): void {
    const at = this.spans.findLastIndex((span) => span.kind === meaning.kind)
    const before = this.spans[at]
    if (before && before.end === start && before.start < before.end && isSame(before, meaning)) {
      this.spans[at] = { ...before, end }
    } else {
      this.spans.push({ start, end, ...meaning })
    }
  }

  /** Whether this very span is open or was written in this block. */
  hasSpan(meaning: SpanMeaning): boolean {
    return this.open.some((span) => span.meaning === meaning) || this.spans.some((span) => isSame(span, meaning))
  }

  /** Something that stands at a point: deleted words, the number of a note. */
  point(meaning: SpanMeaning): void {
    this.spans.push({ start: this.length, end: this.length, ...meaning })
  }

  /** What was written, and a clean page; spans still open go on in the next block. */
  take(): { readonly text: string; readonly spans?: readonly BlockSpan[] } {
    for (const span of this.open) {
      if (span.start < this.length) this.cover(span.start, this.length, span.meaning)
    }
    const text = this.parts.join('')
    const spans = this.spans.toSorted(inReadingOrder)
    this.parts = []
    this.spans = []
    this.length = 0
    this.last = ''
    this.open = this.open.map((span) => ({ ...span, start: 0 }))
    return spans.length > 0 ? { text, spans } : { text }
  }
}
