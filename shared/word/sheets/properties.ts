import { childOf, childrenOf, elementsOf, settingOf, type XmlElement } from '../read/xml.ts'

/** Formatting by element name, attributes as written: `{ 'w:sz': { 'w:val': '22' } }`. Borders as `w:pBdr/w:top`. */
export type Properties = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Elements whose attributes are inherited one by one (ECMA-376 Part 1, 17.3.1.12, 17.3.1.33, 17.3.2.26). */
const MERGED = ['w:ind', 'w:spacing', 'w:rFonts', 'w:lang']

export function propertiesOf(element: XmlElement | undefined): Properties {
  const found: Record<string, Readonly<Record<string, string>>> = {}
  for (const child of elementsOf(element)) {
    found[child.name] = child.attributes
    for (const inner of elementsOf(child)) found[`${child.name}/${inner.name}`] = inner.attributes
  }
  return found
}

/** Lays formatting over the formatting below it. */
export function over(...layers: readonly Properties[]): Properties {
  const result: Record<string, Readonly<Record<string, string>>> = {}
  for (const layer of layers) {
    for (const [name, attributes] of Object.entries(layer)) {
      result[name] = MERGED.includes(name) ? { ...result[name], ...attributes } : attributes
    }
  }
  return result
}

export const isOn = (properties: Properties, name: string): boolean => {
  const found = properties[name]
  return found !== undefined && !/^(?:0|false|off|none)$/i.test(found['w:val'] ?? 'true')
}

export interface StyleLooks {
  readonly defaults: { readonly paragraph: Properties; readonly run: Properties }
  /** What a style says, with all it is based on. */
  readonly of: (
    id: string | undefined,
    kind: 'paragraph' | 'character' | 'table',
  ) => {
    readonly id: string
    readonly paragraph: Properties
    readonly run: Properties
    readonly table: Properties
    readonly cell: Properties
    /** For the first row of a table: `w:tblStylePr` of type `firstRow`. */
    readonly firstRow: { readonly run: Properties; readonly cell: Properties }
  }
}

const EMPTY = { id: '', paragraph: {}, run: {}, table: {}, cell: {}, firstRow: { run: {}, cell: {} } }

/** Resolves the styles of a file (17.7). */
export function styleLooks(root: XmlElement | undefined): StyleLooks {
  const defaults = childOf(root, 'w:docDefaults')
  const byId = new Map<string, XmlElement>()
  const standard = new Map<string, string>()
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    byId.set(id, style)
    if (/^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) standard.set(style.attributes['w:type'] ?? '', id)
  }
  const known = new Map<string, ReturnType<StyleLooks['of']>>()
  const resolve = (id: string, depth = 0): ReturnType<StyleLooks['of']> => {
    const found = known.get(id)
    if (found !== undefined) return found
    const style = byId.get(id)
    // A circle of styles based on each other must end; Word allows a chain of ten.
    if (style === undefined || depth > 50) return EMPTY
    const baseId = settingOf(style, 'w:basedOn')
    const base = baseId === undefined ? EMPTY : resolve(baseId, depth + 1)
    const part = (name: string) => propertiesOf(childOf(style, name))
    const first = childrenOf(style, 'w:tblStylePr').find(({ attributes }) => attributes['w:type'] === 'firstRow')
    const made = {
      id,
      paragraph: over(base.paragraph, part('w:pPr')),
      run: over(base.run, part('w:rPr')),
      table: over(base.table, part('w:tblPr')),
      cell: over(base.cell, part('w:tcPr')),
      firstRow: {
        run: over(base.firstRow.run, propertiesOf(childOf(first, 'w:rPr'))),
        cell: over(base.firstRow.cell, propertiesOf(childOf(first, 'w:tcPr'))),
      },
    }
    known.set(id, made)
    return made
  }
  return {
    defaults: {
      paragraph: propertiesOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: propertiesOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    },
    of: (id, kind) => {
      const wanted = id !== undefined && byId.has(id) ? id : kind === 'character' ? undefined : standard.get(kind)
      return wanted === undefined ? EMPTY : resolve(wanted)
    },
  }
}
