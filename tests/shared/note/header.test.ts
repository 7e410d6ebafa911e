import { expect, test } from 'vitest'
import { budgetState, noteLimit, pagesFor, sectionLimit } from '../../../shared/note/budget.ts'
import { displayOf, formatDate, missingFields, noteTitle } from '../../../shared/note/header.ts'
import type { HeaderField } from '../../../shared/template/template.ts'
import { aTemplate } from './a-template.ts'

test('dates are written as the country writes them', () => {
  expect(formatDate('2026-02-07', 'day-month-year', 'en')).toBe('7 February 2026')
  expect(formatDate('2026-02-07', 'month-day-year', 'en')).toBe('February 7, 2026')
  expect(formatDate('2026-02-07', 'dotted', 'en')).toBe('07.02.2026')
  expect(formatDate('2026-08-01', 'day-month-year', 'fr')).toBe('1er août 2026')
  expect(formatDate('2026-02', 'day-month-year', 'fr')).toBe('février 2026')
  expect(formatDate('2026-02-07T14:30', 'day-month-year', 'fr')).toBe('7 février 2026, 14 h 30')
  expect(formatDate('early spring', 'day-month-year', 'en')).toBe('early spring')
})

test('a header value is shown in the words of the note’s language', () => {
  const template = aTemplate('prose')
  const field = (type: HeaderField['type'], id: string): HeaderField => ({
    id,
    label: { en: id },
    type,
    required: true,
  })
  const header = { marking: 'PROTECTED A', cc: ['Deputy Minister', 'Chief of Staff, PMO'], based: ['s1'] }
  expect(displayOf(field('marking', 'marking'), header, template, 'fr')).toBe('PROTÉGÉ A')
  expect(displayOf(field('fixed', 'doc_type'), header, template, 'fr')).toBe('Note')
  expect(displayOf(field('people', 'cc'), header, template, 'en')).toBe('Deputy Minister; Chief of Staff, PMO')
  expect(displayOf(field('sources', 'based'), header, template, 'en', () => 'Announcement')).toBe('Announcement')
  expect(displayOf(field('language', 'language'), header, template, 'en')).toBe('English')
})

test('required fields that nobody filled in are named; those that fill themselves are not', () => {
  const missing = missingFields(aTemplate('prose'), { title: ' ', date: '2026-02-16' })
  expect(missing.map(({ id }) => id)).toEqual(['to', 'title'])
})

test('a note is called by its title, else by its subject', () => {
  expect(noteTitle({ title: 'Officers', subject: 'x' })).toBe('Officers')
  expect(noteTitle({ title: ' ', subject: 'Talks' })).toBe('Talks')
})

test('a budget is full at its limit and over at 115 % of it', () => {
  expect([99, 100, 114, 115].map((words) => budgetState(words, 100))).toEqual(['within', 'full', 'full', 'over'])
  expect(budgetState(900, 0)).toBe('within')
})

test('where fewer words fit the page than the body may hold, every section gives way alike', () => {
  const template = aTemplate('prose')
  const [section] = template.sections
  if (section === undefined) throw new Error('no section')
  expect(noteLimit(template, 'compact', 'en')).toBe(520)
  expect(noteLimit(template, 'accessible', 'en')).toBe(320)
  expect(sectionLimit(template, section, 'compact', 'en')).toBe(100)
  expect(sectionLimit(template, section, 'accessible', 'en')).toBe(Math.round((100 * 320) / 520))
  expect(noteLimit(template, 'compact', 'fr')).toBe(600)
})

test('a note with as many words as were measured to fit takes the template’s pages', () => {
  const template = aTemplate('prose')
  expect(pagesFor(template, 'standard', 480)).toBe(2)
  expect(pagesFor(template, 'standard', 0)).toBe(0.5)
  expect(pagesFor({ ...template, limits: { pages: 2, words: 520, basis: '' } }, 'standard', 100)).toBeUndefined()
})
