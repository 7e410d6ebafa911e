import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, p, table } from '../../../build/a-note.ts'

/** For each row of the first table: whether the file asks for it to stand on the page of the next one. */
async function rowsKept(rows: number): Promise<readonly boolean[]> {
  const cells = Array.from({ length: rows }, (_, at) => [`Point ${at}`, 'Canada'])
  const note = aNote({ background: [table('t', 'Points', [['Point', 'Who'], ...cells]), p('after', 'So it stands.')] })
  const document = strFromU8(unzipSync(await writeNote(note))['word/document.xml'] ?? new Uint8Array())
  const [drawn = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(document) ?? []
  return drawn
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.includes('<w:keepNext'))
}

describe('a table', () => {
  it('that is short stays on one page, but for the page of what follows it', async () => {
    expect(await rowsKept(3)).toEqual([true, true, true, false])
  })

  it('that is long may break between its rows, never behind its header', async () => {
    expect(await rowsKept(20)).toEqual([true, ...Array.from({ length: 20 }, () => false)])
  })

  it('for signatures takes the last words of the note along to its page', async () => {
    const note = aNote({ background: [p('first', 'It began.')], next_steps: [p('last', 'So it stands.')] })
    const document = strFromU8(unzipSync(await writeNote(note))['word/document.xml'] ?? new Uint8Array())
    const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml)
    const isKept = (words: string) => paragraphs.find((xml) => xml.includes(words))?.includes('<w:keepNext')
    expect([isKept('So it stands.'), isKept('It began.')]).toEqual([true, false])
  })
})
