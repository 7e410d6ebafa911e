import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { graft } from '../../../../shared/word/house-style/graft.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import type { NoteForExport } from '../../../../shared/word/note-for-export.ts'
import { aLetterhead } from '../../../build/a-letterhead.ts'
import { aNote, cite, p, table } from '../../../build/a-note.ts'
import { damaged, partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

function written(note: NoteForExport): Uint8Array {
  const outcome = exportNote(note, 'docx')
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  return outcome.bytes
}

const many = <Value>(count: number, make: (at: number) => Value) => Array.from({ length: count }, (_, at) => make(at))

describe('a note that is hard to write', () => {
  it('has 200 tables and 2,000 footnotes', () => {
    const background: NoteNode[] = [
      ...many(2000, (at) => p(`p${at}`, `Point ${at}.`, cite(`c${at}`, 'excerpt-0'))),
      ...many(200, (at) =>
        table(`t${at}`, `Table of ${at}`, [
          ['A', 'B'],
          ['1', '2'],
        ]),
      ),
    ]
    const bytes = written(aNote({ background }, { excerpts: [['COMMIT', 'so', {}, 'para 4']] }))
    const document = partText(bytes, 'word/document.xml')
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(2000)
    expect(document.match(/SEQ Table /g)?.length).toBeGreaterThanOrEqual(200)
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })

  it('has a matrix of 300 rows in its annex, whose header row repeats and whose rows do not break', () => {
    const excerpts = many(
      300,
      (at) => ['COMMIT', `each side shall do thing ${at}`, { actor: 'both', strength: '3' }, `para ${at}`] as const,
    )
    const bytes = written(aNote({ summary: [p('a', 'They agreed.')] }, { excerpts }))
    const document = partText(bytes, 'word/document.xml')
    const rows = document.match(/<w:tr[ >]/g)?.length ?? 0
    expect(rows).toBeGreaterThan(300)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows)
    expect(sdkErrors(bytes)).toEqual([])
  })

  it('holds control characters, unpaired surrogates and marks of direction', () => {
    const odd = 'a\u0000b\u0008c\ud800d\udc00e\u202ef\u200fg\ufffeh\u2028i'
    const note = aNote(
      { summary: [p('a', odd), table('t', odd, [[odd], [odd]])] },
      { header: { title: odd }, excerpts: [['COMMIT', odd, { actor: odd }, odd]] },
    )
    const bytes = written(note)
    expect(sdkErrors(bytes)).toEqual([])
    expect(shownText(bytes)).toContain('abc\ufffdd\ufffde\u202ef\u200fgh i')
  })

  it('has empty sections alone', () => {
    const bytes = written(aNote({}))
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })
})

it('a picture of a hundred megapixels in a house style passes through as it is, unopened', async () => {
  // The header of a PNG of 10,000 by 10,000 dots; nothing here may unfold the rest.
  const header = new Uint8Array(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(header.buffer).setUint32(16, 10_000)
  new DataView(header.buffer).setUint32(20, 10_000)
  const house = damaged(await aLetterhead(), ['word/media/crest.png', () => strFromU8(header, true)])
  const before = unzipSync(house)['word/media/crest.png']
  const grafted = graft(written(aNote({})), house)
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  expect(unzipSync(grafted.value)['word/media/crest.png']).toEqual(before)
})
