import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { aroundTitle, type Facts, joined } from './facts.ts'

/**
 * OSCOLA (4th ed.): treaties by roman title with the day of signing in brackets (2.8.2), releases and pages in single
 * quotation marks (3.4.8), documents in italics (3.4.1); the pinpoint without a comma, the address in angle brackets
 * with the day of access. It knows English alone; a French note keeps its order and says its words in French.
 */
export function oscola({
  kind,
  language,
  issuer,
  title,
  pinpoint,
  url,
  date,
  isDated,
  retrieved,
}: Facts): readonly Inline[] {
  const french = language === 'fr'
  const quoted = french ? `«\u202f${title}\u202f»` : `‘${title}’`
  const signed = french ? 'signé le' : 'signed'
  const accessed = french ? 'consulté le' : 'accessed'
  const at = pinpoint === '' ? '' : ` ${pinpoint}`
  const where = url === '' ? '' : ` <${url}>${retrieved === '' ? '' : ` ${accessed} ${retrieved}`}`
  switch (kind) {
    case 'agreement':
      return [plain(`${title} (${isDated ? `${signed} ${date}` : date})${at}${where}`)]
    case 'press-release':
      return [
        plain(
          `${joined(issuer, `${quoted} (${joined(french ? 'communiqué de presse' : 'Press Release', date)})`)}${at}${where}`,
        ),
      ]
    case 'web-page':
      return [plain(`${joined(issuer, `${quoted} (${date})`)}${at}${where}`)]
    case 'document':
      return aroundTitle(issuer, title, ` (${date})${at}${where}`)
  }
}
