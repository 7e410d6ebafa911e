import { expect, test } from 'vitest'
import type { Counterpart } from '../../shared/checks/counterpart.ts'
import { runChecks } from '../../shared/checks/run-checks.ts'
import { noteOf } from './corpus/scene.ts'

const reasons = (...given: Parameters<typeof noteOf>) =>
  runChecks(noteOf(...given))
    .filter(({ check }) => check === 'title-risk')
    .map(({ reason }) => reason)

test('a Canadian note is asked for its title in the other language', () => {
  expect(reasons([], 'en', { header: { title_other: '' } })).toEqual([
    'The header field “Title in French” is empty. Titles are published in both languages.',
  ])
  expect(reasons([], 'fr', { header: { title_other: '' } })[0]).toContain('“Titre en anglais”')
  expect(reasons([], 'en', { templateId: 'uk.submission', header: { title_other: '' } })).toEqual([])
})

test('a note with a version in the other language has its other title there', () => {
  const counterpart: Counterpart = { header: { title: 'Coopération' }, language: 'fr', rows: [] }
  const input = { ...noteOf([], 'en', { header: { title_other: '' } }), counterpart }
  expect(runChecks(input).filter(({ check }) => check === 'title-risk')).toEqual([])
})

test('the other title is held to what the title is held to', () => {
  expect(reasons([], 'en', { header: { title_other: 'Rencontre avec Mme Roy' } })).toEqual([
    'The title names a person. Titles are published.',
  ])
})
