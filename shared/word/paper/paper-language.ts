import type { PagePreset } from '../../template/template.ts'

/** The note's language with the region its page preset writes in: French on a British page is `fr-FR`. */
export function paperLanguage(language: 'en' | 'fr', preset: PagePreset): string {
  const own = preset.languages.find((tag) => tag.split('-')[0] === language)
  return own ?? (language === 'fr' ? 'fr-FR' : 'en-GB')
}
