import mammoth from 'mammoth'
import { READING_LIMITS } from '../../electron/core/reading/limits.ts'
import { readFile } from '../../electron/core/reading/read-file.ts'
import { createReadingHost } from '../../electron/core/reading/reading-host.ts'
import { canonicalText, placeBlocks } from '../../shared/source/canonical.ts'
import { aWordFile, definition, levels, list, listed, p } from '../core/reading/a-word-file.ts'
import { random, wordAt } from './core/passages.ts'
import { type Line, ms, type Options } from './report.ts'

/** An agreement of articles, clauses and points: 500 words to the page. */
function anAgreement(pages: number): Uint8Array {
  const next = random(7)
  const words = (count: number) =>
    Array.from({ length: count }, () => wordAt(1 + Math.floor(next() ** 3 * 5000))).join(' ')
  const body: string[] = []
  for (let page = 0; page < pages; page++) {
    body.push(p(words(3), '<w:outlineLvl w:val="0"/>'))
    for (const level of [0, 1, 1, 0, 1, 1, 2, 2, 0]) body.push(listed(words(55), 1, level))
  }
  const clauses = levels(
    { text: '%1.' },
    { format: 'lowerLetter', text: '(%2)' },
    { format: 'lowerRoman', text: '(%3)' },
  )
  return aWordFile({ body: body.join(''), numbering: definition(0, clauses) + list(1, 0) })
}

async function median(runs: number, run: () => Promise<unknown>): Promise<number> {
  await run()
  const times: number[] = []
  for (let at = 0; at < runs; at++) {
    const from = performance.now()
    await run()
    times.push(performance.now() - from)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** Reading a Word agreement, beside mammoth on the same bytes, and what each keeps of its numbers. */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const host = createReadingHost()
  for (const pages of isLarge ? [30, 300, 1500] : [30, 300]) {
    const bytes = anAgreement(pages)
    const file = { name: 'agreement.docx', bytes }
    const own = async () => placeBlocks((await readFile(file, READING_LIMITS)).blocks)
    const runs = pages > 300 ? 1 : 5
    const reader = await median(runs, own)
    const apart = await median(runs, () => host.read(file))
    const peer = await median(runs, () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }))
    const blocks = await own()
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
    const numbered = blocks.filter(({ label }) => label !== undefined).length
    yield {
      what: `a Word agreement of ${pages} pages`,
      figures: `${(reader / peer).toFixed(2)} x mammoth (${ms(reader)} to ${ms(peer)}); in a process of its own ${ms(apart)}`,
    }
    yield {
      what: '  clause numbers kept',
      figures: `${numbered} of ${pages * 9}; mammoth ${html.match(/\(a\)|\(i\)/g)?.length ?? 0}; ${canonicalText(blocks).length} characters`,
    }
  }
  host.close()
}
