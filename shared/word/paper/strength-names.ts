import type { StrengthStep } from '../../codebook/codebook.ts'

/** French for the steps of the strength scale, which the codebook names in English. */
const FRENCH = [
  'aucun engagement',
  'engagement faible ou de procédure',
  'intention',
  'accord consigné',
  'engagement politique ferme',
  'obligation juridique',
] as const

export function strengthName(step: StrengthStep, language: 'en' | 'fr'): string {
  return language === 'fr' ? (FRENCH[step.value] ?? step.name) : step.name
}
