import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { SpanMeaning, SpanText } from '../span-text.ts'
import { author, type Change, type Odf, paragraphsText } from './odf-context.ts'

/** Runs of spaces are written as elements; white space in the text itself is only layout (19.4). */
const MOST_SPACES = 1000

/** Reads what stands inside a paragraph. */
export function inline(nodes: XmlElement['children'], text: SpanText, odf: Odf, boxes: XmlElement[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      if (odf.deleting) odf.deleting.words += node
      else text.addCollapsed(node)
    } else inlineElement(node, text, odf, boxes)
  }
}

function spaces(element: XmlElement): string {
  return ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(element.attributes['text:c'] ?? 1) || 1)))
}

const deletion = ({ author: by, date }: Change, value: string): SpanMeaning => ({
  kind: 'deleted',
  value,
  ...(by ? { author: by } : {}),
  ...(date ? { date } : {}),
})

/** Keeps deleted words beside the text: at the end of their change, or of the paragraph when the change goes on. */
export function endDeletion(text: SpanText, odf: Odf, id?: string): void {
  const { deleting } = odf
  if (!deleting || (id !== undefined && deleting.id !== id)) return
  if (deleting.words !== '') text.point(deletion(deleting.change, deleting.words))
  odf.deleting = id === undefined ? { ...deleting, words: '' } : undefined
}

function note(element: XmlElement, text: SpanText, odf: Odf): void {
  const mark = textOf(childOf(element, 'text:note-citation')).trim() || String(++odf.noteCount)
  text.point({ kind: 'note-reference', value: mark })
  const body = odf.readBlocks(elementsOf(childOf(element, 'text:note-body')))
  odf.notes.push(
    ...body.map(({ level: _, ...block }, index) => ({
      ...block,
      kind: 'footnote' as const,
      ...(index === 0 ? { label: mark } : {}),
    })),
  )
}

export function inlineElement(element: XmlElement, text: SpanText, odf: Odf, boxes: XmlElement[]): void {
  const change = odf.changes.get(element.attributes['text:change-id'] ?? '')
  switch (element.name) {
    case 'text:s':
      text.add(spaces(element))
      break
    case 'text:tab':
      text.add('\t')
      break
    case 'text:line-break':
      text.add('\n')
      break
    case 'text:note':
      note(element, text, odf)
      break
    case 'text:a': {
      const href = element.attributes['xlink:href'] ?? ''
      const isKept = /^(?:https?:|mailto:)/i.test(href)
      if (isKept) text.begin({ kind: 'link', value: href.slice(0, 2000) })
      inline(element.children, text, odf, boxes)
      if (isKept) text.finish('link')
      break
    }
    case 'text:change': {
      if (change?.kind === 'deleted') text.point(deletion(change, change.text))
      break
    }
    case 'text:change-start':
      if (change?.kind === 'deleted')
        odf.deleting = { id: element.attributes['text:change-id'] ?? '', change, words: '' }
      if (change?.kind === 'inserted') {
        const { author: by, date } = change
        text.begin(
          { kind: 'inserted', ...(by ? { author: by } : {}), ...(date ? { date } : {}) },
          `change ${element.attributes['text:change-id']}`,
        )
      }
      break
    case 'text:change-end':
      endDeletion(text, odf, element.attributes['text:change-id'])
      text.finish(`change ${element.attributes['text:change-id']}`)
      break
    case 'office:annotation': {
      const comment = { kind: 'comment' as const, value: paragraphsText(element), ...author(element) }
      const name = element.attributes['office:name']
      if (name) text.begin(comment, `comment ${name}`)
      else text.point(comment)
      break
    }
    case 'office:annotation-end':
      text.finish(`comment ${element.attributes['office:name']}`)
      break
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:rect':
    case 'draw:g': {
      const own = descendantsOf(element, 'draw:text-box')
      const shapes = own.length > 0 ? own : childrenOf(element, 'text:p').length > 0 ? [element] : []
      boxes.push(...shapes)
      if (shapes.length === 0)
        odf.messages.say('image-removed', 'Pictures and drawings were left out of the text; the original keeps them.')
      break
    }
    case 'text:ruby':
      inline(childOf(element, 'text:ruby-base')?.children ?? [], text, odf, boxes)
      text.add(`(${textOf(childOf(element, 'text:ruby-text'))})`)
      break
    case 'text:hidden-text':
    case 'text:bookmark':
    case 'text:number':
    case 'text:soft-page-break':
    case 'text:alphabetical-index-mark':
    case 'text:toc-mark':
      break
    default:
      inline(element.children, text, odf, boxes)
  }
}
