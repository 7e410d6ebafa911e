import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseXml } from '../../shared/word/package/xml.ts'
import type { OfficePackage } from '../../shared/word/read/package.ts'
import { parseXml as parseForReading } from '../../shared/word/read/xml.ts'
import { tableEditor } from './a-table-editor.ts'
import { threadEditor } from './a-thread-editor.ts'
import {
  all,
  child,
  copy,
  cut,
  home,
  isPlain,
  mutable,
  type Node,
  serialise,
  struck,
  textNode,
  textOf,
} from './an-xml-tree.ts'

/** Who edits; without a name the edit is not tracked. */
export interface By {
  readonly author?: string | undefined
  readonly date?: string
}

export interface Passage {
  readonly index: number
  readonly text: string
}

/**
 * A reviewer at a Word file: an editor of the tests' own, which knows nothing of the app's reader.
 *
 * Offsets count letters of a paragraph's plain text as it stands, footnote signs as one.
 */
export function aReviewer(bytes: Uint8Array) {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, content]))
  const document = mutable(parseXml(strFromU8(parts.get('word/document.xml') as Uint8Array)))
  let ids = 90_000
  const body = child(document, 'w:body') as Node
  const paragraphs = (): Node[] => all(body, 'w:p')
  const at = (index: number): Node => paragraphs()[index] as Node

  const tracked = (by: By): Record<string, string> => ({
    'w:id': String(ids++),
    'w:author': by.author ?? '',
    'w:date': by.date ?? '2026-02-20T10:00:00Z',
  })

  const threads = threadEditor({ parts, body, at, newId: () => ids++ })

  const markOf = (p: Node): Node => {
    let properties = child(p, 'w:pPr')
    if (!properties) {
      properties = { name: 'w:pPr', attributes: {}, children: [] }
      p.children.unshift(properties)
    }
    let mark = child(properties, 'w:rPr')
    if (!mark) {
      mark = { name: 'w:rPr', attributes: {}, children: [] }
      properties.children.push(mark)
    }
    return mark
  }

  return {
    /** Paragraphs of the body whose runs stand in them directly, with their text. */
    passages: (): Passage[] => paragraphs().flatMap((p, index) => (isPlain(p) ? [{ index, text: textOf(p) }] : [])),

    insert(index: number, offset: number, words: string, by: By): void {
      const p = at(index)
      const place = cut(p, offset)
      const run = { name: 'w:r', attributes: {}, children: [textNode('w:t', words)] }
      p.children.splice(
        place,
        0,
        by.author === undefined ? run : { name: 'w:ins', attributes: tracked(by), children: [run] },
      )
    },

    remove(index: number, from: number, to: number, by: By): void {
      const p = at(index)
      const end = cut(p, to)
      const start = cut(p, from)
      const added = cut(p, to) - end
      const gone = p.children.splice(start, end + added - start, ...(by.author === undefined ? [] : [PLACEHOLDER]))
      if (by.author === undefined) return
      p.children[p.children.indexOf(PLACEHOLDER)] = {
        name: 'w:del',
        attributes: tracked(by),
        children: gone.map(struck),
      }
    },

    split(index: number, offset: number, by: By): void {
      const p = at(index)
      const place = cut(p, offset)
      const { parent, position } = home(body, p)
      const properties = child(p, 'w:pPr')
      const head: Node = {
        name: 'w:p',
        attributes: {},
        children: [...(properties ? [copy(properties)] : []), ...p.children.slice(properties ? 1 : 0, place)],
      }
      p.children = [...(properties ? [properties] : []), ...p.children.slice(place)]
      parent.children.splice(position, 0, head)
      if (by.author !== undefined)
        markOf(head).children.unshift({ name: 'w:ins', attributes: tracked(by), children: [] })
    },

    /** Joins a paragraph to the next one in the same place. */
    join(index: number, by: By): void {
      const p = at(index)
      if (by.author !== undefined) {
        markOf(p).children.unshift({ name: 'w:del', attributes: tracked(by), children: [] })
        return
      }
      const { parent, position } = home(body, p)
      const next = parent.children[position + 1] as Node
      p.children.push(...next.children.filter((each) => typeof each === 'string' || each.name !== 'w:pPr'))
      parent.children.splice(position + 1, 1)
    },

    removeParagraph(index: number, by: By): void {
      const p = at(index)
      if (by.author === undefined) {
        const { parent, position } = home(body, p)
        parent.children.splice(position, 1)
        return
      }
      this.remove(index, 0, textOf(p).length, by)
      markOf(p).children.unshift({ name: 'w:del', attributes: tracked(by), children: [] })
    },

    /** Adds a paragraph behind another, as Word does: the earlier one's end is the inserted one. */
    addParagraph(index: number, words: string, by: By): void {
      const p = at(index)
      const { parent, position } = home(body, p)
      const properties = child(p, 'w:pPr')
      const run = { name: 'w:r', attributes: {}, children: [textNode('w:t', words)] }
      const made: Node = { name: 'w:p', attributes: {}, children: properties ? [copy(properties)] : [] }
      made.children.push(by.author === undefined ? run : { name: 'w:ins', attributes: tracked(by), children: [run] })
      parent.children.splice(position + 1, 0, made)
      if (by.author !== undefined) markOf(p).children.unshift({ name: 'w:ins', attributes: tracked(by), children: [] })
    },

    /** Gives words other properties: `xml` is what stands in the run's `w:rPr` besides its style. */
    format(index: number, from: number, to: number, xml: string, by: By): void {
      const p = at(index)
      const end = cut(p, to)
      const start = cut(p, from)
      const added = cut(p, to) - end
      for (const run of p.children.slice(start, end + added)) {
        if (typeof run === 'string' || run.name !== 'w:r') continue
        const old = child(run, 'w:rPr')
        const style = old ? child(old, 'w:rStyle') : undefined
        const properties: Node = {
          name: 'w:rPr',
          attributes: {},
          children: [...(style ? [style] : []), ...elements(xml)],
        }
        if (by.author !== undefined)
          properties.children.push({
            name: 'w:rPrChange',
            attributes: tracked(by),
            children: [old ? copy(old) : { name: 'w:rPr', attributes: {}, children: [] }],
          })
        run.children = [properties, ...run.children.filter((each) => each !== old)]
      }
    },

    /** Gives a paragraph other properties: `xml` replaces its style and its place in a list. */
    style(index: number, xml: string, by: By): void {
      const p = at(index)
      const old = child(p, 'w:pPr')
      const made = elements(xml)
      const replaced = new Set(made.flatMap((each) => (typeof each === 'string' ? [] : [each.name])))
      const kept = (old?.children ?? []).filter((each) => typeof each === 'string' || !replaced.has(each.name))
      const properties: Node = { name: 'w:pPr', attributes: {}, children: [...made, ...kept.map(copied)] }
      if (by.author !== undefined)
        properties.children.push({
          name: 'w:pPrChange',
          attributes: tracked(by),
          children: [old ? copy(old) : { name: 'w:pPr', attributes: {}, children: [] }],
        })
      p.children = [properties, ...p.children.filter((each) => each !== old)]
    },

    ...tableEditor({ body, at, tracked }),

    /** Adds a paragraph before another, untracked. */
    putBefore(index: number, words: string): void {
      const { parent, position } = home(body, at(index))
      const run: Node = { name: 'w:r', attributes: {}, children: [textNode('w:t', words)] }
      parent.children.splice(position, 0, { name: 'w:p', attributes: {}, children: [run] })
    },

    ...threads.acts,

    /** Wipes every mark that the app left in the file: bookmarks, as some editors do. */
    stripMarks(): void {
      const strip = (node: Node): void => {
        node.children = node.children.filter((each) => typeof each === 'string' || !each.name.startsWith('w:bookmark'))
        for (const each of node.children) if (typeof each !== 'string') strip(each)
      }
      strip(body)
    },

    /** Changes any other part as text: footnotes, headers, styles. */
    editPart(name: string, change: (xml: string) => string): void {
      parts.set(name, strToU8(change(strFromU8(parts.get(name) ?? new Uint8Array()))))
    },

    /** The file as it is sent back. */
    bytes(): Uint8Array {
      const files = Object.fromEntries(parts)
      for (const [name, text] of this.written()) files[name] = strToU8(text)
      return zipSync(files)
    },

    /** The file as the reader takes it: parts, parsed anew from what was written. */
    returned(): OfficePackage {
      const written = this.written()
      return {
        has: (part) => written.has(part),
        xml: (part) => {
          const text = written.get(part)
          return text === undefined ? undefined : parseForReading(text, { part })
        },
      }
    },

    written(): Map<string, string> {
      const written = new Map<string, string>()
      for (const [name, content] of parts) if (/\.(xml|rels)$/.test(name)) written.set(name, strFromU8(content))
      written.set('word/document.xml', serialise(document))
      threads.writeInto(written)
      return written
    },
  }
}

/** A package as the reader takes it, straight from bytes. */
export function aPackage(bytes: Uint8Array): OfficePackage {
  return aReviewer(bytes).returned()
}

/** Elements written out as XML, to be put into a tree. */
const elements = (xml: string): Node['children'] =>
  mutable(parseXml(`<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:x>`)).children

const copied = (each: Node | string): Node | string => (typeof each === 'string' ? each : copy(each))

const PLACEHOLDER: Node = { name: 'placeholder', attributes: {}, children: [] }
