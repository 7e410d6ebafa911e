import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** One page may take this long to recognise. */
const PAGE_MS = 50_000

/** Languages this app is made for, as Tesseract names them; each only where its data is installed. */
const WANTED = ['eng', 'fra', 'hin']
/** Tesseract's data that is no language: it finds how a page is turned, and formulas. */
const NO_LANGUAGE = /^(?:osd|equ|snum)$/

/**
 * Languages that can be recognised: of those installed the ones this app is made for, else whatever there is.
 *
 * @returns as Tesseract names them ("eng", "fra"); none where it, or every language, is missing
 */
export async function installedLanguages(): Promise<readonly string[]> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--list-langs'], { timeout: PAGE_MS })
    const all = `${stdout}\n${stderr}`
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[a-z]{3}(?:_\w+)?$/.test(line) && !NO_LANGUAGE.test(line))
    const wanted = WANTED.filter((language) => all.includes(language))
    return wanted.length > 0 ? wanted : all.slice(0, 1)
  } catch {
    return []
  }
}

/**
 * Recognises the words of one picture.
 *
 * Picture and answer go through pipes: nothing of a confidential scan is left on the disk, whenever this is stopped.
 * @param languages as `installedLanguages` gives them, the one of the page first
 * @returns Tesseract's table of words, with their boxes in pixels
 * @throws when Tesseract fails or takes too long
 */
export async function tableOfPicture(
  png: Uint8Array,
  dotsPerInch: number,
  languages: readonly string[],
): Promise<string> {
  const running = run(
    'tesseract',
    ['stdin', 'stdout', '-l', languages.join('+'), '--dpi', String(dotsPerInch), 'tsv'],
    {
      timeout: PAGE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  running.child.stdin?.on('error', () => undefined)
  running.child.stdin?.end(png)
  return (await running).stdout
}
