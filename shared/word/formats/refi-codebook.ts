import type { Code, Codebook, CodeFamily } from '../../codebook/codebook.ts'
import { sha256 } from '../identity/sha256.ts'
import { safeText } from '../paper/safe-text.ts'
import { escapeAttribute, escapeText } from '../write/package/xml-text.ts'

const FAMILIES: Readonly<Record<CodeFamily, string>> = {
  who: 'Who',
  what: 'What',
  evidence: 'Evidence',
  quality: 'Quality',
  work: 'Work',
}

/** The codebook in the exchange format of qualitative analysis programs (REFI-QDA Codebook 1.0, .qdc). */
export function writeRefiCodebook(codebook: Codebook): string {
  const families = Object.entries(FAMILIES).flatMap(([family, name]) => {
    const codes = codebook.codes.filter((code) => code.family === family)
    if (codes.length === 0) return []
    return [
      `<Code guid="${guid(`family ${family}`)}" name="${name}" isCodable="false">${codes.map(code).join('')}</Code>`,
    ]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Aide-Mémoire">',
    `<Codes>${families.join('')}</Codes>`,
    '</CodeBook>\n',
  ].join('')
}

function code(each: Code): string {
  const description = escapeText(safeText(codeDescription(each)))
  return `<Code guid="${codeGuid(each)}" name="${escapeAttribute(safeText(each.label.en))}" isCodable="true"><Description>${description}</Description></Code>`
}

/** What a code means, in one text: other programs have one field for it. */
export function codeDescription({ definition, useWhen, doNotUseWhen, example }: Code): string {
  const parts = [
    ['', definition],
    ['When to use: ', useWhen],
    ['When not to use: ', doNotUseWhen],
    ['Example: ', example],
  ] as const
  return parts
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => label + text)
    .join(' ')
}

/** Under which id other programs know a code: its own from there, else one that is always the same. */
export const codeGuid = (each: Code): string => each.guid ?? guid(`code ${each.id}`)

/** An id that is always the same for the same code, so that a second import replaces instead of doubling. */
export function guid(name: string): string {
  const hash = sha256(`aide-memoire ${name}`)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
