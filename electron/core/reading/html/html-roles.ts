import type { BlockKind } from '../../../../shared/source/block.ts'
import { attribute, type HtmlElement, textUnder } from './html-tree.ts'

interface Role {
  readonly kind: BlockKind
  readonly level?: number
}

const NOTE_CLASS = /(?:^|\s)(?:MsoFootnoteText|MsoEndnoteText|footnotes?|endnotes?|sdfootnote|sdendnote)(?:\s|$)/i

/** What a block element says its text is; undefined when it takes after what is around it. */
export function roleOf(element: HtmlElement): Role | undefined {
  const name = attribute(element, 'class') ?? ''
  const role = attribute(element, 'role') ?? ''
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (heading) {
    return /(?:^|\s)title(?:\s|$)/.test(name) ? { kind: 'title' } : { kind: 'heading', level: Number(heading) }
  }
  if (role === 'heading') {
    const level = Number(attribute(element, 'aria-level'))
    return { kind: 'heading', level: level >= 1 && level <= 9 ? level : 2 }
  }
  if (/^(?:caption|figcaption)$/.test(element.tagName) || /(?:^|\s)MsoCaption/.test(name)) return { kind: 'caption' }
  if (element.tagName === 'pre') return { kind: 'preformatted' }
  if (element.tagName === 'blockquote' || /(?:^|\s)MsoQuote/.test(name)) return { kind: 'quotation' }
  if (/(?:^|\s)MsoTitle/.test(name) || (element.tagName === 'p' && /(?:^|\s)title(?:\s|$)/.test(name)))
    return { kind: 'title' }
  if (
    /^doc-(?:endnotes?|footnotes?)$/.test(role) ||
    NOTE_CLASS.test(name) ||
    /^(?:ftn|edn|sdfootnote|sdendnote|fn)\d+$/.test(attribute(element, 'id') ?? '')
  ) {
    return { kind: 'footnote' }
  }
  if (/mso-list\s*:\s*l\d+\s+level(\d)/i.test(attribute(element, 'style') ?? '')) {
    const level = /level(\d)/i.exec(attribute(element, 'style') ?? '')?.[1]
    return { kind: 'list-item', level: Math.max(0, Number(level ?? 1) - 1) }
  }
  return undefined
}

/** The number that Word wrote before a list paragraph when it saved a page as HTML. */
export function numberedByWord(element: HtmlElement): string | undefined {
  if (!/mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '')) return undefined
  const label = textUnder(element.childNodes).replace(/\s+/g, ' ').trim()
  // Bullets in Symbol and Wingdings come out as these letters.
  return /^[·o§Øüàvq\uF0A7\uF0B7-]$/.test(label) ? '•' : label
}
