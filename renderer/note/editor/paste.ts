import { DOMParser, Fragment, type Node, type ParseOptions, type Schema, Slice } from 'prosemirror-model'

/** Elements whose very text is not the text of a page. */
const DROPPED =
  'script, style, link, meta, title, img, picture, svg, video, audio, iframe, object, embed, form, input, button, template, noscript, xml'

/**
 * Cleans pasted HTML before the schema reads it.
 *
 * The schema drops what it does not know; this mends what it would misread: Word's lists, which are paragraphs with a
 * typed bullet, the bold wrapper around everything from Google Docs, and layout tables of one cell. The tree comes from
 * the editor, which parses clipboard text in an inert document: nothing in it is loaded or run.
 */
export function pasteParser(schema: Schema): DOMParser {
  const parser = DOMParser.fromSchema(schema)
  return Object.assign(Object.create(parser) as DOMParser, {
    parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
      if (dom instanceof Element) cleanPasted(dom)
      return parser.parseSlice(dom, options)
    },
  })
}

/**
 * Sets styles aside in pasted HTML before it is parsed, under a name that does nothing.
 *
 * The content security policy refuses them even in the inert document that clipboard text is parsed in, with an error
 * each; yet Word says only in them what is a list.
 */
export function setStylesAside(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

/** Mends a pasted tree in place. */
export function cleanPasted(root: Element): void {
  for (const element of root.querySelectorAll(DROPPED)) element.remove()
  for (const element of root.querySelectorAll('b, strong, i, em')) {
    const style = element.getAttribute('data-style') ?? ''
    if (/font-(weight|style):\s*normal/.test(style)) element.replaceWith(...element.childNodes)
  }
  for (const element of root.querySelectorAll('table')) {
    const cells = [...element.querySelectorAll('td, th')]
    if (cells.length <= 1) element.replaceWith(...cells.flatMap((cell) => [...cell.childNodes]))
  }
  mendWordLists(root)
}

/** Word writes a list item as a paragraph of class MsoListParagraph whose first span holds the bullet it shows. */
function mendWordLists(root: Element) {
  let list: HTMLElement | undefined
  for (const paragraph of root.querySelectorAll<HTMLElement>('p')) {
    const isItem =
      /MsoList/.test(paragraph.className) || /mso-list:\s*l\d/.test(paragraph.getAttribute('data-style') ?? '')
    if (!isItem) {
      list = undefined
      continue
    }
    const bullet = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') ?? ''),
    )
    const tag = /^\s*[\p{L}\d]{1,4}[.)]/u.test(bullet?.textContent ?? '') ? 'ol' : 'ul'
    bullet?.remove()
    if (list?.tagName.toLowerCase() !== tag || list.nextElementSibling !== paragraph) {
      list = root.ownerDocument.createElement(tag)
      paragraph.before(list)
    }
    const item = root.ownerDocument.createElement('li')
    list.append(item)
    item.append(paragraph)
  }
}

/** Takes the blocks out of pasted sections: sections are the template's, and a paste makes no new ones. */
export function withoutSections(slice: Slice): Slice {
  const first = slice.content.firstChild
  if (first?.type.name !== 'section') return slice
  const blocks: Node[] = []
  slice.content.forEach((section) => {
    section.forEach((block) => {
      blocks.push(block)
    })
  })
  return new Slice(Fragment.from(blocks), Math.max(0, slice.openStart - 1), Math.max(0, slice.openEnd - 1))
}
