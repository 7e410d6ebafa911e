import { type Tokens, tokenise } from './tokenise.ts'

/**
 * Words that turn the sense of a sentence: negations, exceptions, and the modal verbs that make a duty of a wish.
 * English, French and Hindi, the languages of the app.
 */
const TURNING = [
  'not no never nor neither none nothing cannot without unless except excluding only least fail refuse suspend terminate',
  'shall must will may might should could would can',
  'ne n pas non jamais sans aucun aucune sauf ni rien que plus doit doivent peut peuvent devra devrait pourrait',
  'नहीं न मत बिना सिवाय कभी केवल',
].join(' ')

let turning: Set<number> | undefined

function isTurning(hash: number): boolean {
  if (!turning) {
    const words = tokenise(TURNING)
    turning = new Set(words.hash.subarray(0, words.count))
  }
  return turning.has(hash)
}

/** Whether two stretches of words, `[from, to)` on each side, differ in the turning words they hold, in their order. */
export function changesPolarity(
  was: Tokens,
  wasFrom: number,
  wasTo: number,
  now: Tokens,
  nowFrom: number,
  nowTo: number,
): boolean {
  let i = wasFrom
  let j = nowFrom
  for (;;) {
    while (i < wasTo && !isTurning(was.hash[i] as number)) i++
    while (j < nowTo && !isTurning(now.hash[j] as number)) j++
    if (i >= wasTo || j >= nowTo) return i < wasTo !== j < nowTo
    if (was.hash[i] !== now.hash[j]) return true
    i++
    j++
  }
}
