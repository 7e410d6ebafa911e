import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import { FileRefused } from '../file-refused.ts'
import { messageList } from '../message-list.ts'
import type { Reading } from '../reading.ts'
import { odfCounter, readListStyles } from './list-styles.ts'
import { readOdfBlocks } from './odf-blocks.ts'
import { type Odf, readChanges } from './odf-context.ts'

/** The trees of an OpenDocument text: one for all of them where it is a flat file. */
export interface OdfParts {
  readonly content: XmlElement
  readonly styles?: XmlElement | undefined
  readonly meta?: XmlElement | undefined
}

/** Reads an OpenDocument text: .odt, .ott, or one flat XML file. */
export function readOpenDocument({ content, styles, meta }: OdfParts): Reading {
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (!body) {
    throw new FileRefused(
      'refused',
      'The OpenDocument file is not a text (it may be a spreadsheet or a presentation). Nothing was imported.',
    )
  }
  const messages = messageList()
  const lists = readListStyles([styles, content])
  const parents = new Map<string, string>()
  for (const root of [styles, content]) {
    for (const style of descendantsOf(root, 'style:style')) {
      const name = style.attributes['style:name'] ?? ''
      parents.set(name, style.attributes['style:parent-style-name'] ?? '')
    }
  }
  const odf: Odf = {
    counter: odfCounter(lists),
    changes: readChanges(body),
    parents,
    notes: [],
    messages,
    readBlocks: (elements) => readOdfBlocks(elements, odf),
    deleting: undefined,
    tables: 0,
    noteCount: 0,
    listCount: 0,
  }
  const blocks = [...readOdfBlocks(elementsOf(body), odf)]
  const properties = childOf(meta, 'office:meta')
  const title = textOf(childOf(properties, 'dc:title')).trim()
  const language = textOf(childOf(properties, 'dc:language')).trim()
  return {
    ...(title ? { title: title.slice(0, 500) } : {}),
    ...(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) ? { language } : {}),
    blocks: [...blocks, ...odf.notes],
    messages: messages.all(),
  }
}
