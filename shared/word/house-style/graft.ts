import { strFromU8, strToU8, unzipSync } from 'fflate'
import { openPackage, type Relationship, relationshipsPath } from '../package/open-package.ts'
import { elementsNamed, parseXml, visibleText } from '../package/xml.ts'
import { type Parts, pack } from '../write/package/pack.ts'
import { escapeAttribute } from '../write/package/xml-text.ts'
import { isPicture, pictureTypes, renumbered } from './carry-pictures.ts'
import { risen, withHouseSeparators } from './house-separators.ts'
import { mapNumbering } from './map-numbering.ts'
import { houseSections, putSections } from './map-sections.ts'
import { mapStyles, STYLE_REFERENCES } from './map-styles.ts'
import { openHouse, textOf } from './open-house.ts'
import { withoutComments } from './without-comments.ts'
import { withoutIdentity } from './without-identity.ts'

export type Grafted =
  | { readonly value: Uint8Array; readonly messages: readonly string[] }
  | { readonly refused: readonly string[] }

/** A paragraph of the house's file that holds only this says where the note goes; what stands round it stays. */
export const NOTE_PLACE = '{{note}}'

const DOCUMENT = 'word/document.xml'
/** Parts of ours that go along, by the kind of relationship that leads to them. */
const CARRIED = ['footnotes', 'endnotes', 'comments', 'commentsExtended', 'commentsIds', 'numbering', 'customXml']

/**
 * Puts a note into an organisation's own Word file: its page, headers, footers, theme and styles, our text.
 *
 * Parts that the note does not touch (theme, headers, footers, pictures, settings, fonts) are carried over byte for byte.
 * @param ours a file of our writer
 * @param house the organisation's .docx or .dotx
 * @returns the file, with a sentence for everything that did not fit
 */
export function graft(ours: Uint8Array, house: Uint8Array): Grafted {
  const opened = openHouse(house)
  if ('refused' in opened) return opened
  const parts = withoutComments(withoutIdentity(opened.parts))
  const note = new Map(Object.entries(unzipSync(ours)))
  const text = textOf(note, DOCUMENT)
  const houseDocument = textOf(parts, DOCUMENT)
  const place = placeOf(houseDocument)
  if (place !== undefined && /<w:(foot|end)noteReference\b/.test(houseDocument)) {
    return {
      refused: ['The house style file has notes of its own beside the place for the note. Take them out first.'],
    }
  }
  const users = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'].map((path) =>
    textOf(note, path),
  )
  const used = new Set(users.flatMap((xml) => [...xml.matchAll(STYLE_REFERENCES)].map(([, , id = '']) => id)))
  const styles = mapStyles(textOf(note, 'word/styles.xml'), textOf(parts, 'word/styles.xml'), used)
  const wordHouse = openPackage(pack(new Map(parts)))
  const targets = new Map(wordHouse.relationshipsOf(DOCUMENT).map(({ type, target }) => [kindOf(type), target]))
  const numberingPath = targets.get('numbering')
  const numbering = mapNumbering(textOf(note, 'word/numbering.xml'), numberingPath ? textOf(parts, numberingPath) : '')

  const restyled = (xml: string): string =>
    xml
      .replace(STYLE_REFERENCES, (_, before, id, after) => `${before}${styles.ids.get(id) ?? id}${after}`)
      .replace(
        /(<w:numId w:val=")(\d+)(")/g,
        (_, before, id, after) => `${before}${numbering.lists.get(id) ?? id}${after}`,
      )

  const relations = new Relations(textOf(parts, relationshipsPath(DOCUMENT)))
  const result: Parts = new Map(parts)
  const overrides: { path: string; type: string }[] = []
  const ourPackage = openPackage(ours)
  const renamed = new Map<string, string>()
  const pictures: string[] = []
  const rises = { footnotes: 0, endnotes: 0 }
  for (const relationship of ourPackage.relationshipsOf(DOCUMENT)) {
    const kind = kindOf(relationship.type)
    if (relationship.isExternal) renamed.set(relationship.id, relations.add(relationship))
    else if (CARRIED.includes(kind)) carry(relationship, kind)
    else if (isPicture(relationship)) renamed.set(relationship.id, carryPicture(relationship))
  }

  function separated(own: string, kind: 'footnotes' | 'endnotes', there: string): string {
    const { xml, rise } = withHouseSeparators(own, textOf(parts, there))
    rises[kind] = rise
    return xml
  }

  function carry({ type, target }: Relationship, kind: string): void {
    const there = kind === 'customXml' ? undefined : targets.get(kind)
    const path = there ?? free(target, parts)
    const own = kind === 'numbering' ? numbering.numbering : restyled(textOf(note, target))
    const xml = (kind === 'footnotes' || kind === 'endnotes') && there !== undefined ? separated(own, kind, there) : own
    result.set(path, strToU8(xml))
    const rels = note.get(relationshipsPath(target))
    if (rels && kind !== 'customXml') result.set(relationshipsPath(path), rels)
    if (there === undefined) {
      relations.add({ id: '', type, target: `/${path}`, isExternal: false })
      overrides.push({ path, type: typeOf(textOf(note, '[Content_Types].xml'), target) })
    }
    if (kind !== 'customXml') return
    for (const { target: properties } of ourPackage.relationshipsOf(target)) {
      const to = free(properties, parts)
      const name = to.slice(to.lastIndexOf('/') + 1)
      result.set(to, note.get(properties) ?? new Uint8Array())
      result.set(
        relationshipsPath(path),
        strToU8(strFromU8(rels ?? new Uint8Array()).replace(/Target="[^"]*"/, `Target="${name}"`)),
      )
      overrides.push({ path: to, type: typeOf(textOf(note, '[Content_Types].xml'), properties) })
    }
  }

  function carryPicture({ type, target }: Relationship): string {
    const path = free(target, new Map([...parts, ...result]))
    result.set(path, note.get(target) ?? new Uint8Array())
    pictures.push(path)
    return relations.add({ id: '', type, target: `/${path}`, isExternal: false })
  }

  // Ours are renamed before the house's sections come in, whose headers have numbers of the same form.
  const numbered = (place === undefined ? bodyOf(text) : renumbered(bodyOf(text), houseDocument)).replace(
    /(\br:(?:id|embed)=")([^"]+)(")/g,
    (whole, before, id, after) => (renamed.has(id) ? `${before}${renamed.get(id)}${after}` : whole),
  )
  const counted = risen(risen(restyled(numbered), 'footnote', rises.footnotes), 'endnote', rises.endnotes)
  const body = putSections(counted, houseSections(houseDocument))
  result.set(DOCUMENT, strToU8(withBody(houseDocument, text, body, place)))
  result.set('word/styles.xml', strToU8(styles.styles))
  result.set(relationshipsPath(DOCUMENT), strToU8(relations.xml))
  carryProperties(note, result)
  result.set(
    '[Content_Types].xml',
    strToU8(pictureTypes(withTypes(textOf(parts, '[Content_Types].xml'), overrides), pictures)),
  )
  return { value: pack(result), messages: messages(styles.added, houseDocument, place, text) }
}

/** Relationships of the house's document, with ours added under ids of their own. */
class Relations {
  xml: string
  #count = 0

  constructor(xml: string) {
    this.xml =
      xml === ''
        ? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        : xml
    this.xml = this.xml.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
  }

  add({ type, target, isExternal }: Relationship): string {
    do this.#count += 1
    while (this.xml.includes(`"rIdNote${this.#count}"`))
    const id = `rIdNote${this.#count}`
    const mode = isExternal ? ' TargetMode="External"' : ''
    const entry = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${mode}/>`
    this.xml = this.xml.replace('</Relationships>', `${entry}</Relationships>`)
    return id
  }
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1)
}

function free(path: string, parts: ReadonlyMap<string, Uint8Array>): string {
  if (!parts.has(path)) return path
  const dot = path.lastIndexOf('.')
  for (let n = 2; ; n += 1) {
    const other = `${path.slice(0, dot)}-note${n}${path.slice(dot)}`
    if (!parts.has(other)) return other
  }
}

function bodyOf(document: string): string {
  return document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('</w:body>'))
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where the house's file wants the note: the paragraph that holds only the mark. */
function placeOf(document: string): Place | undefined {
  if (!/\{\{/.test(document)) return undefined
  for (const match of document.matchAll(/<w:p\b(?:[^>]*[^/])?>[\s\S]*?<\/w:p>/g)) {
    const words = [...match[0].matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join('')
    if (words.trim() === NOTE_PLACE) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** The house's document with our body in it, and the namespaces that our body needs. */
function withBody(house: string, ours: string, body: string, place: Place | undefined): string {
  const root = /<w:document\b[^>]*>/.exec(house)?.[0] ?? '<w:document>'
  const known = new Set([...root.matchAll(/xmlns:([\w.-]+)=/g)].map(([, prefix]) => prefix))
  const ourRoot = /<w:document\b[^>]*>/.exec(ours)?.[0] ?? ''
  const missing = [...ourRoot.matchAll(/ xmlns:([\w.-]+)="[^"]*"/g)]
    .filter(([, prefix]) => !known.has(prefix))
    .map(([declaration]) => declaration)
  const withNames = (xml: string) => xml.replace(root, root.replace(/>$/, `${missing.join('')}>`))
  if (place !== undefined) {
    // The house's own last section closes the file; ours ends with the paragraph before it.
    const inner = body.slice(0, body.lastIndexOf('<w:sectPr'))
    return withNames(house.slice(0, place.start) + inner + house.slice(place.end))
  }
  const open = house.indexOf('>', house.indexOf('<w:body')) + 1
  return withNames(house.slice(0, open) + body + house.slice(house.lastIndexOf('</w:body>')))
}

/** Title, author and dates are the note's; what else the house says of itself stays. */
function carryProperties(note: ReadonlyMap<string, Uint8Array>, result: Parts): void {
  const core = note.get('docProps/core.xml')
  if (core && result.has('docProps/core.xml')) result.set('docProps/core.xml', core)
  const custom = note.get('docProps/custom.xml')
  const isOurs =
    textOf(note, 'docProps/custom.xml').includes('BN_') || textOf(result, 'docProps/custom.xml').includes('BN_')
  if (custom && isOurs && result.has('docProps/custom.xml')) result.set('docProps/custom.xml', custom)
}

function typeOf(types: string, path: string): string {
  return (
    new RegExp(`ContentType="([^"]*)" PartName="/${path.replace(/[.]/g, '\\.')}"`).exec(types)?.[1] ??
    new RegExp(`PartName="/${path.replace(/[.]/g, '\\.')}" ContentType="([^"]*)"`).exec(types)?.[1] ??
    'application/xml'
  )
}

function withTypes(types: string, overrides: readonly { readonly path: string; readonly type: string }[]): string {
  // A house may name the type of a part it does not have.
  const missing = overrides.filter(({ path }) => !types.toLowerCase().includes(`partname="/${path.toLowerCase()}"`))
  const added = missing.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')
  const extension = (name: string, type: string) =>
    new RegExp(`Extension="${name}"`, 'i').test(types) ? '' : `<Default Extension="${name}" ContentType="${type}"/>`
  const defaults =
    extension('rels', 'application/vnd.openxmlformats-package.relationships+xml') + extension('xml', 'application/xml')
  return types
    .replace(/wordprocessingml\.template\.main\+xml/, 'wordprocessingml.document.main+xml')
    .replace(/(<Types\b[^>]*>)/, `$1${defaults}`)
    .replace('</Types>', `${added}</Types>`)
}

function messages(added: readonly string[], house: string, place: Place | undefined, ours: string): readonly string[] {
  const all: string[] = []
  if (added.length > 0) all.push(`The house style has no ${list(added)}: ours were added.`)
  const words = elementsNamed(parseXml(house), 'w:p').map(visibleText).join(' ').replace(/\s+/g, ' ').trim()
  if (place === undefined && words !== '') {
    all.push(
      `The text of the house style file (“${words.slice(0, 60)}…”) was left out. Put ${NOTE_PLACE} in a paragraph of its own to keep what stands round it.`,
    )
  }
  if (place !== undefined && houseSections(house).count > 1) {
    all.push('The house style file has several sections; the note takes the page of the one it stands in.')
  }
  const marking = /<w:pStyle w:val="NoteMarking"\/>[\s\S]*?<w:t[^>]*>([^<]*)</.exec(ours)?.[1]
  if (marking !== undefined && marking !== '') {
    all.push(
      `Headers and footers are the house’s own: check that they print the marking ${marking} and the page numbers.`,
    )
  }
  return all
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ')
}
