import type { BlockSpan } from '../../../../shared/source/block.ts'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import type { SpanMeaning } from '../../../../shared/source/span-text.ts'
import { attribute, type HtmlElement, textUnder } from './html-tree.ts'

/** Links that may be kept: nothing that runs, and nothing on the reader's own disk. */
const KEPT_LINK = /^(?:https?:|mailto:)/i

function linkMeaning(element: HtmlElement, messages: MessageList): SpanMeaning | undefined {
  const href = attribute(element, 'href')?.trim() ?? ''
  if (href === '' || href.startsWith('#')) return undefined
  if (KEPT_LINK.test(href)) return { kind: 'link', value: href.slice(0, 2000) }
  if (/^(?:javascript|vbscript|data|file):/i.test(href.replace(/[\s\p{Cc}]+/gu, ''))) {
    messages.say('link-removed', 'Links that would run a script or open a local file were removed; their words stay.')
  }
  return undefined
}

/** The span that an inline element lays over its words, if any. */
export function inlineMeaning(element: HtmlElement, messages: MessageList): SpanMeaning | undefined {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      // Copied from some web editors, a whole page stands in <b style="font-weight:normal">.
      return /font-weight\s*:\s*(?:normal|400)/i.test(attribute(element, 'style') ?? '')
        ? undefined
        : { kind: 'strong' }
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
      return { kind: 'emphasis' }
    case 'a':
      return linkMeaning(element, messages)
    case 'ins': {
      const date = attribute(element, 'datetime')
      return { kind: 'inserted', ...(date ? { date } : {}) }
    }
    case 'span': {
      const style = attribute(element, 'style') ?? ''
      if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return { kind: 'strong' }
      return /font-style\s*:\s*italic/i.test(style) ? { kind: 'emphasis' } : undefined
    }
    default:
      return undefined
  }
}

const NOTE_MARK = /^[[(]?(?:\d{1,4}|[*†‡§]{1,3}|[a-z]{1,2}|[ivx]{1,6})[\])]?$/i
const NOTE_TARGET = /^#(?:.*(?:fn|note|ftn|edn|cite_note|footnote|endnote))/i

/**
 * The mark of a footnote in the text ("1" that leads to the note), without brackets. Its figure is no word of the text
 * and must not stand in a quotation.
 */
export function noteMarkOf(element: HtmlElement): string | undefined {
  if (element.tagName !== 'a' || !NOTE_TARGET.test(attribute(element, 'href') ?? '')) return undefined
  const mark = textUnder(element.childNodes).trim()
  return NOTE_MARK.test(mark) ? mark.replace(/[[\]()]/g, '') : undefined
}

/** The arrow or number by which a footnote leads back to the text. */
export const isBackLink = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  (/^#.*(?:fnref|ftnref|ftnt_ref|ednref|sdfootnote\d+anc|sdendnote\d+anc|cite_ref|noteref|ref-fn)/i.test(
    attribute(element, 'href') ?? '',
  ) ||
    /footnote-?back|backlink|doc-backlink/i.test(`${attribute(element, 'class')} ${attribute(element, 'role')}`))

/** The number that a link back shows, when it shows one and no arrow. */
export const backLinkMark = (element: HtmlElement): string | undefined =>
  /^[\s[(]*(\d{1,4}|[*†‡§]{1,3}|[a-z])[\])\s]*$/.exec(textUnder(element.childNodes))?.[1]

/** Struck-out words: not part of the accepted text, but kept to be shown. */
export function deletedMeaning(element: HtmlElement): (SpanMeaning & { readonly kind: BlockSpan['kind'] }) | undefined {
  if (!/^(?:del|s|strike)$/.test(element.tagName)) return undefined
  const value = textUnder(element.childNodes).replace(/\s+/g, ' ')
  const date = attribute(element, 'datetime')
  return { kind: 'deleted', value, ...(date ? { date } : {}) }
}
