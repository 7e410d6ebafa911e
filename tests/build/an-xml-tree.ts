import type { XmlElement } from '../../shared/word/package/xml.ts'

/** An element that can be changed in place. */
export interface Node {
  name: string
  attributes: Record<string, string>
  children: (Node | string)[]
}

export function mutable(element: XmlElement): Node {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((each) => (typeof each === 'string' ? each : mutable(each))),
  }
}

export const copy = (node: Node): Node => mutable(node)
export const child = (node: Node, name: string): Node | undefined =>
  node.children.find((each): each is Node => typeof each !== 'string' && each.name === name)

export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((each) =>
    typeof each === 'string' ? [] : each.name === name ? [each, ...all(each, name)] : all(each, name),
  )
}

export function home(root: Node, node: Node): { parent: Node; position: number } {
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
export const isPlain = (p: Node): boolean =>
  p.children.every(
    (each) => typeof each !== 'string' && (INERT.test(each.name) || (each.name === 'w:r' && isPlainRun(each))),
  ) && textOf(p).trim() !== ''
const isPlainRun = (run: Node): boolean =>
  run.children.every(
    (each) => typeof each !== 'string' && /^w:(?:rPr|t|footnoteReference|commentReference)$/.test(each.name),
  )

export const lengthOf = (node: Node): number => letters(node).length

function letters(node: Node | string): string {
  if (typeof node === 'string') return ''
  if (node.name === 'w:t') return node.children.join('')
  if (node.name === 'w:footnoteReference') return '\uFFFC'
  if (node.name === 'w:del') return ''
  return node.children.map(letters).join('')
}
export const textOf = (p: Node): string => letters(p)

/** Cuts the runs of a paragraph at an offset; the index among its children where the second part begins. */
export function cut(p: Node, offset: number): number {
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

export function struck(node: Node | string): Node | string {
  if (typeof node === 'string') return node
  if (node.name === 'w:t') return textNode('w:delText', node.children.join(''))
  return { ...node, children: node.children.map(struck) }
}

export function textNode(name: string, text: string): Node {
  return { name, attributes: { 'xml:space': 'preserve' }, children: [text] }
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function serialise(node: Node | string): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${node.name}${attributes.join('')}>${node.children.map(serialise).join('')}</${node.name}>`
}
