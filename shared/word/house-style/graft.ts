import { strFromU8, strToU8, unzipSync } from 'fflate'
import { type Relationship, relationshipsIn, relationshipsPath } from '../package/open-package.ts'
import { type Parts, pack } from '../write/package/pack.ts'
import { isPicture, pictureTypes, renumbered } from './carry-pictures.ts'
import { carryProperties } from './carry-properties.ts'
import { fitMessages } from './fit-messages.ts'
import { risen, withHouseSeparators } from './house-separators.ts'
import { mapNumbering } from './map-numbering.ts'
import { putSections } from './map-sections.ts'
import { mapStyles, STYLE_REFERENCES } from './map-styles.ts'
import { bodyOf, placeOf, refusalsAt, withBody } from './note-place.ts'
import { openHouse, textOf } from './open-house.ts'
import { Relations } from './relations.ts'
import { restyleLists } from './restyle-lists.ts'
import { restyleTables, tableShown } from './restyle-tables.ts'
import { OUR_STYLE, type StyleChoices, type StyleUse } from './style-roles.ts'
import { type Typed, typeOf, withTypes } from './with-types.ts'
import { withoutComments } from './without-comments.ts'
import { withoutDeadParts } from './without-dead-parts.ts'
import { withoutIdentity } from './without-identity.ts'

export type Grafted =
  | { readonly value: Uint8Array; readonly messages: readonly string[]; readonly uses: readonly StyleUse[] }
  | { readonly refused: readonly string[] }

const DOCUMENT = 'word/document.xml'
const TYPES = '[Content_Types].xml'
/** Parts of ours that go along, by the kind of relationship that leads to them. */
const CARRIED = ['footnotes', 'endnotes', 'comments', 'commentsExtended', 'commentsIds', 'numbering', 'customXml']

/**
 * Puts a note into an organisation's own Word file: its page, headers, footers, theme and styles, our text.
 *
 * Parts that the note does not touch (theme, headers, footers, pictures, settings, fonts) are carried over byte for byte.
 * @param ours a file of our writer
 * @param house the organisation's .docx or .dotx
 * @param choices styles that a person chose for parts of a note
 * @returns the file, with a sentence for everything that did not fit, and the style that each part of a note took
 */
export function graft(ours: Uint8Array, house: Uint8Array, choices: StyleChoices = {}): Grafted {
  return graftParts(new Map(Object.entries(unzipSync(ours))), house, choices)
}

/** The same for the parts of a file that was not zipped yet. */
export function graftParts(note: Parts, house: Uint8Array, choices: StyleChoices = {}): Grafted {
  const opened = openHouse(house)
  if ('refused' in opened) return opened
  const parts = withoutComments(withoutIdentity(opened.parts))
  const text = textOf(note, DOCUMENT)
  const houseDocument = textOf(parts, DOCUMENT)
  const place = placeOf(houseDocument)
  const refused = place === undefined ? [] : refusalsAt(houseDocument, place)
  if (refused.length > 0) return { refused }
  const users = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'].map((path) =>
    textOf(note, path),
  )
  const used = new Set(users.flatMap((xml) => [...xml.matchAll(STYLE_REFERENCES)].map(([, , id = '']) => id)))
  const styles = mapStyles(textOf(note, 'word/styles.xml'), textOf(parts, 'word/styles.xml'), {
    used,
    choices,
    tableShown: tableShown(houseDocument),
  })
  const targets = new Map(relationshipsIn(parts, DOCUMENT).map(({ type, target }) => [kindOf(type), target]))
  const numberingPath = targets.get('numbering')
  const merged = mapNumbering(textOf(note, 'word/numbering.xml'), numberingPath ? textOf(parts, numberingPath) : '')
  const listed = restyleLists(bodyOf(text), merged.numbering, merged.lists, { ...styles, styles: styles.house })
  const dressed = styles.table === undefined ? listed.body : restyleTables(listed.body, styles.table.id)

  const restyled = (xml: string): string =>
    xml
      .replace(STYLE_REFERENCES, (_, before, id, after) => `${before}${theirs(id, styles.ids)}${after}`)
      .replace(
        /(<w:numId w:val=")(=?\d+)(")/g,
        (_, before, id, after) => `${before}${theirs(id, merged.lists)}${after}`,
      )
      .replace(/( TOC \\o ")(\d)-(\d)"/g, (_, before, top, bottom) => {
        return `${before}${Number(top) - styles.rise}-${Number(bottom) - styles.rise}"`
      })

  const relations = new Relations(textOf(parts, relationshipsPath(DOCUMENT)))
  const result: Parts = new Map(parts)
  const overrides: Typed[] = []
  const renamed = new Map<string, string>()
  const pictures: string[] = []
  const rises = { footnotes: 0, endnotes: 0 }
  for (const relationship of relationshipsIn(note, DOCUMENT)) {
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
    const own = kind === 'numbering' ? listed.numbering : restyled(textOf(note, target))
    const xml = (kind === 'footnotes' || kind === 'endnotes') && there !== undefined ? separated(own, kind, there) : own
    result.set(path, strToU8(xml))
    const rels = note.get(relationshipsPath(target))
    if (rels && kind !== 'customXml') result.set(relationshipsPath(path), rels)
    if (there === undefined) {
      relations.add({ type, target: `/${path}`, isExternal: false })
      overrides.push({ path, type: typeOf(textOf(note, TYPES), target) })
    }
    if (kind !== 'customXml') return
    for (const { target: properties } of relationshipsIn(note, target)) {
      const to = free(properties, parts)
      const name = to.slice(to.lastIndexOf('/') + 1)
      result.set(to, note.get(properties) ?? new Uint8Array())
      result.set(
        relationshipsPath(path),
        strToU8(strFromU8(rels ?? new Uint8Array()).replace(/Target="[^"]*"/, `Target="${name}"`)),
      )
      overrides.push({ path: to, type: typeOf(textOf(note, TYPES), properties) })
    }
  }

  function carryPicture({ type, target }: Relationship): string {
    const path = free(target, new Map([...parts, ...result]))
    result.set(path, note.get(target) ?? new Uint8Array())
    pictures.push(path)
    return relations.add({ type, target: `/${path}`, isExternal: false })
  }

  // Ours are renamed before the house's sections come in, whose headers have numbers of the same form.
  const numbered = (place === undefined ? dressed : renumbered(dressed, houseDocument)).replace(
    /(\br:(?:id|embed)=")([^"]+)(")/g,
    (whole, before, id, after) => (renamed.has(id) ? `${before}${renamed.get(id)}${after}` : whole),
  )
  const counted = risen(risen(restyled(numbered), 'footnote', rises.footnotes), 'endnote', rises.endnotes)
  const placed = putSections(counted, houseDocument, place)
  result.set(DOCUMENT, strToU8(withBody(placed.house, text, placed.body, place)))
  result.set('word/styles.xml', strToU8(styles.styles))
  result.set(relationshipsPath(DOCUMENT), strToU8(relations.xml))
  overrides.push(...carryProperties(note, result))
  result.set(TYPES, strToU8(pictureTypes(withTypes(textOf(parts, TYPES), overrides), pictures)))
  const uses = styles.uses.filter(({ role }) => isUsed(role, used, dressed))
  return {
    value: pack(place === undefined ? withoutDeadParts(result) : result),
    messages: fitMessages({
      house: houseDocument,
      place,
      ours: text,
      uses,
      template: opened.template,
      hasMoved: styles.rise > 0,
    }),
    uses,
  }
}

/** The house's name for one of ours; what is the house's already has a sign before it. */
function theirs(id: string, names: ReadonlyMap<string, string>): string {
  return id.startsWith('=') ? id.slice(1) : (names.get(id) ?? id)
}

function isUsed(role: StyleUse['role'], used: ReadonlySet<string>, body: string): boolean {
  if (role === 'table') return body.includes('<w:tbl>')
  if (role === 'bullets' || role === 'numbers') return /<w:pStyle w:val="(?:ListParagraph|=)/.test(body)
  const style = OUR_STYLE[role]
  return style !== undefined && used.has(style)
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
