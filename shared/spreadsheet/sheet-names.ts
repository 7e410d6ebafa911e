/** Longest name of a sheet, in UTF-16 code units. */
const LONGEST = 31

/** Names a spreadsheet accepts (ECMA-376 §18.2.19): no []:*?/\, no apostrophe at the ends, all different. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean = cut(
      name
        .toWellFormed()
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .replace(/^['\s]+|['\s]+$/g, ''),
      LONGEST,
    )
    const base = clean === '' || clean.toLowerCase() === 'history' ? cut(`Sheet ${clean}`.trim(), LONGEST) : clean
    let free = base
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      free = `${cut(base, LONGEST - String(count).length - 1)} ${count}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}

const cut = (text: string, most: number) => text.slice(0, most).toWellFormed().replaceAll('\uFFFD', '').trimEnd()
