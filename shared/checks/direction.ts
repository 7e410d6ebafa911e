import { figuresOf } from '../note/figures.ts'
import { at, type CheckedSentence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'

const WENT =
  /(?:\b(?:went|moved|changed|gone)|(?<!\p{L})pass(?:é|ée|és|ées|e|ent|er|era|eront))\s(?:from|de)\s(?<first>[^;.]{1,40}?)\s(?:to|à)\s(?<last>(?:\p{Sc}\s?)?\d[^;.]{0,20})/iu
const UP =
  /\b(?:increas\p{L}+|rose|risen|grew|grown|climbed)\b|(?<!\p{L})(?:augment(?:é|e|ent|ation)|hausse|progressé|accrue?s?|croissance)(?!\p{L})/iu
const DOWN =
  /\b(?:decreas\p{L}+|fell|fallen|dropped|declined|shrank)\b|(?<!\p{L})(?:diminu(?:é|e|ent|tion)|baiss(?:e|é|ent)|recul(?:é|e|ent)?|chut(?:e|é))(?!\p{L})/iu

/** "Has risen to 29" where the passage only says that it went from 47 to 29. */
export function wrongDirection(sentence: CheckedSentence, language: 'en' | 'fr'): readonly Finding[] {
  const own = ownWords(sentence)
  const up = UP.exec(own)
  const said = up ?? DOWN.exec(own)
  if (said === null || (up !== null && DOWN.test(own))) return []
  for (const { id, selector } of sentence.cited) {
    if (UP.test(selector.exact) || DOWN.test(selector.exact)) continue
    const { first = '', last = '' } = WENT.exec(selector.exact)?.groups ?? {}
    const [from] = figuresOf(first, language)
    const [to] = figuresOf(last, language)
    if (from === undefined || to === undefined || !own.includes(to.text)) continue
    const rises = Number.parseFloat(to.value) > Number.parseFloat(from.value)
    if (rises === (up !== null)) continue
    return [
      {
        check: 'verb-drift',
        level: 'warn',
        ...at(sentence, said.index, said.index + said[0].length),
        excerptId: id,
        reason: `The passage goes from ${from.text} to ${to.text}; this sentence says “${said[0]}”.`,
      },
    ]
  }
  return []
}
