import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseXml, type XmlElement } from '../../shared/word/package/xml.ts'
import type { OfficePackage } from '../../shared/word/read/package.ts'
import { parseXml as parseForReading } from '../../shared/word/read/xml.ts'

interface Node {
  name: string
  attributes: Record<string, string>
  children: (Node | string)[]
}

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
  const comments: string[] = []
  let ids = 90_000
  const body = child(document, 'w:body') as Node
  const paragraphs = (): Node[] => all(body, 'w:p')
  const at = (index: number): Node => paragraphs()[index] as Node

  const tracked = (by: By): Record<string, string> => ({
    'w:id': String(ids++),
    'w:author': by.author ?? '',
    'w:date': by.date ?? '2026-02-20T10:00:00Z',
  })

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

    comment(index: number, from: number, to: number, words: string, by: By): void {
      const p = at(index)
      const id = String(ids++)
      const end = cut(p, to)
      p.children.splice(end, 0, { name: 'w:commentRangeEnd', attributes: { 'w:id': id }, children: [] })
      const start = cut(p, from)
      p.children.splice(start, 0, { name: 'w:commentRangeStart', attributes: { 'w:id': id }, children: [] })
      comments.push(
        `<w:comment w:id="${id}" w:author="${escaped(by.author ?? 'Unknown')}" w:date="2026-02-20T10:00:00Z"><w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p></w:comment>`,
      )
    },

    /** Wipes every mark that the app left in the file: bookmarks, as some editors do. */
    stripMarks(): void {
      const strip = (node: Node): void => {
        node.children = node.children.filter((each) => typeof each === 'string' || !each.name.startsWith('w:bookmark'))
        for (const each of node.children) if (typeof each !== 'string') strip(each)
      }
      strip(body)
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
      if (comments.length > 0) {
        const known = written.get('word/comments.xml')
        const own = comments.join('')
        written.set(
          'word/comments.xml',
          known?.includes('</w:comments>')
            ? known.replace('</w:comments>', `${own}</w:comments>`)
            : `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${own}</w:comments>`,
        )
      }
      return written
    },
  }
}

/** A package as the reader takes it, straight from bytes. */
export function aPackage(bytes: Uint8Array): OfficePackage {
  return aReviewer(bytes).returned()
}

const PLACEHOLDER: Node = { name: 'placeholder', attributes: {}, children: [] }

function mutable(element: XmlElement): Node {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((each) => (typeof each === 'string' ? each : mutable(each))),
  }
}

const copy = (node: Node): Node => mutable(node)
const child = (node: Node, name: string): Node | undefined =>
  node.children.find((each): each is Node => typeof each !== 'string' && each.name === name)

function all(node: Node, name: string): Node[] {
  return node.children.flatMap((each) =>
    typeof each === 'string' ? [] : each.name === name ? [each, ...all(each, name)] : all(each, name),
  )
}

function home(root: Node, node: Node): { parent: Node; position: number } {
  const position = root.children.indexOf(node)
  if (position >= 0) return { parent: root, position }
  for (const each of root.children) {
    if (typeof each === 'string') continue
    const found = home(each, node)
    if (found.position >= 0) return found
  }
  return { parent: root, position: -1 }
}

const INERT = /^w:(?:pPr|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|proofErr)$/
const isPlain = (p: Node): boolean =>
  p.children.every(
    (each) => typeof each !== 'string' && (INERT.test(each.name) || (each.name === 'w:r' && isPlainRun(each))),
  ) && textOf(p).trim() !== ''
const isPlainRun = (run: Node): boolean =>
  run.children.every((each) => typeof each !== 'string' && /^w:(?:rPr|t|footnoteReference)$/.test(each.name))

const lengthOf = (node: Node): number => letters(node).length

function letters(node: Node | string): string {
  if (typeof node === 'string') return ''
  if (node.name === 'w:t') return node.children.join('')
  if (node.name === 'w:footnoteReference') return '\uFFFC'
  if (node.name === 'w:del') return ''
  return node.children.map(letters).join('')
}
const textOf = (p: Node): string => letters(p)

/** Cuts the runs of a paragraph at an offset; the index among its children where the second part begins. */
function cut(p: Node, offset: number): number {
  let at = 0
  for (let n = 0; n < p.children.length; n++) {
    const run = p.children[n] as Node
    if (run.name === 'w:pPr') continue
    const length = lengthOf(run)
    if (at >= offset && length > 0) return n
    if (at + length > offset && run.name === 'w:r') {
      const [first, second] = halves(run, offset - at)
      p.children.splice(n, 1, first, second)
      return n + 1
    }
    at += length
  }
  return p.children.length
}

function halves(run: Node, offset: number): [Node, Node] {
  const properties = child(run, 'w:rPr')
  const part = (children: (Node | string)[]): Node => ({
    name: 'w:r',
    attributes: { ...run.attributes },
    children: [...(properties ? [copy(properties)] : []), ...children],
  })
  const first: (Node | string)[] = []
  const second: (Node | string)[] = []
  let at = 0
  for (const each of run.children) {
    if (typeof each === 'string' || each.name === 'w:rPr') continue
    const text = letters(each)
    if (at + text.length <= offset) first.push(each)
    else if (at >= offset) second.push(each)
    else {
      first.push(textNode('w:t', text.slice(0, offset - at)))
      second.push(textNode('w:t', text.slice(offset - at)))
    }
    at += text.length
  }
  return [part(first), part(second)]
}

function struck(node: Node | string): Node | string {
  if (typeof node === 'string') return node
  if (node.name === 'w:t') return textNode('w:delText', node.children.join(''))
  return { ...node, children: node.children.map(struck) }
}

function textNode(name: string, text: string): Node {
  return { name, attributes: { 'xml:space': 'preserve' }, children: [text] }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function serialise(node: Node | string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${node.name}${attributes.join('')}>${node.children.map(serialise).join('')}</${node.name}>`
}
