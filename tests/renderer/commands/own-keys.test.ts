import { expect, test } from 'vitest'
import { chordOf, isChangeable, pressOf, tidy } from '../../../renderer/commands/chord.ts'
import { type KeyPlace, keysIn } from '../../../renderer/commands/key-places.ts'
import { commands } from '../../../renderer/commands/list.ts'
import { keyNow, readOwnKeys, whyNot } from '../../../renderer/commands/own-keys.ts'

const NOTHING_HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const PLACES: readonly KeyPlace[] = [
  'source',
  'note',
  'findings',
  'picture',
  'review',
  'comments',
  'queue',
  'compare',
  'everywhere',
]
const allChords = PLACES.flatMap((place) => keysIn(place).lines.flatMap(({ chords }) => chords))

test('a press is named as it is printed on the keyboard, whatever sign Shift makes of a digit', () => {
  expect(chordOf({ ...NOTHING_HELD, key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+K')
  expect(chordOf({ ...NOTHING_HELD, key: '*', code: 'Digit8', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+8')
  expect(chordOf({ ...NOTHING_HELD, key: '?', code: 'Slash', shiftKey: true })).toBe('?')
  expect(chordOf({ ...NOTHING_HELD, key: 'Control', code: 'ControlLeft', ctrlKey: true })).toBeUndefined()
})

test('every key that can be chosen anew is heard as the key that is listened for', () => {
  for (const chord of allChords) {
    const press = pressOf(chord) as { key: string; code: string }
    expect(chordOf({ ...NOTHING_HELD, ...press })).toBe(chord)
  }
})

test('what moves, confirms or erases everywhere cannot be chosen, nor a range of keys', () => {
  for (const chord of ['Enter', 'Esc', 'Tab', 'Shift+Tab', '↑', 'Ctrl+C', 'a letter', '1 – 9', '/']) {
    expect(isChangeable(chord)).toBe(false)
  }
})

test('every command with keys stands in the list of keys and can be given others', () => {
  const listed = keysIn('everywhere').lines
  expect(listed.map(({ says }) => says)).toEqual(commands.filter(({ keys }) => keys).map(({ label }) => label))
  expect(listed.every(({ chords }) => chords.every(isChangeable))).toBe(true)
})

test('keys that are taken in the same place or everywhere are refused with what they do', () => {
  expect(whyNot('source', 'Q', 'W')).toMatchObject({ kind: 'taken' })
  expect(whyNot('source', 'Q', 'Ctrl+E')).toMatchObject({ kind: 'taken' })
  expect(whyNot('everywhere', 'Ctrl+E', 'Ctrl+I')).toMatchObject({ kind: 'taken' })
  expect(whyNot('everywhere', 'Ctrl+E', 'Ctrl+Y')).toMatchObject({ kind: 'taken' })
  expect(whyNot('source', 'Q', 'J')).toBeUndefined()
})

test('in text a letter by itself cannot become a command', () => {
  expect(whyNot('note', 'Ctrl+.', 'J')).toEqual({ kind: 'typed' })
  expect(whyNot('note', 'Ctrl+.', 'F10')).toBeUndefined()
})

test('remembered keys that make no sense are left out', () => {
  const own = readOwnKeys({ 'source Q': 'J', 'source W': 7, 'source E': 'Enter' })
  expect(own).toEqual({ 'source Q': 'J' })
  expect(keyNow('source', 'Q', own)).toBe('J')
  expect(keyNow('source', 'W', own)).toBe('W')
  expect(readOwnKeys('nonsense')).toEqual({})
})

test('modifiers are put in one order', () => {
  expect(tidy('Shift+Ctrl+Z')).toBe('Ctrl+Shift+Z')
  expect(tidy('+')).toBe('+')
})

test('the list of keys has the same keys line by line in every language', async () => {
  const { pack: english } = await import('../../../renderer/words/en/pack.ts')
  for (const { pack } of [
    await import('../../../renderer/words/fr/pack.ts'),
    await import('../../../renderer/words/hi/pack.ts'),
  ]) {
    const lists = ({ guide, findings, reading, review, comments, versions }: typeof english | typeof pack) =>
      [guide.keys.source, guide.noteKeys.keys, findings.keys, reading.picture.keys.keys, review.keys, comments.keys]
        .concat([versions.queue.keys, versions.compare.keys])
        .map((rows) => rows.map(([keys]) => keys).filter((keys) => isChangeable(keys) || keys.includes(' / ')))
    expect(lists(pack)).toEqual(lists(english))
  }
})
