import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { READING_LIMITS } from '../../../electron/core/reading/limits.ts'
import { readFile } from '../../../electron/core/reading/read-file.ts'
import type { ReadingProgress } from '../../../electron/core/reading/reading-child.ts'
import { createReadingHost } from '../../../electron/core/reading/reading-host.ts'
import { aPdf, lines } from './a-pdf.ts'
import { aScan } from './a-scan.ts'
import { codes, readHere } from './reading.ts'

const english = [
  'The two governments agree to appoint liaison officers',
  'who shall report to their own authorities without delay.',
]
const french = ['Les deux gouvernements conviennent de désigner', 'des officiers de liaison à Ottawa et à New Delhi.']

const installed = (() => {
  try {
    return execFileSync('tesseract', ['--list-langs'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return ''
  }
})()
const hasTesseract = /^eng$/m.test(installed)
if (!hasTesseract)
  process.stderr.write('Tesseract with English is not installed here: reading real scans is not tested.\n')

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a scan is refused as such where no program to recognise it is installed', async () => {
  vi.stubEnv('PATH', mkdtempSync(join(tmpdir(), 'no-tools-')))
  await expect(readHere('a.pdf', await aScan([english]))).rejects.toThrow(/is a scan.*Install Tesseract/)
})

test('scanned pages within a text are named where no program to recognise them is installed', async () => {
  vi.stubEnv('PATH', mkdtempSync(join(tmpdir(), 'no-tools-')))
  const reading = await readHere('a.pdf', aPdf([lines(['The first page has text.']), []]))
  expect(reading.messages).toMatchObject([
    { code: 'page-without-text', sentence: expect.stringMatching(/: 2\. .*install Tesseract/) },
  ])
})

test.skipIf(!hasTesseract)(
  'a scan is read by Tesseract, page by page, and the message says so',
  { timeout: 60_000 },
  async () => {
    const seen: ReadingProgress[] = []
    const reading = await readFile(
      { name: 'a.pdf', bytes: await aScan([english, [], ['The second page of words stands here.']]) },
      { textBytes: READING_LIMITS.textBytes, onProgress: (progress) => seen.push(progress) },
    )
    expect(reading.blocks.map(({ text, page }) => `${page} ${text}`)).toEqual([
      `1 ${english.join(' ')}`,
      '3 The second page of words stands here.',
    ])
    expect(reading.blocks[0]?.boxes?.[0]).toMatchObject({ page: 1, left: expect.closeTo(109, -1) })
    expect(reading.messages).toMatchObject([
      { code: 'text-recognised', count: 2, sentence: expect.stringContaining('check every quotation') },
      { code: 'page-without-text', sentence: expect.stringContaining(': 2.') },
    ])
    const told = seen.flatMap(({ recognising }) => recognising?.join(' of ') ?? [])
    expect([...new Set(told)]).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    const shares = seen.map(({ done, total }) => done / total)
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  },
)

test.skipIf(!hasTesseract)('a scan that was stamped by its scanner is still a scan', { timeout: 60_000 }, async () => {
  const reading = await readHere('a.pdf', await aScan([[...english, ...english]], 'Scanned page 1'))
  expect(reading.blocks.map(({ text }) => text).join(' ')).toContain('appoint liaison officers who shall report')
  expect(codes(reading)).toContain('text-recognised')
})

test.skipIf(!hasTesseract || !/^fra$/m.test(installed))(
  'French is read with its accents beside English',
  { timeout: 60_000 },
  async () => {
    const reading = await readHere('a.pdf', await aScan([english, french]))
    expect(reading.blocks.map(({ text }) => text).join(' ')).toContain('de désigner des officiers de liaison à Ottawa')
    expect(reading.messages[0]?.sentence).toContain('(English, French)')
  },
)

test.skipIf(!hasTesseract)('reading a scan can be cancelled between two words', { timeout: 60_000 }, async () => {
  const host = createReadingHost()
  const stop = new AbortController()
  const reading = host.read(
    { name: 'a.pdf', bytes: await aScan([english, english, english]) },
    { signal: stop.signal, onProgress: ({ recognising }) => recognising && stop.abort() },
  )
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
})

test.skipIf(process.platform === 'win32' || !existsSync('/bin/sh'))(
  'a page on which Tesseract fails is named, and the others are read',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tools-'))
    const words = ['Recognised', 'words.', 'And', 'noise'].map(
      (word, n) =>
        `5\\t1\\t1\\t1\\t${n < 3 ? 1 : 2}\\t${n + 1}\\t${300 + n * 400}\\t400\\t380\\t50\\t${n < 3 ? 96 : 9}\\t${word}`,
    )
    const table = ['level\\tpage\\tetc', '1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t2480\\t3508\\t-1\\t', ...words]
    // A stand-in with Tesseract's own way of being called and of answering; it fails at every second page.
    const script = `if [ "$1" = "--list-langs" ]; then echo osd; echo eng; exit 0; fi
cat > /dev/null
if [ -e "${folder}/once" ]; then exit 1; fi
: > "${folder}/once"; printf '${table.join('\\n')}\\n'`
    writeFileSync(join(folder, 'tesseract'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, 'tesseract'), 0o755)
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`)
    const reading = await readHere('a.pdf', await aScan([english, english]))
    expect(reading.blocks.map(({ text, page }) => `${page} ${text}`)).toEqual(['1 Recognised words. And'])
    expect(codes(reading)).toEqual(['text-recognised', 'guess-left-out', 'page-without-text'])
  },
)
