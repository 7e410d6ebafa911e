import { STATES } from './states.ts'

const ACTORS = {
  en: /\b(?:(?:both|the two|the) (?:sides|countries|nations|parties|governments|leaders|ministers|advisers|advisors|delegations)|each (?:side|country|party)|they|we|it was|ministers?|ministry|government|leaders|agencies|participants|(?:security )?advis[eo]rs?|the body|a body)\b/iu,
  fr: /(?:les deux (?:parties|pays|gouvernements|ministres|dirigeants)|les parties|chaque (?:partie|pays)|(?<!\p{L})ils|(?<!\p{L})elles|(?<!\p{L})il|ministres?|ministère|gouvernement|dirigeants|organismes|conseillers)(?!\p{L})/iu,
}

/** What parts the clause in which a verb stands from the one before. */
const CLAUSE = /[,;:—–]|\b(?:that|which|and|while|but|as)\b|(?<!\p{L})(?:que|qui|et|tandis|mais)(?!\p{L})/giu

/** Words that may stand between a subject left out and its second verb: "and also agreed". */
const EMPTY_CLAUSE = /^[\s,;]*(?:also|further|then|both|have|has|aussi|également|ont|a)?\s*$/iu

/**
 * Whether the verb at `at` is said of someone who can bind a party: a state, a government, "the two sides", "they".
 *
 * A promise needs an actor. "The officers will help" tells of a hoped-for effect, "both sides will help" of a commitment.
 */
export function hasActor(sentence: string, at: number, language: 'en' | 'fr'): boolean {
  const before = sentence.slice(0, at)
  const cuts = [...before.matchAll(CLAUSE)].map((match) => match.index + match[0].length)
  // A list of names holds commas and "and": widen clause by clause while the part before the verb names nobody at all.
  for (const from of [...cuts.reverse(), 0]) {
    const clause = before.slice(from)
    if (EMPTY_CLAUSE.test(clause)) continue
    return isActor(clause, language) || (/^\s*\p{Lu}/u.test(clause) && isActor(before, language) && from === 0)
  }
  return false
}

function isActor(clause: string, language: 'en' | 'fr'): boolean {
  if (ACTORS[language].test(clause)) return true
  const names = clause.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  // "Canada's transit role" speaks of a thing of Canada's, "a text of India" of a text: neither says that a state acts.
  return names.some((name) => {
    const at = clause.indexOf(name)
    return STATES.has(name) && !AFTER_PREPOSITION.test(clause.slice(0, at))
  })
}

const AFTER_PREPOSITION =
  /(?:\b(?:of|in|to|from|for|with|between|into)|(?<!\p{L})(?:de|du|des|en|au|aux|avec|entre))(?: la| le| les)? (?:\p{Lu}\p{L}+ (?:and|or|et|ou) (?:of |de )?)?$|(?:de l’|d’|à l’)$/iu
