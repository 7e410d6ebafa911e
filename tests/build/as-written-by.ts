import type { OfficePackage } from '../../shared/word/read/package.ts'
import { parseXml } from '../../shared/word/read/xml.ts'

type Parts = ReadonlyMap<string, string>

/** One habit of an editor: what it does to the parts of a file that it opens and saves. */
type Habit = (parts: Map<string, string>) => void

const inPart =
  (name: string | RegExp, change: (xml: string) => string): Habit =>
  (parts) => {
    for (const [part, xml] of parts) {
      if (typeof name === 'string' ? part === name : name.test(part)) parts.set(part, change(xml))
    }
  }

const STORIES = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/
const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g
const run = (properties: string, words: string) =>
  `<w:r w:rsidR="00A1${words.length}">${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** Entities are one letter each: a run is never cut inside one. */
const lettersOf = (words: string): string[] => words.match(/&[^;]+;|[\s\S]/g) ?? []

const splitsRuns = inPart(STORIES, (xml) =>
  xml.replace(RUN, (whole, properties: string | undefined, words: string) => {
    const letters = lettersOf(words)
    if (letters.length < 6) return whole
    const middle = Math.floor(letters.length / 2)
    const own = properties ?? ''
    return `${run(own, letters.slice(0, middle).join(''))}<w:proofErr w:type="spellStart"/>${run(own, letters.slice(middle).join(''))}`
  }),
)

const mergesRuns = inPart(STORIES, (xml) => {
  let text = xml
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r><w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g,
      (whole, a: string | undefined, one: string, b: string | undefined, two: string) =>
        a === b ? `<w:r>${a ?? ''}<w:t xml:space="preserve">${one}${two}</w:t></w:r>` : whole,
    )
  }
  return text
})

const dropsBookmarks = inPart(STORIES, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''))

const dropsProperties: Habit = (parts) => {
  for (const part of [...parts.keys()]) if (/^customXml\/|^docProps\/custom/.test(part)) parts.delete(part)
}

const dropsThreads: Habit = (parts) => {
  for (const part of [...parts.keys()]) if (/comments(?:Extended|Ids|Extensible)|people/.test(part)) parts.delete(part)
}

const namesNoInitials = inPart('word/comments.xml', (xml) => xml.replace(/ w:(?:initials|date)="[^"]*"/g, ''))

const renumbers: Habit = (parts) => {
  const later = (more: number) => (_: string, start: string, id: string) => `${start}${Number(id) + more}"`
  const change = (name: RegExp, pattern: RegExp, more: number) =>
    inPart(name, (xml) => xml.replace(pattern, later(more)))(parts)
  change(/document\.xml$/, /(<w:comment(?:RangeStart|RangeEnd|Reference) w:id=")(\d+)"/g, 300)
  change(/comments\.xml$/, /(<w:comment [^>]*?w:id=")(\d+)"/g, 300)
  change(/document\.xml$/, /(<w:footnoteReference w:id=")(\d+)"/g, 40)
  change(/footnotes\.xml$/, /(<w:footnote w:id=")(\d+)"/g, 40)
  change(STORIES, /(<w:(?:ins|del) w:id=")(\d+)"/g, 7)
}

const regeneratesParagraphIds: Habit = (parts) => {
  let id = 0x10000000
  inPart(/^word\/.*\.xml$/, (xml) => xml.replace(/ w14:paraId="[^"]*"/g, () => ` w14:paraId="${(++id).toString(16)}"`))(
    parts,
  )
}

/** Style ids of its own, the names kept: LibreOffice makes them of the names, WPS of numbers. */
const renamesStyles =
  (idOf: (id: string, at: number) => string): Habit =>
  (parts) => {
    const styles = parts.get('word/styles.xml') ?? ''
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id ?? '')
    const renamed = new Map(ids.map((id, at) => [id, idOf(id, at)]))
    inPart(/^word\/.*\.xml$/, (xml) =>
      xml
        .replace(/w:styleId="([^"]+)"/g, (_, id: string) => `w:styleId="${renamed.get(id) ?? id}"`)
        .replace(
          /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]+)"/g,
          (_, start: string, id: string) => `${start}${renamed.get(id) ?? id}"`,
        ),
    )(parts)
  }

const wrapsInControls = inPart('word/document.xml', (xml) => {
  let count = 0
  const wrapped = xml.replace(/<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*<\/w:p>/g, (paragraph) => {
    count += 1
    return count % 3 === 0 && !paragraph.includes('<w:sectPr')
      ? `<w:sdt><w:sdtPr><w:id w:val="${count}"/></w:sdtPr><w:sdtContent>${paragraph}</w:sdtContent></w:sdt>`
      : paragraph
  })
  return wrapped.replace(RUN, (whole) => {
    count += 1
    return count % 4 === 0 ? `<w:smartTag w:uri="urn:x" w:element="place">${whole}</w:smartTag>` : whole
  })
})

const correctsTypography = inPart('word/document.xml', (xml) =>
  xml.replace(/(<w:t[^>]*>)([^<]*)(<\/w:t>)/g, (_, open: string, words: string, close: string) => {
    const curly = words
      .replace(/&apos;|'/g, '’')
      .replace(/(^|\s)&quot;/g, '$1“')
      .replaceAll('&quot;', '”')
    return `${open}${curly.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/ ([;:?!])/g, '\u00a0$1')}${close}`
  }),
)

const saysEverything = inPart('word/document.xml', (xml) =>
  xml.replace(/<w:p>(<w:pPr><w:pStyle w:val="BodyText"\/>(?:(?!<\/w:p>).)*)<\/w:p>/g, (whole) =>
    whole.replace(/<w:r><w:t/g, '<w:r><w:rPr><w:b w:val="0"/><w:i w:val="0"/><w:rtl w:val="0"/></w:rPr><w:t'),
  ),
)

const redrawsTables = inPart('word/document.xml', (xml) =>
  xml
    .replace(/<w:tblGrid>.*?<\/w:tblGrid>/g, '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>')
    .replace(/<w:tcW [^>]*\/>/g, '<w:tcW w:w="4500" w:type="dxa"/>'),
)

/** What editors are reported and seen to do to a file of ours when they save it. */
export const EDITORS: Readonly<Record<string, readonly Habit[]>> = {
  Word: [splitsRuns, renumbers, regeneratesParagraphIds, correctsTypography],
  'Google Docs': [
    dropsBookmarks,
    dropsProperties,
    dropsThreads,
    namesNoInitials,
    renumbers,
    saysEverything,
    redrawsTables,
  ],
  OnlyOffice: [wrapsInControls, renumbers, redrawsTables, regeneratesParagraphIds],
  WPS: [renamesStyles((_, at) => String(at + 1)), dropsThreads, namesNoInitials, wrapsInControls, correctsTypography],
  LibreOffice: [renamesStyles((id) => `${id}Style`), mergesRuns, dropsThreads, renumbers],
  'a converter that keeps nothing': [dropsBookmarks, dropsProperties, dropsThreads, mergesRuns, correctsTypography],
}

/** The parts of a file as an editor of that name writes them. */
export function asWrittenBy(editor: string, parts: Parts): Parts {
  const written = new Map(parts)
  for (const habit of EDITORS[editor] ?? []) habit(written)
  return written
}

/** A package of parts that are texts. */
export function packageOf(parts: Parts): OfficePackage {
  return {
    has: (part) => parts.has(part),
    xml: (part) => {
      const text = parts.get(part)
      return text === undefined ? undefined : parseXml(text, { part })
    },
  }
}
