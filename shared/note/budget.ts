import type { PageVariant, Template, TemplateSection } from '../template/template.ts'

export type BudgetState = 'within' | 'full' | 'over'

/** A budget is full at its limit and over at 115 % of it: below that, an official reads on without noticing. */
export function budgetState(words: number, limit: number): BudgetState {
  if (limit <= 0 || words < limit) return 'within'
  return words >= limit * 1.15 ? 'over' : 'full'
}

/** French runs 15 to 25 % longer than English for the same content; the middle is taken. Pages stay the bound. */
const LENGTH = { en: 1, fr: 1.2 }

/**
 * The words a section may hold, scaled to the page.
 *
 * Where fewer words fit the template's pages in this variant than the body's budget, every section gives way alike.
 * @returns 0 where the section has no limit
 */
export function sectionLimit(
  template: Template,
  section: TemplateSection,
  variant: PageVariant,
  language: 'en' | 'fr',
): number {
  const share = noteLimit(template, variant, language) / Math.max(1, template.limits.words)
  return Math.round(section.maxWords * share)
}

/** The words a whole note may hold in this page variant; 0 where the template sets no limit. */
export function noteLimit(template: Template, variant: PageVariant, language: 'en' | 'fr'): number {
  const words = Math.round(template.limits.words * LENGTH[language])
  return Math.min(words, template.limits.fits?.[variant] ?? words)
}

/**
 * Pages the note will take, from the words measured to fill the template's pages in this variant.
 *
 * An estimate: tables, many short paragraphs and a long header take more room than running text.
 * @param words of the whole body
 * @returns pages with a fraction, or undefined where nothing was measured for the template
 */
export function pagesFor(template: Template, variant: PageVariant, words: number): number | undefined {
  const fits = template.limits.fits?.[variant]
  if (fits === undefined || fits <= 0 || template.limits.pages <= 0) return undefined
  // The header block takes about half of the first page whatever the body holds (briefing notes, section 4).
  const header = Math.min(0.5, template.limits.pages / 2)
  return header + ((template.limits.pages - header) * words) / fits
}
