import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A change to one part of a package: a new text for it, made from the old one (empty where the part is new). */
export type Damage = readonly [part: string, change: (text: string) => string | undefined]

/** A Word file with some parts changed; a change that gives undefined removes the part. */
export function damaged(bytes: Uint8Array, ...damages: readonly Damage[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [part, change] of damages) {
    const before = parts[part] ? strFromU8(parts[part]) : ''
    const after = change(before)
    if (after === undefined) delete parts[part]
    else if (after === before) throw new Error(`Nothing changed in ${part}: the damage has to be drawn anew.`)
    else parts[part] = strToU8(after)
  }
  return zipSync(parts)
}

/** The text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part]
  if (content === undefined) throw new Error(`There is no ${part}.`)
  return strFromU8(content)
}
