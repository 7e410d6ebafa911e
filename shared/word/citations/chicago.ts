import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { aroundTitle, type Facts, joined } from './facts.ts'

/**
 * Chicago notes (17th ed.): the agency as author (14.84), titles of releases, pages and treaties in quotation marks
 * (14.207, 14.290), of published documents in italics; day of access only where the text bears no date (14.12).
 */
export function chicago({
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
  const accessed = !isDated && retrieved !== '' ? `${language === 'fr' ? 'consulté le' : 'accessed'} ${retrieved}` : ''
  const quoted = (comma: string) => (language === 'fr' ? `«\u202f${title}\u202f»${comma}` : `“${title}${comma}”`)
  const release = language === 'fr' ? 'communiqué de presse' : 'press release'
  switch (kind) {
    case 'agreement':
      return [plain(joined(`${quoted(',')} ${date}`, pinpoint, accessed, url))]
    case 'press-release':
      return [plain(joined(issuer, `${quoted(',')} ${release}`, date, pinpoint, accessed, url))]
    case 'web-page':
      return [plain(joined(issuer, `${quoted(',')} ${date}`, pinpoint, accessed, url))]
    case 'document':
      return aroundTitle(issuer, title, `, ${joined(date, pinpoint, accessed, url)}`)
  }
}
