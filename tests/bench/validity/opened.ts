import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPackage } from '../../../shared/word/package/open-package.ts'
import { elementsNamed, visibleText } from '../../../shared/word/package/xml.ts'
import { parseXml, type XmlElement } from '../../../shared/word/read/xml.ts'

/** Files that LibreOffice converts in one go: starting it costs more than converting fifty notes. */
const AT_ONCE = 50

/**
 * Opens Word files in LibreOffice and looks for every paragraph of body and notes in what it read.
 *
 * @returns a sentence for each paragraph that is not there, and for each file that could not be opened
 */
export function lostInLibreOffice(files: readonly Uint8Array[]): readonly string[] {
  const lost: string[] = []
  for (let from = 0; from < files.length; from += AT_ONCE) lost.push(...lostIn(files.slice(from, from + AT_ONCE), from))
  return lost
}

function lostIn(files: readonly Uint8Array[], first: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'opened-'))
  try {
    const names = files.map((bytes, at) => {
      writeFileSync(join(folder, `${at}.docx`), bytes)
      return join(folder, `${at}.docx`)
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...names], {
      stdio: 'ignore',
      timeout: 600_000,
    })
    return files.flatMap((bytes, at) => lostOf(bytes, join(folder, `${at}.fodt`), first + at))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function lostOf(bytes: Uint8Array, opened: string, number: number): readonly string[] {
  let read: string
  try {
    read = bare(readTexts(parseXml(readFileSync(opened, 'utf8'), { part: opened, keepsSpace: true })))
  } catch {
    return [`Note ${number} was not opened.`]
  }
  const { trees } = openPackage(bytes)
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
    .flatMap((part) => elementsNamed(trees.get(part), 'w:p'))
    .map((paragraph) => bare(visibleText(paragraph)))
    .filter((text) => text !== '' && !read.includes(text))
    .map((text) => `Note ${number} lost “${text.slice(0, 80)}”.`)
}

/** The words of a document, those of its notes after it: OpenDocument writes a note in the middle of its sentence. */
function readTexts(document: XmlElement): string {
  const notes: string[] = []
  const visit = (element: XmlElement): string => {
    const words = element.children.map((child) => (typeof child === 'string' ? child : visit(child))).join('')
    if (element.name === 'office:annotation') return ''
    if (element.name === 'text:note-citation') return ''
    if (element.name !== 'text:note') return words
    notes.push(words)
    return ''
  }
  return [visit(document), ...notes].join('\n')
}

/** White space and what LibreOffice writes as elements of its own count for nothing. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}\u00a0\u2011-]+/gu, '')
