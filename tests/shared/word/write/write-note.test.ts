import { describe, expect, it } from 'vitest'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, cite, p, quoted } from '../../../build/a-note.ts'
import { sdkErrors } from '../../../build/validated.ts'

const note = aNote(
  { background: [p('b1', 'They ', quoted('agreed to establish', 'excerpt-0'), ' posts.', cite('c1', 'excerpt-0'))] },
  { excerpts: [['COMMIT', 'both sides agreed to establish posts', { actor: 'both sides' }, 'para 4']] },
)

describe('a written note', () => {
  it('is valid to the Open XML SDK', async () => {
    expect(sdkErrors(await writeNote(note))).toEqual([])
  })

  it('is the same file byte for byte when it is written again', async () => {
    expect(Buffer.compare(await writeNote(note), await writeNote(note))).toBe(0)
  })
})
