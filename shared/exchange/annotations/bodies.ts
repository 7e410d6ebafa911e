import { EPISTEMIC_STATUSES, type EpistemicStatus } from '../../codebook/codebook.ts'
import { hasType, isObject, type Json, listed, textAt } from './json.ts'

/** What the bodies of an annotation say. */
export interface Said {
  readonly codes: readonly string[]
  readonly comments: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
  readonly status?: EpistemicStatus
}

const NAMES = ['tagging', 'classifying', 'identifying']

/** Reads bodies by their purpose, or by the annotation's own motivation where they state none. */
export function said(annotation: Json): Said {
  const motivations = listed(annotation.motivation).map(plainName)
  const codes: string[] = []
  const comments: string[] = []
  let attributes: Readonly<Record<string, string>> = {}
  let status: EpistemicStatus | undefined
  const look = (body: unknown): void => {
    if (typeof body === 'string') {
      // A bare address: a resource the passage is tagged with, when it says so, and a remark otherwise.
      if (motivations.some((each) => NAMES.includes(each))) codes.push(lastPart(body))
      else comments.push(body)
      return
    }
    if (!isObject(body)) return
    if (hasType(body, 'Choice') || hasType(body, 'Composite') || hasType(body, 'List')) {
      const items = listed(body.items ?? body.member)
      for (const each of hasType(body, 'Choice') ? items.slice(0, 1) : items) look(each)
      return
    }
    const purposes = listed(body.purpose).map(plainName)
    const kinds = purposes.length > 0 ? purposes : motivations
    const value = textAt(body, 'value', 'chars', 'label') ?? linkOf(body)
    if (value === undefined || value.trim() === '') return
    const known = EPISTEMIC_STATUSES.find((each) => each === value)
    if (kinds.includes('assessing') && known !== undefined) status = known
    else if (kinds.includes('describing') && body.format === 'application/json') attributes = attributesIn(value)
    else if (kinds.some((kind) => NAMES.includes(kind)) || hasType(body, 'Tag')) codes.push(value)
    else comments.push(body.format === 'text/html' ? withoutMarkup(value) : value)
  }
  // Recogito's own form keeps a list of bodies under another name; a plain body may stand beside it as bodyValue.
  for (const body of [...listed(annotation.body), ...listed(annotation.bodies)]) look(body)
  const plain = textAt(annotation, 'bodyValue')
  if (plain !== undefined && plain.trim() !== '') comments.push(plain)
  return { codes, comments, attributes, ...(status && { status }) }
}

const plainName = (value: unknown): string => (typeof value === 'string' ? lastPart(value).replace(/^oa:/, '') : '')

const lastPart = (address: string): string => {
  const part = address.replace(/\/+$/, '').split(/[/#]/).at(-1) ?? address
  try {
    return decodeURIComponent(part) || address
  } catch {
    return part
  }
}

function linkOf(body: Json): string | undefined {
  const source = isObject(body.source) ? (textAt(body.source, 'label') ?? textAt(body.source, 'id')) : body.source
  const address = typeof source === 'string' ? source : textAt(body, 'id', '@id')
  return address === undefined ? undefined : listed(body.purpose).length > 0 ? lastPart(address) : address
}

function attributesIn(value: string): Readonly<Record<string, string>> {
  try {
    const json: unknown = JSON.parse(value)
    if (!isObject(json)) return {}
    return Object.fromEntries(
      Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Words of a remark written as markup; never shown as markup, so that nothing of it can act. */
const withoutMarkup = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()
