import type { Relationship } from '../package/open-package.ts'
import { escapeAttribute } from '../write/package/xml-text.ts'

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Relationships of the house's document, with ours added under ids of their own. */
export class Relations {
  xml: string
  #count = 0

  constructor(xml: string) {
    this.xml = (xml === '' ? EMPTY : xml).replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
  }

  add({ type, target, isExternal }: Omit<Relationship, 'id'>): string {
    do this.#count += 1
    while (this.xml.includes(`"rIdNote${this.#count}"`))
    const id = `rIdNote${this.#count}`
    const mode = isExternal ? ' TargetMode="External"' : ''
    const entry = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${mode}/>`
    this.xml = this.xml.replace('</Relationships>', () => `${entry}</Relationships>`)
    return id
  }
}
