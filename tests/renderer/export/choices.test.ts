import { expect, test } from 'vitest'
import { orderOf, readChoices } from '../../../renderer/export/choices.ts'
import type { NoteId } from '../../../shared/id.ts'
import { aNote } from '../../build/a-note.ts'

const { template } = aNote({})
const first = readChoices(undefined, undefined, template)
const noteId = 'n' as NoteId

test('the first export is a clean Word file as the template asks', () => {
  expect(orderOf(noteId, first, false)).toEqual({ noteId, format: 'docx', variant: 'clean' })
})

test('choices that make no difference to a format are not sent', () => {
  const choices = { ...first, variant: 'fact-check', notes: 'endnotes', citationStyle: 'mcgill', look: 'own' } as const
  expect(orderOf(noteId, { ...choices, format: 'pdf' }, true)).toEqual({
    noteId,
    format: 'pdf',
    variant: 'fact-check',
    citationStyle: 'mcgill',
    notes: 'endnotes',
    houseStyle: 'kept',
  })
  expect(orderOf(noteId, { ...choices, format: 'csv' }, true)).toEqual({ noteId, format: 'csv', variant: 'clean' })
})

test('a house style that is no longer kept is not asked for', () => {
  expect(orderOf(noteId, { ...first, look: 'own' }, false)).not.toHaveProperty('houseStyle')
})

test('remembered choices that mean nothing here give way to those of a first time', () => {
  const stored = { variant: 'secret', format: 'wpd', ceiling: 'COSMIC', look: 7 }
  expect(readChoices(stored, { notes: 'margin' }, template)).toEqual(first)
  expect(readChoices({ variant: 'working', format: 'html' }, { citationStyle: 'mcgill' }, template)).toMatchObject({
    variant: 'working',
    format: 'html',
    citationStyle: 'mcgill',
  })
})
