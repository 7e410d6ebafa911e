import { signOffIn, type Template } from '../template/template.ts'

/**
 * The sets of answers that can be printed beside a recommendation; the first is the usual one.
 *
 * The Australian form pairs them ("Agreed / Not agreed", "Noted / Please discuss") and the drafter picks a pair for
 * each line. Elsewhere every line takes all answers, and a slash there parts English from French.
 */
export function responseSets(template: Template, language: 'en' | 'fr'): readonly (readonly string[])[] {
  const responses = signOffIn(template.signOff, language).responses ?? []
  if (responses.length === 0) return []
  if (template.jurisdiction === 'AU') return responses.map((pair) => pair.split(' / '))
  return [responses]
}
