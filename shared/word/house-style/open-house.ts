import { strFromU8, unzipSync } from 'fflate'
import { parseXml } from '../package/xml.ts'
import { withUsualNames } from './usual-names.ts'
import { withoutTemplate } from './without-template.ts'

/** Limits of a house style file. Ordinary letterheads stay far below; a file built to fill the memory does not. */
const LIMITS = { bytes: 40_000_000, parts: 2_000, unpacked: 150_000_000, styles: 5_000 }

/** Parts that are read whether or not a relationship leads to them. */
const OWN = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/numbering.xml']

/** Parts and targets that run code or embed another program's file. */
const ACTIVE = /vbaProject|vbaData|activeX|oleObject|embeddings\//i

export type OpenedHouse =
  | {
      readonly parts: ReadonlyMap<string, Uint8Array>
      /** Where the template lay that the file was made from; the link to it is gone. */
      readonly template?: string
    }
  | { readonly refused: readonly string[] }

/**
 * Opens an organisation's own .docx or .dotx for its looks, and refuses what must not go out with every note: macros,
 * embedded programs, links that are fetched when the file opens, protection that would lock the note, broken parts.
 */
export function openHouse(bytes: Uint8Array): OpenedHouse {
  if (bytes.length > LIMITS.bytes)
    return { refused: ['The house style file is larger than 40 MB. Save one without large pictures.'] }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return {
      refused: [
        'The house style file is encrypted or an old .doc. Open it in Word and save it as .docx or .dotx without a password.',
      ],
    }
  }
  const unpacked = unpack(bytes)
  const named = unpacked && withUsualNames(unpacked)
  if (named === undefined) return { refused: ['The house style file is no Word file that can be read safely.'] }
  const refused = [...macros(named), ...malformed(named)]
  if (refused.length > 0) return { refused }
  const opened = withoutTemplate(named)
  const reasons = [...external(opened.parts), ...unusable(opened.parts)]
  return reasons.length > 0 ? { refused: reasons } : opened
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  let count = 0
  let size = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        size += originalSize
        if (count > LIMITS.parts || size > LIMITS.unpacked || /(^|[\\/])\.\.([\\/]|$)|^[\\/]/.test(name)) {
          throw new Error('The package is out of bounds.')
        }
        return !name.endsWith('/')
      },
    })
    const parts = new Map(Object.entries(entries))
    return parts.has('[Content_Types].xml') ? parts : undefined
  } catch {
    return undefined
  }
}

function macros(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const types = textOf(parts, '[Content_Types].xml')
  return [...parts.keys()].some((path) => ACTIVE.test(path)) || /macroEnabled/i.test(types)
    ? ['The house style file carries macros or embedded programs. Save it as .docx or .dotx without them.']
    : []
}

function malformed(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const referred = [...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .map((path) => textOf(parts, path))
    .join('')
  for (const path of parts.keys()) {
    if (!/\.(xml|rels)$/.test(path)) continue
    // What nothing leads to is not ours to judge; no program opens it, and it passes through as it is.
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (!path.endsWith('.rels') && !OWN.includes(path) && !referred.includes(name)) continue
    const text = textOf(parts, path)
    try {
      if (/<!DOCTYPE/i.test(text)) throw new Error('A document type is declared.')
      parseXml(text)
    } catch {
      return [`The house style file is damaged: its part ${path} cannot be read. Open it in Word and save it again.`]
    }
  }
  return []
}

/** Everything outside but ordinary links, which are followed only when a reader clicks them. */
function external(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const found = [...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => [...textOf(parts, path).matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)])
    .map(([relationship]) => relationship)
    .filter((relationship) => !/\/hyperlink"/.test(relationship) || !/Target="(https?:|mailto:)/i.test(relationship))
  return found.length > 0
    ? [
        'The house style file fetches something from outside when it is opened. Embed linked pictures and take out links to files, then try again.',
      ]
    : []
}

function unusable(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const document = textOf(parts, 'word/document.xml')
  const settings = textOf(parts, 'word/settings.xml')
  const styles = textOf(parts, 'word/styles.xml')
  const reasons: string[] = []
  if (document.includes('http://purl.oclc.org/ooxml/'))
    reasons.push('The house style file is in the strict format. Save it as an ordinary .docx.')
  if (/<w:documentProtection\b(?![^>]*w:enforcement="(0|false)")/.test(settings)) {
    reasons.push(
      'The house style file is protected, so a note made with it could not be edited. Stop the protection in Word first.',
    )
  }
  const texts = [...parts.keys()].filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path))
  if (texts.some((path) => /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|\w+PrChange)\b/.test(textOf(parts, path)))) {
    reasons.push('The house style file has tracked changes. Accept or reject them first.')
  }
  if (styles === '') reasons.push('The house style file has no styles.')
  else if (!/<w:document\b/.test(document) || !document.includes('</w:body>') || !styles.includes('</w:styles>')) {
    reasons.push('The house style file is written in an unusual way. Open it in Word and save it again.')
  }
  if ((styles.match(/<w:style\b/g)?.length ?? 0) > LIMITS.styles)
    reasons.push('The house style file has more than 5,000 styles.')
  return reasons
}

export function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const part = parts.get(path)
  return part === undefined ? '' : strFromU8(part)
}
