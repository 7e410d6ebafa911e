import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { aroundTitle, type Facts, joined } from './facts.ts'

/**
 * OSCOLA (4th ed.): treaties by roman title with the day of signing in brackets (2.8.2), releases and pages in single
 * quotation marks (3.4.8), documents in italics (3.4.1); the pinpoint without a comma, the address in angle brackets
 * with the day of access.
 */
export function oscola({ kind, issuer, title, pinpoint, url, date, retrieved }: Facts): readonly Inline[] {
  const at = pinpoint === '' ? '' : ` ${pinpoint}`
  const where = url === '' ? '' : ` <${url}>${retrieved === '' ? '' : ` accessed ${retrieved}`}`
  switch (kind) {
    case 'agreement':
      return [plain(`${title} (signed ${date})${at}${where}`.replace('signed undated', 'undated'))]
    case 'press-release':
      return [plain(`${joined(issuer, `‘${title}’ (${joined('Press Release', date)})`)}${at}${where}`)]
    case 'web-page':
      return [plain(`${joined(issuer, `‘${title}’ (${date})`)}${at}${where}`)]
    case 'document':
      return aroundTitle(issuer, title, ` (${date})${at}${where}`)
  }
}
