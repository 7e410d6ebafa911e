/** Marks of the note's language round a quotation run into a sentence. French sets them off by narrow no-break spaces. */
export function quotationMarks(language: 'en' | 'fr'): { readonly open: string; readonly close: string } {
  return language === 'fr' ? { open: '«\u202f', close: '\u202f»' } : { open: '“', close: '”' }
}

const OPENING = /["“«‘„‟‹]\s?$/u

/** True where the author typed an opening mark already, so that a second one would double it. */
export function endsWithOpeningMark(text: string): boolean {
  return OPENING.test(text)
}
