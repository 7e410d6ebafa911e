import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { aroundTitle, type Facts, joined } from './facts.ts'

/**
 * Bluebook (21st ed.): treaties by title, subdivision and day of signing (R 21.4), releases under that name before the
 * issuer (R 17.2.2), pages and documents by italic title with the date in brackets (R 18.2); “last visited” only where
 * the text bears no date. It knows English alone; a French note keeps its order and says its words in French.
 */
export function bluebook({
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
  const at = pinpoint === '' ? '' : /^¶/u.test(pinpoint) ? ` ${pinpoint}` : `, ${pinpoint}`
  const where =
    url === ''
      ? ''
      : `, ${url}${isDated || retrieved === '' ? '' : ` (${french ? 'consulté le' : 'last visited'} ${retrieved})`}`
  switch (kind) {
    case 'agreement':
      return [plain(`${joined(title, pinpoint, date)}${where}`)]
    case 'press-release':
      return [
        plain(`${joined(french ? 'Communiqué de presse' : 'Press Release', issuer, title)}${at} (${date})${where}`),
      ]
    case 'web-page':
    case 'document':
      return aroundTitle(issuer, title, `${at} (${date})${where}`)
  }
}
