import { align } from '../anchoring/align.ts'
import type { ExportedLine } from './exported-lines.ts'
import type { OriginalLine } from './original-lines.ts'

/** Lines of the exported copy and of the returned file that say the same thing: one to one, or split, or joined. */
export interface MatchedLines {
  /** Indices, in order. Empty on one side for what was removed or added. */
  readonly exported: readonly number[]
  readonly returned: readonly number[]
}

/** Share of the words of the shorter line that must be common. */
const KINSHIP = 0.5
/** Share that is enough between neighbours that match and leave just these two over. */
const LEFT_OVER = 0.15

/**
 * Matches the lines of a returned file with those of the copy that was exported.
 *
 * Bookmarks of our own come first, since they survive editors and retyping; then the same words in the same order; then
 * the words that the token map of both texts carries from one line to the other, which also shows splits and joins.
 */
export function matchLines(exported: readonly ExportedLine[], returned: readonly OriginalLine[]): MatchedLines[] {
  const links: [number, number][] = [...bookmarkLinks(exported, returned), ...wordLinks(exported, returned)]
  const groups = components(exported.length, returned.length, links)
  return withLeftovers(groups, exported, returned)
}

function bookmarkLinks(exported: readonly ExportedLine[], returned: readonly OriginalLine[]): [number, number][] {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  exported.forEach((line, n) => {
    for (const name of line.bookmarks) {
      if (places.has(name)) twice.add(name)
      places.set(name, n)
    }
  })
  const links: [number, number][] = []
  returned.forEach((line, n) => {
    for (const name of line.bookmarks) {
      const from = twice.has(name) || !name.startsWith('_bn_') ? undefined : places.get(name)
      // An emptied paragraph keeps its bookmark, and so does a line that a cut left behind.
      if (from !== undefined && (line.original.trim() !== '' || exported[from]?.text.trim() === ''))
        links.push([from, n])
    }
  })
  return links
}

interface Joined {
  readonly text: string
  readonly starts: readonly number[]
}

function joined(lines: readonly string[]): Joined {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 2
  }
  return { text: lines.join('\n\n'), starts }
}

function wordLinks(exported: readonly ExportedLine[], returned: readonly OriginalLine[]): [number, number][] {
  const old = joined(exported.map(({ text }) => text))
  const now = joined(returned.map(({ original }) => original))
  const map = align(old.text, now.text)
  const oldLine = linesOfWords(map.before, old.starts)
  const nowLine = linesOfWords(map.after, now.starts)
  const oldWords = countsOf(oldLine, exported.length)
  const nowWords = countsOf(nowLine, returned.length)
  const common = new Map<number, number>()
  for (let i = 0; i < map.before.count; i++) {
    const j = map.image[i] as number
    if (j < 0) continue
    const pair = (oldLine[i] as number) * returned.length + (nowLine[j] as number)
    common.set(pair, (common.get(pair) ?? 0) + 1)
  }
  const links: [number, number][] = []
  for (const [pair, words] of common) {
    const from = Math.floor(pair / returned.length)
    const to = pair % returned.length
    if (words >= KINSHIP * Math.min(oldWords[from] as number, nowWords[to] as number)) links.push([from, to])
  }
  return links
}

function linesOfWords(
  tokens: { readonly count: number; readonly start: Int32Array },
  starts: readonly number[],
): Int32Array {
  const lines = new Int32Array(tokens.count)
  let line = 0
  for (let i = 0; i < tokens.count; i++) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= (tokens.start[i] as number)) line++
    lines[i] = line
  }
  return lines
}

function countsOf(lines: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(count)
  for (const line of lines) counts[line] = (counts[line] as number) + 1
  return counts
}

/** Links that hang together make one group: union and find. */
function components(oldCount: number, nowCount: number, links: readonly [number, number][]): MatchedLines[] {
  const parent = Array.from({ length: oldCount + nowCount }, (_, n) => n)
  const root = (n: number): number => {
    let at = n
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (const [from, to] of links) parent[root(from)] = root(oldCount + to)
  const groups = new Map<number, { exported: number[]; returned: number[] }>()
  for (let n = 0; n < oldCount + nowCount; n++) {
    const key = root(n)
    const group = groups.get(key) ?? { exported: [], returned: [] }
    groups.set(key, group)
    if (n < oldCount) group.exported.push(n)
    else group.returned.push(n - oldCount)
  }
  return [...groups.values()]
}

/** Between two matched neighbours, one line left over on each side is the same line, rewritten; so are empty ones. */
function withLeftovers(
  groups: readonly MatchedLines[],
  exported: readonly ExportedLine[],
  returned: readonly OriginalLine[],
): MatchedLines[] {
  const partner = new Map<number, number>()
  for (const { exported: from, returned: to } of groups)
    if (from.length > 0 && to.length > 0) partner.set(to.at(-1) as number, from.at(-1) as number)
  const freeOld = new Set(groups.flatMap((group) => (group.returned.length === 0 ? group.exported : [])))
  const freeNow = new Set(groups.flatMap((group) => (group.exported.length === 0 ? group.returned : [])))
  const pairs: MatchedLines[] = []
  let last = -1
  for (let n = 0; n < returned.length; n++) {
    const known = partner.get(n)
    if (known !== undefined) {
      last = known
      continue
    }
    const next = last + 1
    if (!freeNow.has(n) || !freeOld.has(next)) continue
    const a = exported[next]?.text ?? ''
    const b = returned[n]?.original ?? ''
    const isLone = !freeOld.has(next + 1) && !freeNow.has(n + 1)
    // What is written over a "None" has no word in common with it; nor has what is written over another cell.
    const isBlank = exported[next]?.target?.text.trim() === ''
    const column = returned[n]?.cell?.column
    const isSameCell = column !== undefined && column === exported[next]?.cell?.column
    const isLike = isSameCell || likeness(a, b) >= LEFT_OVER
    if (a.trim() === b.trim() || isBlank || (isLone && isLike)) {
      pairs.push({ exported: [next], returned: [n] })
      freeOld.delete(next)
      freeNow.delete(n)
      last = next
    }
  }
  const taken = new Set(pairs.map((pair) => pair.returned[0]))
  const takenOld = new Set(pairs.map((pair) => pair.exported[0]))
  return [
    ...groups.filter(
      ({ exported: from, returned: to }) =>
        !(from.length === 0 && taken.has(to[0])) && !(to.length === 0 && takenOld.has(from[0])),
    ),
    ...pairs,
  ]
}

/** Words in common over words in all. */
function likeness(a: string, b: string): number {
  const left = new Set(a.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
  const right = new Set(b.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
  let both = 0
  for (const word of left) if (right.has(word)) both++
  return both / Math.max(1, Math.min(left.size, right.size))
}
