import { expect, test } from 'vitest'
import { afterWord } from '../../../../renderer/note/editor/dropped-excerpt.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'

/** Where a drop at `|` lands, shown in the text. */
function dropped(text: string): string {
  const words = text.replace('|', '')
  const block = noteSchema.nodes.paragraph.create(null, noteSchema.text(words))
  const at = afterWord(block.resolve(text.indexOf('|')))
  return `${words.slice(0, at)}|${words.slice(at)}`
}

test('an excerpt dropped inside a word lands after it', () => {
  expect(dropped('An agree|ment was made.')).toBe('An agreement| was made.')
  expect(dropped('Un Ét|at.')).toBe('Un État|.')
})

test('an excerpt dropped between words lands where it was dropped', () => {
  for (const text of ['|An agreement', 'An| agreement', 'An |agreement', 'An agreement.|']) {
    expect(dropped(text)).toBe(text)
  }
})
