import type { TextRange } from '../../../shared/anchoring/selector.ts'
import { pick, type Random, random, substitute, templateSentence, variedSentence } from './prose.ts'

/** One word as printed, punctuation included. `id` stays with it through every revision. */
interface Word {
  readonly id: number
  readonly text: string
  /** Put in the place of the word with this id. */
  readonly isReplaced: boolean
}

type Sentence = readonly Word[]
type Paragraph = readonly Sentence[]

export interface Document {
  readonly paragraphs: readonly Paragraph[]
  readonly isVaried: boolean
  readonly nextId: number
}

export interface Rendered {
  readonly text: string
  /** Where the word with each id stands; -1 for words that are not there. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Order of the word among those rendered, by id. */
  readonly order: Int32Array
  readonly isReplaced: Uint8Array
}

export interface Rates {
  readonly insert: number
  readonly remove: number
  readonly reword: number
  readonly rewrite: number
  readonly swap: number
  readonly moveParagraph: number
  readonly removeParagraph: number
  readonly insertParagraph: number
}

const rates = (...r: readonly [number, number, number, number, number, number, number, number]): Rates => ({
  insert: r[0],
  remove: r[1],
  reword: r[2],
  rewrite: r[3],
  swap: r[4],
  moveParagraph: r[5],
  removeParagraph: r[6],
  insertParagraph: r[7],
})

/** How much each kind of revision changes, as shares of sentences or paragraphs. */
export const REVISIONS = {
  light: rates(0.03, 0.02, 0.05, 0.005, 0.01, 0.005, 0.005, 0.005),
  medium: rates(0.08, 0.06, 0.15, 0.02, 0.02, 0.02, 0.015, 0.015),
  heavy: rates(0.2, 0.15, 0.35, 0.06, 0.05, 0.06, 0.04, 0.04),
} as const

export function makeDocument(wordCount: number, seed: number, isVaried = false): Document {
  const next = random(seed)
  const paragraphs: Paragraph[] = []
  let id = 0
  while (id < wordCount) {
    if (next() < 0.06) {
      const heading = templateSentence(next).slice(0, 5)
      paragraphs.push([heading.map((text) => ({ id: id++, text, isReplaced: false }))])
    }
    const length = 3 + Math.floor(next() * 6)
    paragraphs.push(Array.from({ length }, () => newSentence(next, isVaried, () => id++)))
  }
  return { paragraphs, isVaried, nextId: id }
}

function newSentence(next: Random, isVaried: boolean, newId: () => number): Sentence {
  const texts = isVaried ? variedSentence(next) : templateSentence(next)
  return texts.map((text) => ({ id: newId(), text, isReplaced: false }))
}

export function revise(document: Document, r: Rates, seed: number): Document {
  const next = random(seed * 7919 + 13)
  const { isVaried } = document
  let id = document.nextId
  const newId = (): number => id++
  const fresh = (): Sentence => newSentence(next, isVaried, newId)

  let paragraphs = document.paragraphs
    .filter(() => next() >= r.removeParagraph)
    .map((paragraph): Paragraph => {
      const sentences: Sentence[] = []
      for (const sentence of paragraph) {
        const die = next()
        if (die < r.remove) continue
        if (die < r.remove + r.reword) sentences.push(reword(sentence, 0.12 + next() * 0.15, next, isVaried, newId))
        else if (die < r.remove + r.reword + r.rewrite) sentences.push(reword(sentence, 0.6, next, isVaried, newId))
        else sentences.push(sentence)
        if (next() < r.insert) sentences.push(fresh())
      }
      for (let n = 1; n < sentences.length; n++)
        if (next() < r.swap) {
          const earlier = sentences[n - 1] as Sentence
          sentences[n - 1] = sentences[n] as Sentence
          sentences[n] = earlier
        }
      return sentences
    })
    .filter((paragraph) => paragraph.length > 0)

  const moving: Paragraph[] = []
  paragraphs = paragraphs.filter((paragraph) => {
    if (next() >= r.moveParagraph) return true
    moving.push(paragraph)
    return false
  })
  const landing = new Map<number, Paragraph[]>()
  for (const paragraph of moving) {
    const at = Math.floor(next() * (paragraphs.length + 1))
    landing.set(at, [...(landing.get(at) ?? []), paragraph])
  }
  const revised: Paragraph[] = []
  for (let n = 0; n <= paragraphs.length; n++) {
    revised.push(...(landing.get(n) ?? []))
    if (next() < r.insertParagraph) revised.push(Array.from({ length: 3 + Math.floor(next() * 6) }, fresh))
    const paragraph = paragraphs[n]
    if (paragraph) revised.push(paragraph)
  }
  return { paragraphs: revised, isVaried, nextId: id }
}

/** Of the words touched, 60 % are replaced, 20 % deleted, and 20 % get a new word beside them. */
function reword(sentence: Sentence, share: number, next: Random, isVaried: boolean, newId: () => number): Sentence {
  const words: Word[] = []
  for (const word of sentence) {
    if (next() >= share) {
      words.push(word)
      continue
    }
    const die = next()
    const put = substitute(next, isVaried)
    if (die < 0.6) words.push({ id: word.id, text: put + (/[.,;]$/.exec(word.text)?.[0] ?? ''), isReplaced: true })
    else if (die >= 0.8) words.push(word, { id: newId(), text: put, isReplaced: false })
  }
  return words
}

/** Prints a document. `isReset` sets it as another tool would: straight quotes, hyphens, other line breaks. */
export function render(document: Document, seed: number, isReset = false): Rendered {
  const next = random(seed * 104_729 + 7)
  const start = new Int32Array(document.nextId).fill(-1)
  const end = new Int32Array(document.nextId).fill(-1)
  const order = new Int32Array(document.nextId).fill(-1)
  const isReplaced = new Uint8Array(document.nextId)
  const parts: string[] = []
  let at = 0
  let count = 0
  const put = (text: string): void => {
    parts.push(text)
    at += text.length
  }
  document.paragraphs.forEach((paragraph, n) => {
    if (n > 0) put('\n\n')
    let isFirst = true
    for (const sentence of paragraph)
      for (const word of sentence) {
        if (!isFirst) put(isReset ? (next() < 0.07 ? '\n' : ' ') : pickSpace(next()))
        isFirst = false
        start[word.id] = at
        put(isReset ? reset(word.text, next) : word.text)
        end[word.id] = at
        order[word.id] = count++
        isReplaced[word.id] = word.isReplaced ? 1 : 0
      }
  })
  return { text: parts.join(''), start, end, order, isReplaced }
}

const pickSpace = (die: number): string => (die < 0.03 ? '\u00a0' : die < 0.08 ? '  ' : ' ')

function reset(text: string, next: Random): string {
  const straight = text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-')
  if (straight.length < 9 || next() >= 0.01 || !/^\w+$/.test(straight)) return straight
  const cut = 3 + Math.floor(next() * (straight.length - 6))
  return `${straight.slice(0, cut)}-\n${straight.slice(cut)}`
}

export interface Annotation extends TextRange {
  /** Ids of its words, in order. */
  readonly ids: readonly number[]
}

/** 5 % of 1 to 3 words, 65 % phrases of 5 to 25, 17 % whole sentences, 13 % two or three sentences. */
export function annotate(document: Document, rendered: Rendered, count: number, seed: number): Annotation[] {
  const next = random(seed * 31 + 5)
  return Array.from({ length: count }, () => {
    const paragraph = pick(document.paragraphs, next)
    const at = Math.floor(next() * paragraph.length)
    const sentence = paragraph[at] as Sentence
    const die = next()
    let words: Sentence = sentence
    if (die < 0.7) {
      const length = die < 0.05 ? 1 + Math.floor(next() * 3) : 5 + Math.floor(next() * 21)
      const from = Math.floor(next() * Math.max(1, sentence.length - length + 1))
      words = sentence.slice(from, from + length)
    } else if (die >= 0.87) words = paragraph.slice(at, at + 2 + Math.floor(next() * 2)).flat()
    const first = words[0] as Word
    const last = words.at(-1) as Word
    const trailing = die < 0.7 ? (/[.,;]$/.exec(last.text)?.[0].length ?? 0) : 0
    return {
      ids: words.map(({ id }) => id),
      start: rendered.start[first.id] as number,
      end: (rendered.end[last.id] as number) - trailing,
    }
  })
}
