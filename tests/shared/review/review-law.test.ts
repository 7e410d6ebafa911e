import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { ReturnedDocument } from '../../../shared/review/read/returned.ts'
import { aReviewer } from '../../build/a-reviewer.ts'
import { accepted, bytes, copy, mel, note, texts } from './a-reviewed-note.ts'

const words = fc.constantFrom('clearly ', 'no ', 'in Ottawa ', 'x', 'déjà vu ')
const act = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replace', 'split', 'removeParagraph', 'addParagraph', 'join'),
  passage: fc.nat(40),
  from: fc.nat(100),
  length: fc.integer({ min: 1, max: 30 }),
  words,
})

test('law: accepting all tracked edits gives the edited text, rejecting all the original', () => {
  fc.assert(
    fc.property(fc.uniqueArray(act, { minLength: 1, maxLength: 6, selector: ({ passage }) => passage % 6 }), (acts) => {
      const own = [
        'Canada and India',
        'The arrangement covers',
        'Officers will',
        'Each side pays',
        'Neither side may',
        'A review of',
      ]
      const done: string[] = []
      const reviewer = aReviewer(bytes)
      for (const { kind, passage, from, length, words: put } of acts) {
        const name = own[passage % 6] as string
        const place = reviewer.passages().find(({ text }) => text.startsWith(name))
        if (!place) continue
        const start = 1 + (from % (place.text.length - 1))
        const end = Math.min(place.text.length, start + length)
        if (kind === 'insert') reviewer.insert(place.index, start, put, mel)
        if (kind === 'remove' || kind === 'replace') reviewer.remove(place.index, start, end, mel)
        if (kind === 'replace') reviewer.insert(place.index, start, put, mel)
        if (kind === 'split') reviewer.split(place.index, start, mel)
        if (kind === 'removeParagraph') reviewer.removeParagraph(place.index, mel)
        if (kind === 'addParagraph') reviewer.addParagraph(place.index, `New ${put}`, mel)
        if (kind === 'join' && passage % 6 === 1) reviewer.join(place.index, mel)
        done.push(`${kind} ${name} ${start}-${end}`)
      }
      const returned = readReturned(reviewer.returned())
      const { proposals, ledger } = propose({ copy, note, returned, fallbackAuthor: 'file' })
      expect(ledger.trackedOut).toBe(ledger.trackedIn)
      expect(ledger.untracked).toBe(0)
      const result = accepted(proposals)
      expect(result.failed.size).toBe(0)
      expect(texts(accepted([]).body)).toEqual(texts(note.body))
      expect(squeezed(currentTexts(returned)), done.join('; ')).toContain(squeezed(texts(result.body).filter(isProse)))
    }),
    { numRuns: 150 },
  )
})

/** Current text of the paragraphs between the first and the last sentence of the section, one string per paragraph. */
function currentTexts(returned: ReturnedDocument): string[] {
  const lines: string[] = []
  let open = ''
  for (const paragraph of returned.paragraphs.filter(({ story }) => story === 'body')) {
    open += paragraph.pieces.map((piece) => (piece.deleted ? '' : piece.text)).join('')
    if (paragraph.markDeleted) continue
    lines.push(open)
    open = ''
  }
  return lines
}

/** Cells are printed with a caption between them and the prose around. */
const isProse = (line: string) => !/^(?:Step|When|Autumn|First meeting)/.test(line)

/** Letters alone; the caption and cells of the table between the paragraphs are left out. */
function squeezed(lines: readonly string[]): string {
  return lines
    .filter((line) => isProse(line) && !/^Table|Dates/.test(line))
    .join('')
    .replace(/[^\p{L}\p{N}\uFFFC]/gu, '')
}
