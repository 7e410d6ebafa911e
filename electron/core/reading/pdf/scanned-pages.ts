import { FileRefused } from '../../../../shared/source/file-refused.ts'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import type { ReadingProgress } from '../reading-child.ts'
import type { Line } from './line-of.ts'
import { everyLine } from './page-lines.ts'
import { recognisePages } from './recognise.ts'
import { installedLanguages } from './tesseract.ts'

/** A page with fewer letters may be a scan that something was printed over. */
const FEW_LETTERS = 60

const lettersOf = (lines: readonly Line[]): number =>
  everyLine(lines).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

/** Some numbers of pages, as a person lists them. */
export const listed = (pages: readonly number[]): string =>
  pages.length > 12 ? `${pages.slice(0, 12).join(', ')} and ${pages.length - 12} more` : pages.join(', ')

/** Pages that may be pictures of text, with the few lines they have. */
export function pagesToRecognise(pages: ReadonlyMap<number, readonly Line[]>): Map<number, readonly Line[]> {
  return new Map([...pages].filter(([, lines]) => lettersOf(lines) < FEW_LETTERS))
}

/**
 * Reads the pages that are pictures of text, where Tesseract is installed; else says which they are.
 *
 * @param pages the lines of every page that could be read
 * @returns all lines, in the order of the pages
 * @throws FileRefused when there is no text at all
 */
export async function withScannedPages(
  bytes: Uint8Array,
  name: string,
  pages: ReadonlyMap<number, readonly Line[]>,
  messages: MessageList,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Line[]> {
  const textOf = (number: number) => lettersOf(pages.get(number) ?? [])
  const wanted = pagesToRecognise(pages)
  const languages = wanted.size > 0 ? await installedLanguages() : []
  const found =
    languages.length === 0
      ? undefined
      : await recognisePages(bytes, wanted, languages, messages, (inHand) =>
          onProgress({
            done: pages.size + inHand - 1,
            total: pages.size + wanted.size,
            recognising: [inHand, wanted.size],
          }),
        )
  const lines = [...pages].flatMap(([number, own]) => (found?.pages.has(number) ? [] : own))
  const all = [...lines, ...(found?.lines ?? [])].toSorted((a, b) => a.page - b.page)
  const without = [...pages.keys()].filter((number) => textOf(number) < 1 && !found?.pages.has(number))
  if (lettersOf(all) === 0) {
    const tried = found === undefined ? withoutTesseract : triedInVain
    throw new FileRefused('refused', tried(name, without.length))
  }
  if (without.length > 0) {
    const why = found === undefined ? ' If they are scans, install Tesseract and import the file again.' : ''
    messages.say('page-without-text', `Pages without text, blank or pictures only: ${listed(without)}.${why}`)
  }
  return all
}

const withoutTesseract = (name: string, pages: number) =>
  `“${name}” is a scan, or empty: its pages hold no text (${pages} of them). Nothing was imported. Install Tesseract, and the app reads scans by itself; or ask for the file with its text.`

const triedInVain = (name: string, pages: number) =>
  `“${name}” holds no text, and Tesseract recognised none on its pages (${pages} of them). Nothing was imported. Ask for the file with its text, or for a better scan.`
