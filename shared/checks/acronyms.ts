/** Letters from which on an acronym of words without capitals is believed: two letters in a row come about by chance. */
const SURE = 3

const SMALL = /^(?:of|the|and|for|on|in|to|de|la|le|les|du|des|et|l|d|en|à|au|aux|sur|pour)$/iu

/** Whether a text holds words in a row that begin with the letters of an acronym: "Assistant Deputy Minister" for "ADM". */
export function isSpelledOut(acronym: string, text: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false
  const all = text.match(/\p{L}+/gu) ?? []
  return [all, all.filter((word) => !SMALL.test(word))].some((words) => {
    const initials = words.map((word) => word.charAt(0)).join('')
    const shape = acronym.length >= SURE ? initials.toUpperCase() : initials
    return shape.includes(acronym)
  })
}

/** Whether a text holds the acronym of a name: "CFIA" for "Canadian Food Inspection Agency". */
export function isShortened(name: string, text: string): boolean {
  const words = (name.match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.test(word))
  if (words.length < SURE) return false
  const acronym = words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
  return new RegExp(`(?<!\\p{L})${acronym}(?!\\p{L})`, 'u').test(text)
}
