import type { MessageList } from '../../../../shared/source/message-list.ts'
import { attribute, type HtmlElement } from './html-tree.ts'

const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  script: ['script-removed', 'Scripts were removed; none ran.'],
  style: ['style-removed', 'Style sheets were removed.'],
  iframe: ['frame-removed', 'Embedded pages were left out; nothing was loaded.'],
  frame: ['frame-removed', 'Embedded pages were left out; nothing was loaded.'],
  object: ['embed-removed', 'Embedded objects and media were left out.'],
  embed: ['embed-removed', 'Embedded objects and media were left out.'],
  video: ['embed-removed', 'Embedded objects and media were left out.'],
  audio: ['embed-removed', 'Embedded objects and media were left out.'],
  canvas: ['embed-removed', 'Embedded objects and media were left out.'],
  svg: ['drawing-removed', 'Drawings were left out.'],
  button: ['control-removed', 'Buttons and input fields were left out.'],
  input: ['control-removed', 'Buttons and input fields were left out.'],
  select: ['control-removed', 'Buttons and input fields were left out.'],
  textarea: ['control-removed', 'Buttons and input fields were left out.'],
}

/** Never text for a reader, and nothing worth a message. */
const SILENT: ReadonlySet<string> = new Set([
  'head',
  'meta',
  'link',
  'template',
  'noscript',
  'title',
  'base',
  'datalist',
])

const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attribute(element, 'style') ?? '')

/** Whether an element with all it holds is no part of the text; says so where a reader would want to know. */
export function isLeftOut(element: HtmlElement, messages: MessageList): boolean {
  const { tagName } = element
  if (SILENT.has(tagName)) return true
  const known = SENTENCES[tagName]
  if (known && Object.hasOwn(SENTENCES, tagName)) {
    messages.say(known[0], known[1])
    return true
  }
  if (tagName === 'img') {
    const isRemote = /^(?:https?:)?\/\//i.test(attribute(element, 'src') ?? '')
    messages.say(
      isRemote ? 'remote-image-removed' : 'image-removed',
      isRemote ? 'Pictures on other servers were left out; none was loaded.' : 'Pictures were left out.',
    )
    return true
  }
  if (isHidden(element)) {
    messages.say('hidden-removed', 'Parts that the page itself hides were left out.')
    return true
  }
  return false
}
