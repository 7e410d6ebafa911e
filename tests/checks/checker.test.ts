import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createChecker } from '../../shared/checks/checker.ts'
import type { CheckInput } from '../../shared/checks/evidence.ts'
import { runChecks } from '../../shared/checks/run-checks.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { ENGLISH_SEEDS } from './corpus/english-seeds.ts'
import { CLEAN } from './corpus/measure.ts'
import { noteOf } from './corpus/scene.ts'

const input = noteOf([...ENGLISH_SEEDS.filter((_, index) => index % 20 === 0), ...CLEAN.en.slice(0, 20)], 'en')

function edited(from: CheckInput, block: number, edit: (node: NoteNode) => NoteNode | undefined): CheckInput {
  const section = from.note.body.content?.[0]
  const content = (section?.content ?? []).flatMap((node, index) => (index === block ? (edit(node) ?? []) : node))
  const body = { ...from.note.body, content: [{ ...section, type: 'section', content }] }
  return { ...from, note: { ...from.note, body } }
}

it('after any edits the findings are those of a fresh run', () => {
  const edit = fc.record({
    block: fc.nat({ max: (input.note.body.content?.[0]?.content?.length ?? 1) - 1 }),
    words: fc.constantFrom('It will. ', 'The Coast Survey Branch (CSB) spoke. ', 'CSB ', 'agreed to ', ''),
    isRemoved: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const check = createChecker()
      let now = input
      expect(check(now)).toEqual(runChecks(now))
      for (const { block, words, isRemoved } of edits) {
        now = edited(now, block, (node) =>
          isRemoved
            ? undefined
            : { ...node, content: [...(words === '' ? [] : [{ type: 'text', text: words }]), ...(node.content ?? [])] },
        )
        expect(check(now)).toEqual(runChecks(now))
      }
    }),
    { numRuns: 25 },
  )
})

it('a change of the excerpts is seen even where no word of the note changed', () => {
  const check = createChecker()
  check(input)
  const without = { ...input, excerpts: [] }
  expect(check(without)).toEqual(runChecks(without))
})
