import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { ReadBlock } from '../block.ts'
import type { MessageList } from '../message-list.ts'
import type { SpanMeaning } from '../span-text.ts'
import type { OdfCounter } from './list-styles.ts'

export interface Change {
  readonly kind: 'inserted' | 'deleted'
  readonly text: string
  readonly author?: string
  readonly date?: string
}

/** What reading any paragraph needs to know of the rest of the document. */
export interface Odf {
  readonly counter: OdfCounter
  readonly changes: ReadonlyMap<string, Change>
  readonly parents: ReadonlyMap<string, string>
  readonly notes: ReadBlock[]
  readonly messages: MessageList
  /** Reads the blocks of a note, a cell or a text box. */
  readonly readBlocks: (elements: readonly XmlElement[]) => ReadBlock[]
  /** Words being read that a tracked change deletes. */
  deleting: { readonly id: string; readonly change: Change; words: string } | undefined
  tables: number
  noteCount: number
  listCount: number
}

/** Where a list item stands: levels count from 1. */
export interface ListPlace {
  readonly style: string
  readonly list: string
  readonly level: number
}

export const author = (info: XmlElement | undefined): Pick<SpanMeaning, 'author' | 'date'> => {
  const by = textOf(childOf(info, 'dc:creator')).trim()
  const on = textOf(childOf(info, 'dc:date')).trim()
  return { ...(by ? { author: by } : {}), ...(on ? { date: on } : {}) }
}

/** Words of all paragraphs below an element, a line each, those of lists and tables included. */
export const paragraphsText = (element: XmlElement): string =>
  elementsOf(element)
    .flatMap((child) => (/^text:[ph]$/.test(child.name) ? [textOf(child)] : [paragraphsText(child)]))
    .filter((words) => words !== '')
    .join('\n')

/** Tracked changes by id; a deletion's words stand here or, in flat files, in the text itself. */
export function readChanges(body: XmlElement): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const region of descendantsOf(body, 'text:changed-region')) {
    const [change] = elementsOf(region)
    const id = region.attributes['text:id'] ?? region.attributes['xml:id']
    if (!change || !id) continue
    const kind = change.name === 'text:deletion' ? 'deleted' : 'inserted'
    const text = kind === 'deleted' ? paragraphsText(change) : ''
    changes.set(id, { kind, text, ...author(childOf(change, 'office:change-info')) })
  }
  return changes
}
