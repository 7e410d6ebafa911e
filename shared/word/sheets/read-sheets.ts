import { listCounter } from '../read/list-counter.ts'
import { formatNumber } from '../read/number-format.ts'
import { readNumbering } from '../read/numbering.ts'
import { type Relationship, relatedPart, relationshipsOf } from '../read/package.ts'
import { readStyles } from '../read/styles.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  settingOf,
  switchOf,
  textOf,
  type XmlElement,
} from '../read/xml.ts'
import type { FileContext, StoryContext } from './context.ts'
import { points } from './css-of.ts'
import { openDocx } from './open-docx.ts'
import { isOn, type Properties, propertiesOf, styleLooks } from './properties.ts'
import { readBlocks } from './read-blocks.ts'
import type { Css, RunningTexts, SheetBlock, SheetModel, SheetSection } from './sheet-model.ts'

const MAIN = 'word/document.xml'
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
}

/** Reads a Word file of our own writing as something that can be drawn on pages. */
export function readSheets(bytes: Uint8Array): SheetModel {
  const pack = openDocx(bytes)
  const relationships = relationshipsOf(pack, MAIN)
  const part = (type: string) => {
    const found = relatedPart(pack, relationships, type, `word/${type}.xml`)
    return found === undefined ? undefined : pack.xml(found)
  }
  const body = childOf(pack.xml(MAIN), 'w:body')
  const settings = part('settings')
  const stylesRoot = part('styles')
  const styles = styleLooks(stylesRoot)
  const numberingRoot = part('numbering')
  const language = styles.defaults.run['w:lang']?.['w:val'] ?? 'en'
  const core = pack.xml('docProps/core.xml')

  const looks: Css[] = []
  const places = new Map<string, number>()
  const pictures: Record<string, string> = {}
  const notes: Record<string, readonly SheetBlock[]> = {}
  const simplified = new Set<string>()

  const look = (css: Css): number => {
    const key = JSON.stringify(css)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, looks.length)
    return looks.push(css) - 1
  }

  const themeFonts = fontsOfTheme(part('theme'))
  const fontOf = (run: Properties): string => {
    const fonts = run['w:rFonts'] ?? {}
    const themed = /^(major|minor)/.exec(fonts['w:asciiTheme'] ?? '')?.[1]
    return (themed && themeFonts.get(themed)) ?? fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? 'Times New Roman'
  }

  const counts = { footnote: 0, endnote: 0 }
  const referred = new Map<string, { readonly key: string; readonly mark: string }>()
  // Found once: a compilation has thousands of notes, and looking each up anew would take the square of their time.
  const notesOf = (kind: 'footnote' | 'endnote') => ({
    format: noteFormat(kind, body, settings),
    story: story(relatedPart(pack, relationships, `${kind}s`) ?? ''),
    byId: new Map(
      childrenOf(part(`${kind}s`), `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note] as const),
    ),
  })
  let kinds: Readonly<Record<'footnote' | 'endnote', ReturnType<typeof notesOf>>> | undefined
  const refer = (kind: 'footnote' | 'endnote', id: string) => {
    const key = `${kind === 'footnote' ? 'f' : 'e'}${id}`
    const known = referred.get(key)
    if (known !== undefined) return known
    kinds ??= { footnote: notesOf('footnote'), endnote: notesOf('endnote') }
    const { format, story: own, byId } = kinds[kind]
    counts[kind] += 1
    const made = { key, mark: formatNumber(counts[kind], format, language) }
    referred.set(key, made)
    notes[key] = readBlocks(elementsOf(byId.get(id)), { ...own, fields: [], noteMark: made.mark })
    return made
  }

  const file: FileContext = {
    language,
    styles,
    numbering: readNumbering(numberingRoot, readStyles(stylesRoot)),
    levelLook: levelLooks(numberingRoot),
    counter: listCounter(language),
    fontOf,
    look,
    lookAt: (place) => looks[place] ?? {},
    notes: { refer },
    simplify: (sentence) => simplified.add(sentence),
  }

  function story(partName: string): StoryContext {
    const related = new Map(relationshipsOf(pack, partName).map((each) => [each.id, each] as const))
    return {
      file,
      fields: [],
      comments: new Set(),
      links: new Map([...related].filter(([, { isExternal }]) => isExternal).map(([id, { target }]) => [id, target])),
      picture: (id) => pictureOf(related.get(id)),
    }
  }

  function pictureOf(related: Relationship | undefined): string | undefined {
    if (related === undefined || related.isExternal) return undefined
    const type = PICTURES[related.target.slice(related.target.lastIndexOf('.') + 1).toLowerCase()]
    const content = pack.raw(related.target)
    if (type === undefined || content === undefined) {
      simplified.add('A picture of a kind that only Word draws is left out.')
      return undefined
    }
    pictures[related.target] ??= `data:${type};base64,${base64(content)}`
    return related.target
  }

  const running = (partName: string | undefined): readonly SheetBlock[] | undefined =>
    partName === undefined ? undefined : readBlocks(elementsOf(pack.xml(partName)), story(partName))

  const targets = new Map(relationships.map(({ id, target }) => [id, target]))
  const read = new Map<string, readonly SheetBlock[] | undefined>()
  const runningTexts = (
    section: XmlElement | undefined,
    kind: 'header' | 'footer',
    before: RunningTexts,
  ): RunningTexts => {
    const found: Record<string, readonly SheetBlock[] | undefined> = { ...before }
    for (const reference of childrenOf(section, `w:${kind}Reference`)) {
      const name = targets.get(reference.attributes['r:id'] ?? '') ?? ''
      if (!read.has(name)) read.set(name, pack.has(name) ? running(name) : undefined)
      found[reference.attributes['w:type'] ?? 'default'] = read.get(name)
    }
    return found
  }

  const main = story(MAIN)
  const sections: SheetSection[] = []
  let before: Pick<SheetSection, 'headers' | 'footers'> = { headers: {}, footers: {} }
  for (const { elements, properties } of sectionsOf(body)) {
    const headers = runningTexts(properties, 'header', before.headers)
    const footers = runningTexts(properties, 'footer', before.footers)
    before = { headers, footers }
    const blocks = readBlocks(elements, main)
    const last = sections.at(-1)
    if (settingOf(properties, 'w:type') === 'continuous' && last !== undefined) {
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] }
      continue
    }
    sections.push({
      ...pageOf(properties),
      headers,
      footers,
      hasEvenPages: switchOf(settings, 'w:evenAndOddHeaders') === true,
      blocks,
    })
  }
  const comments = Object.fromEntries(
    childrenOf(part('comments'), 'w:comment').map((comment) => [
      comment.attributes['w:id'] ?? '',
      { author: comment.attributes['w:author'] ?? '', text: descendantsOf(comment, 'w:p').map(wordsOf).join('\n') },
    ]),
  )
  const changedAt = textOf(childOf(core, 'dcterms:modified')).trim()
  const title = textOf(childOf(core, 'dc:title')).trim()
  const addsSpace = switchOf(childOf(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing') === true
  return {
    title,
    changedAt,
    language,
    addsSpace,
    looks,
    sections,
    notes,
    comments,
    pictures,
    simplified: [...simplified],
  }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, section 4; written out because neither shared code's platforms nor Node 24 have it as a method. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const three = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const sign = (shift: number) => SIGNS[(three >> shift) & 63]
    parts.push(`${sign(18)}${sign(12)}${b === undefined ? '=' : sign(6)}${c === undefined ? '=' : sign(0)}`)
  }
  return parts.join('')
}

const wordsOf = (paragraph: XmlElement): string => descendantsOf(paragraph, 'w:t').map(textOf).join('')

/** The sections of the body: each ends with the properties that its last paragraph, or the body itself, carries. */
function* sectionsOf(body: XmlElement | undefined) {
  let elements: XmlElement[] = []
  for (const element of elementsOf(body)) {
    if (element.name === 'w:sectPr') continue
    elements.push(element)
    const own = childOf(childOf(element, 'w:pPr'), 'w:sectPr')
    if (own === undefined) continue
    yield { elements, properties: own }
    elements = []
  }
  yield { elements, properties: childOf(body, 'w:sectPr') }
}

function pageOf(
  section: XmlElement | undefined,
): Omit<SheetSection, 'blocks' | 'headers' | 'footers' | 'hasEvenPages'> {
  const properties = propertiesOf(section)
  const size = properties['w:pgSz'] ?? {}
  const margins = properties['w:pgMar'] ?? {}
  const side = (name: string, usual: number) => (margins[name] === undefined ? usual : Math.abs(points(margins[name])))
  const startsAt = Number(properties['w:pgNumType']?.['w:start'])
  return {
    width: points(size['w:w']) || 612,
    height: points(size['w:h']) || 792,
    top: side('w:top', 72),
    right: side('w:right', 72),
    bottom: side('w:bottom', 72),
    left: side('w:left', 72),
    header: side('w:header', 36),
    footer: side('w:footer', 36),
    hasFirstPage: isOn(properties, 'w:titlePg'),
    ...(Number.isFinite(startsAt) && { startsAt }),
  }
}

function fontsOfTheme(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const fonts = (kind: string) => descendantsOf(theme, `a:${kind}Font`)[0]
  const latin = (kind: string) => childOf(fonts(kind), 'a:latin')?.attributes.typeface ?? ''
  return new Map(['major', 'minor'].flatMap((kind) => (latin(kind) === '' ? [] : [[kind, latin(kind)] as const])))
}

/** How the notes of a kind are numbered: in figures at the foot, in small Roman numerals at the end, unless said. */
function noteFormat(
  kind: 'footnote' | 'endnote',
  body: XmlElement | undefined,
  settings: XmlElement | undefined,
): string {
  const said = [...descendantsOf(body, `w:${kind}Pr`), childOf(settings, `w:${kind}Pr`)]
    .map((properties) => settingOf(properties, 'w:numFmt'))
    .find((format) => format !== undefined)
  return said ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman')
}

function levelLooks(root: XmlElement | undefined): FileContext['levelLook'] {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  const lists = new Map(childrenOf(root, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]))
  const known = new Map<string, ReturnType<FileContext['levelLook']>>()
  return (listId, level) => {
    const key = `${listId} ${level}`
    const found = known.get(key)
    if (found !== undefined) return found
    const at = (element: XmlElement) => element.attributes['w:ilvl'] === String(level)
    const list = lists.get(listId)
    const own = childOf(childrenOf(list, 'w:lvlOverride').find(at), 'w:lvl')
    const element = own ?? childrenOf(abstracts.get(settingOf(list, 'w:abstractNumId') ?? ''), 'w:lvl').find(at)
    const made = { paragraph: propertiesOf(childOf(element, 'w:pPr')), run: propertiesOf(childOf(element, 'w:rPr')) }
    known.set(key, made)
    return made
  }
}
