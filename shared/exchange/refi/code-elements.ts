import type { Code, Codebook, CodeFamily } from '../../codebook/codebook.ts'
import { sha256 } from '../../word/identity/sha256.ts'
import { safeText } from '../../word/paper/safe-text.ts'
import { escapeAttribute, escapeText } from '../../word/write/package/xml-text.ts'

/** Families as codes that gather others. The colours are the inks of the app's light page, for programs that show some. */
export const FAMILIES: Readonly<Record<CodeFamily, { readonly name: string; readonly color: string }>> = {
  who: { name: 'Who', color: '#1F5FA8' },
  what: { name: 'What', color: '#7A4B00' },
  evidence: { name: 'Evidence', color: '#1E6B3C' },
  quality: { name: 'Quality', color: '#A3293B' },
  work: { name: 'Work', color: '#5B3E91' },
}

/** The `Codes` of a codebook or a project of REFI-QDA, each under its family. */
export function codesXml({ codes }: Codebook): string {
  const families = (Object.keys(FAMILIES) as CodeFamily[]).flatMap((family) => {
    const own = codes.filter((code) => code.family === family)
    if (own.length === 0) return []
    const { name, color } = FAMILIES[family]
    const inner = own.map((code) => codeXml(code, color)).join('')
    return [
      `<Code guid="${guid(`family ${family}`)}" name="${name}" isCodable="false" color="${color}">${inner}</Code>`,
    ]
  })
  return `<Codes>${families.join('')}</Codes>`
}

function codeXml(code: Code, color: string): string {
  const name = escapeAttribute(safeText(code.label.en))
  const description = codeDescription(code)
  const inner = description === '' ? '' : `<Description>${escapeText(safeText(description))}</Description>`
  return `<Code guid="${codeGuid(code)}" name="${name}" isCodable="true" color="${color}">${inner}</Code>`
}

/** What a code means, in one text: other programs have one field for it. */
function codeDescription({ definition, useWhen, doNotUseWhen, example }: Code): string {
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
export const codeGuid = (code: Code): string => code.guid ?? guid(`code ${code.id}`)

/** An id that is always the same for the same thing, so that a second import replaces instead of doubling. */
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
