import { expect, test } from 'vitest'
import { isKey } from '../../../renderer/commands/command.ts'
import { commands } from '../../../renderer/commands/list.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('Command stands in for Ctrl on a Mac, and Shift makes another key of a letter', () => {
  expect(isKey(press('z', { ctrlKey: true }), 'Ctrl+Z')).toBe(true)
  expect(isKey(press('z', { metaKey: true }), 'Ctrl+Z')).toBe(true)
  expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Z')).toBe(false)
  expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true)
})

test('a sign is the same key with Shift and without it, as keyboards differ', () => {
  expect(isKey(press('?', { shiftKey: true }), '?')).toBe(true)
  expect(isKey(press('?'), '?')).toBe(true)
  expect(isKey(press('?', { ctrlKey: true }), '?')).toBe(false)
})

test('no two commands share a key', () => {
  const keys = commands.flatMap((command) => command.keys ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
