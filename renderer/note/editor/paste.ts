import { Fragment, type Node, Slice } from 'prosemirror-model'

/** Elements whose very text is not the text of a page. */
const DROPPED =
  'script, style, link, meta, title, img, picture, svg, video, audio, iframe, object, embed, form, input, button, template, noscript, xml'

/**
 * Cleans pasted HTML before the schema reads it.
 *
 * The schema already drops what it does not know; this mends what the schema would misread: Word's lists, which are
 * paragraphs with a typed bullet, the bold wrapper around everything from Google Docs, and layout tables of one cell.
 * Nothing is loaded: the document made here is inert.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(DROPPED)) element.remove()
  for (const element of page.querySelectorAll('b, strong, i, em')) {
    const style = element.getAttribute('style') ?? ''
    if (/font-(weight|style):\s*normal/.test(style)) element.replaceWith(...element.childNodes)
  }
  for (const element of page.querySelectorAll('table')) {
    if (element.querySelectorAll('td, th').length <= 1) {
      element.replaceWith(...[...element.querySelectorAll('td, th')].flatMap((cell) => [...cell.childNodes]))
    }
  }
  mendWordLists(page)
  return page.body.innerHTML
}

/** Word writes a list item as a paragraph of class MsoListParagraph whose first span holds the bullet it shows. */
function mendWordLists(page: Document) {
  let list: HTMLElement | undefined
  for (const paragraph of page.querySelectorAll<HTMLElement>('p')) {
    const isItem = /MsoList/.test(paragraph.className) || /mso-list:\s*l\d/.test(paragraph.getAttribute('style') ?? '')
    if (!isItem) {
      list = undefined
      continue
    }
    const bullet = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    )
    const tag = /^\s*[\p{L}\d]{1,4}[.)]/u.test(bullet?.textContent ?? '') ? 'ol' : 'ul'
    bullet?.remove()
    if (list?.tagName.toLowerCase() !== tag || list.nextElementSibling !== paragraph) {
      list = page.createElement(tag)
      paragraph.before(list)
    }
    const item = page.createElement('li')
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
