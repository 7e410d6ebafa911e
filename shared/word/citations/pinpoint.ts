import type { CitationStyle } from './citation-style.ts'

/**
 * A legal pinpoint as a style abbreviates it.
 *
 * McGill (10th ed., 1.5) and OSCOLA (2.1) write no full stops after abbreviations and small letters; the Bluebook writes
 * paragraphs as ¶ (R 3.3) and “art.” small (R 21.4.3); Chicago writes the words out as they stand.
 */
export function pinpointIn(style: CitationStyle, address: string): string {
  switch (style) {
    case 'mcgill':
    case 'oscola':
      return address
        .replace(/\bArt(?:icle)?s?\.?(?=[\s\u00a0])/gu, (word) =>
          /s\.?$/.test(word) && word.length > 4 ? 'arts' : 'art',
        )
        .replace(/\b(paras?|pp?|s|ch|vol)\.(?=[\s\u00a0])/giu, (_, word: string) => word.toLowerCase())
    case 'bluebook':
      return address
        .replace(/\bparas\.?[\s\u00a0]+/giu, '¶¶\u00a0')
        .replace(/\bpara\.?[\s\u00a0]+/giu, '¶\u00a0')
        .replace(/\bArt(?:icle)?\.?(?=[\s\u00a0])/gu, 'art.')
    case 'chicago':
    case 'short':
      return address
  }
}
