import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { aroundTitle, type Facts, joined } from './facts.ts'

/**
 * McGill Guide (10th ed.): releases with their kind before the title (6.17), treaties by italic title and date with the
 * article behind (5.1), documents by italic title; pinpoint after “at”, address after “online:”. In French notes the
 * French half of the Guide: « », “au para”, “en ligne :”.
 */
export function mcgill({
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
  const quoted = french ? `«\u202f${title}\u202f»` : `“${title}”`
  const at = pinpoint === '' ? '' : ` ${french ? frenchAt(pinpoint) : `at ${pinpoint}`}`
  const visited = french ? ` (consulté le ${retrieved})` : ` (last visited ${retrieved})`
  const online =
    url === '' ? '' : `${french ? 'en ligne\u00a0:' : 'online:'} <${url}>${isDated || retrieved === '' ? '' : visited}`
  switch (kind) {
    case 'agreement':
      return aroundTitle('', title, `, ${joined(date, pinpoint, online)}`)
    case 'press-release':
      return [plain(joined(issuer, french ? 'communiqué' : 'Press Release', `${quoted} (${date})${at}`, online))]
    case 'web-page':
      return [plain(joined(issuer, `${quoted} (${date})${at}`, online))]
    case 'document':
      return aroundTitle(issuer, title, ` (${date})${at}${online === '' ? '' : `, ${online}`}`)
  }
}

/** “au para 3”, “aux paras 3-4”, “à l’art 6”, “à la p 2”. */
function frenchAt(pinpoint: string): string {
  if (/^(?:arts|paras|pp)\b/i.test(pinpoint)) return `aux ${pinpoint}`
  if (/^(?:art|annexe?)\b/i.test(pinpoint)) return `à l’${pinpoint}`
  return /^p\b/i.test(pinpoint) ? `à la ${pinpoint}` : `au ${pinpoint}`
}
