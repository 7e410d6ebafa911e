import type { Reading } from '../../../../shared/source/reading.ts'
import { attribute, elementsUnder, type HtmlDocument, isElement, textUnder } from './html-tree.ts'

type Metadata = Pick<Reading, 'title' | 'language' | 'issuer' | 'date'>

const TITLE = ['citation_title', 'dcterms.title', 'dc.title', 'og:title', 'twitter:title']
const ISSUER = [
  'dcterms.publisher',
  'dc.publisher',
  'citation_publisher',
  'dcterms.creator',
  'dc.creator',
  'og:site_name',
  'author',
]
const DATE = [
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'article:published_time',
  'citation_publication_date',
  'date',
  'dcterms.created',
  'dcterms.modified',
]

const isoDate = (value: string | undefined): string | undefined =>
  /^\d{4}(?:[-/]\d{2}(?:[-/]\d{2})?)?/.exec(value?.trim() ?? '')?.[0].replaceAll('/', '-')

/** The publication date of a page's JSON-LD. Read with JSON.parse; a script block is never run. */
function dateOfJsonLd(json: string): string | undefined {
  return isoDate(/"datePublished"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1])
}

const tidy = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined

/** "Joint statement | Ministry of Foreign Affairs": the site's name is no part of a title. */
function withoutSite(title: string | undefined, heading: string | undefined, site: string | undefined) {
  if (!title) return heading
  if (heading && title.startsWith(heading)) return heading
  return site && title.endsWith(site) ? title.slice(0, -site.length).replace(/\s*[|–—·:-]\s*$/, '') || title : title
}

/** Title, language, issuer and date, where the page names them. */
export function htmlMetadata({ html, head, body }: HtmlDocument): Metadata {
  const named = new Map<string, string>()
  let documentTitle: string | undefined
  let jsonDate: string | undefined
  for (const element of elementsUnder(head ? [head, ...body] : body)) {
    if (element.tagName === 'meta') {
      const name = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'itemprop')
      const content = tidy(attribute(element, 'content'))
      if (name && content && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), content)
    } else if (element.tagName === 'title' && element.parentNode?.nodeName === 'head') {
      documentTitle ??= tidy(textUnder(element.childNodes))
    } else if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
      const [text] = element.childNodes
      if (text && 'value' in text) jsonDate ??= dateOfJsonLd(text.value)
    }
  }
  const first = (names: readonly string[]) => names.map((name) => named.get(name)).find((value) => value !== undefined)
  const headings = [...elementsUnder(body)].filter(({ tagName }) => tagName === 'h1')
  const heading = headings.length === 1 ? tidy(textUnder(headings)) : undefined
  const time = [...elementsUnder(body)].find((element) => isElement(element) && element.tagName === 'time')
  const title = withoutSite(first(TITLE) ?? documentTitle, heading, named.get('og:site_name'))
  const language =
    tidy(html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'))) ?? named.get('og:locale')?.replace('_', '-')
  const issuer = first(ISSUER)
  const date =
    first(DATE.filter((name) => isoDate(named.get(name)))) ?? jsonDate ?? (time && attribute(time, 'datetime'))
  const iso = isoDate(date)
  return {
    ...(title ? { title } : {}),
    ...(language && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) ? { language } : {}),
    ...(issuer ? { issuer: issuer.slice(0, 300) } : {}),
    ...(iso ? { date: iso } : {}),
  }
}
