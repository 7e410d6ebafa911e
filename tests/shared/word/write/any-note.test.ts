import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { referenceOf } from '../../../../shared/note/references.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { safeText } from '../../../../shared/word/paper/safe-text.ts'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { anyNote } from '../../../build/any-note.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

/** A small share of what the bench runs through; the seed is fixed so that a failure can be met again. */
const SEED = 20_260_207

/** Rules that hang on what the analyst wrote rather than on how it is printed. */
const ABOUT_CONTENT = [3, 8, 10, 17]

/** Words of references are the app's own: what is printed is the name the part has now. */
const runsOf = (node: NoteNode): readonly string[] => [
  ...(node.text === undefined || referenceOf(node) !== undefined ? [] : [node.text]),
  ...(node.content ?? []).flatMap(runsOf),
]

describe('any note the schema allows', () => {
  it('is drawn by the generator as the schema wants it', () => {
    fc.assert(
      fc.property(anyNote, ({ note }) => {
        noteSchema.nodeFromJSON(note.body).check()
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('is written without a fault the lint knows and with every rule of the printed page kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (note) => {
        const bytes = await writeNote(note)
        expect(lintDocx(bytes)).toEqual([])
        const broken = checkAccessibility(bytes).filter(({ number }) => !ABOUT_CONTENT.includes(number))
        expect(broken.flatMap((rule) => rule.broken)).toEqual([])
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('shows every word that was written, in one piece per run', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (note) => {
        const shown = shownText(await writeNote(note)).join('\n')
        for (const run of runsOf(note.note.body)) {
          const words = safeText(run)
          if (words.trim() !== '') expect(shown).toContain(words)
        }
      }),
      { seed: SEED, numRuns: 40 },
    )
  })

  it('is valid to the Open XML SDK', async () => {
    for (const note of fc.sample(anyNote, { seed: SEED, numRuns: 5 })) {
      expect(sdkErrors(await writeNote(note))).toEqual([])
    }
  })

  it('is the same file in another process, whatever was written there before', async () => {
    const notes = fc.sample(anyNote, { seed: SEED, numRuns: 5 })
    const here: string[] = []
    for (const note of notes)
      here.push(
        createHash('sha256')
          .update(await writeNote(note))
          .digest('hex'),
      )
    const script = new URL('../../../build/write-elsewhere.ts', import.meta.url).pathname
    const input = JSON.stringify([...notes].reverse())
    const there: string[] = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' }))
    expect(there.reverse()).toEqual(here)
  })
})
