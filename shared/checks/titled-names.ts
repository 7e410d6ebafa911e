import { type CheckedSentence, ownWords } from './evidence.ts'

/** Words for an office, in either language, by their beginnings. */
const OFFICE =
  /^(?:(?:vice-|sous-|under)?(?:minist|secr[eé]t)|presid|présid|ambassad|commission|haut-commiss|direct(?:or|eur|rice)|general$|général|envoy|envoyée?$|govern(?:or)|gouverneu|senator|sénat|judge|juge|prof|captain|capitaine|admiral|amiral|colonel|chair|adviser|advisor|conseill|député|speaker|chief|chef|consul$|premier$|commodore|lieutenant|major$|brigad|inspect|superint|surint|constable|gendarme|sergeant|sergent|command)/iu

/** Words that end the reach of an office: what is behind them is somebody else's. */
const PARTS = /^(?:and|et|with|avec|met|by|par|to|à|succeeded|replaced)$/iu

/** How many words may stand between an office and the name that bears it. */
const REACH = 6

interface Bearer {
  readonly office: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Who bears which office in a text: the next name behind the word, if nobody else comes between. */
function bearersIn(text: string): readonly Bearer[] {
  const words = [...text.matchAll(/\p{L}[\p{L}’'-]*|[,;.]/gu)]
  return words.flatMap((match, index): readonly Bearer[] => {
    if (!OFFICE.test(match[0])) return []
    const behind = words.slice(index + 1, index + 1 + REACH)
    const stop = behind.findIndex(([word]) => PARTS.test(word) || /[;.]/u.test(word))
    const near = stop < 0 ? behind : behind.slice(0, stop)
    return near
      .filter(([word]) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !OFFICE.test(word))
      .map((name) => ({
        office: match[0].toLowerCase().slice(0, 9),
        name: name[0],
        start: match.index,
        end: name.index + name[0].length,
      }))
  })
}

/** "Undersecretary Hébert" where the passage has Undersecretary Dizon and gives Hébert another office. */
export function wrongOffice(
  sentence: CheckedSentence,
): { readonly start: number; readonly end: number; readonly reason: string } | undefined {
  const mine = bearersIn(ownWords(sentence))
  if (mine.length === 0) return undefined
  const theirs = sentence.cited.flatMap(({ selector }) => bearersIn(selector.exact))
  for (const { office, name, start, end } of mine) {
    const offices = theirs.filter((each) => each.name === name)
    const bearer = theirs.find((each) => each.office === office && each.name !== name)
    const isOwn = offices.some((each) => each.office === office)
    if (isOwn || offices.length === 0 || bearer === undefined) continue
    return { start, end, reason: `In the passage it is not ${name} who bears this office.` }
  }
  return undefined
}

const FROM = /(?<name>\p{Lu}\p{L}+)\s\((?<whence>\p{Lu}[\p{L}’' -]+)\)/gu

/** "Okello (Sweden)" where the passage has "Okello (Uganda)". */
export function wrongCountry(
  sentence: CheckedSentence,
): { readonly start: number; readonly end: number; readonly reason: string } | undefined {
  const theirs = sentence.cited.flatMap(({ selector }) => [...selector.exact.matchAll(FROM)])
  for (const { index, groups, 0: words } of ownWords(sentence).matchAll(FROM)) {
    const same = theirs.filter((each) => each.groups?.name === groups?.name)
    const [said] = same
    if (said === undefined || same.some((each) => each.groups?.whence === groups?.whence)) continue
    return { start: index, end: index + words.length, reason: `The passage has “${said[0]}”.` }
  }
  return undefined
}
