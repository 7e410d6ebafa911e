import { plain } from '../same-wording.ts'
import { shortestEdit } from '../shortest-edit.ts'

/** A stretch that stayed, was put in or was taken out. Texts of `same` are those of the newer side. */
export interface WordChange {
  readonly kind: 'same' | 'inserted' | 'removed'
  readonly text: string
}

/**
 * Compares two passages word by word, for showing.
 *
 * Words, punctuation and white space are pieces of their own; what differs only in how it is set counts as the same.
 * Joined in order, `same` and `removed` give the older text but for that, `same` and `inserted` the newer one exactly.
 */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const old = pieces(before)
  const now = pieces(after)
  const names = new Map<string, number>()
  const named = (list: readonly string[]): Int32Array =>
    Int32Array.from(list, (piece) => {
      const key = plain(piece) || ' '
      const known = names.get(key)
      if (known !== undefined) return known
      names.set(key, names.size)
      return names.size - 1
    })
  const oldNames = named(old)
  const nowNames = named(now)
  const image = new Int32Array(old.length).fill(-1)
  shortestEdit(oldNames, 0, old.length, nowNames, 0, now.length, (i, j) => {
    image[i] = j
  })
  dropLoneSpaces(image, old)

  const changes: { kind: WordChange['kind']; text: string }[] = []
  const put = (kind: WordChange['kind'], text: string): void => {
    if (text === '') return
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += text
    else changes.push({ kind, text })
  }
  let j = 0
  let i = 0
  while (i < old.length || j < now.length) {
    let removed = ''
    for (; i < old.length && image[i] === -1; i++) removed += old[i]
    const to = i < old.length ? (image[i] as number) : now.length
    put('removed', removed)
    put('inserted', now.slice(j, to).join(''))
    j = to
    if (i < old.length) put('same', now[j++] as string)
    i++
  }
  return changes
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

/** A space between two changed words belongs to the change: "one two" to "three four" is one replacement, not two. */
function dropLoneSpaces(image: Int32Array, old: readonly string[]): void {
  for (let i = 1; i < old.length - 1; i++) {
    if (image[i] === -1 || (old[i] as string).trim() !== '') continue
    const isLone = image[i - 1] === -1 && image[i + 1] === -1
    if (isLone) image[i] = -1
  }
}
