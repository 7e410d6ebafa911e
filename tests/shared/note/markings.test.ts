import { expect, it } from 'vitest'
import { bannerChange, highestPortion, portionChange, portionMark, withReason } from '../../../shared/note/markings.ts'
import { aNote, p } from '../../build/a-note.ts'
import { theTemplate } from '../../build/templates.ts'

const scheme = theTemplate('ca.memo.information').markingScheme
const marked = (...markings: readonly (string | null)[]) =>
  aNote({ background: markings.map((marking, at) => ({ ...p(`p${at}`, 'x'), attrs: { id: `p${at}`, marking } })) }).note
    .body

it('the highest marking of a paragraph is found by rank, and an unknown one ranks above all', () => {
  expect(highestPortion(marked(null), scheme)).toBeUndefined()
  expect(highestPortion(marked('PROTECTED A', 'SECRET', 'UNCLASSIFIED'), scheme)).toBe('SECRET')
  expect(highestPortion(marked('SECRET', 'COSMIC'), scheme)).toBe('COSMIC')
})

it('a note cannot be marked below one of its paragraphs', () => {
  const body = marked('PROTECTED A')
  expect(bannerChange('PROTECTED B', 'UNCLASSIFIED', body, scheme)).toEqual({
    kind: 'below-portion',
    portion: 'PROTECTED A',
  })
  expect(bannerChange('PROTECTED B', 'PROTECTED A', body, scheme).kind).toBe('lowered')
  expect(bannerChange('UNCLASSIFIED', 'PROTECTED A', body, scheme).kind).toBe('raised')
})

it('taking a paragraph’s marking away lowers it, giving it its first does not', () => {
  expect(portionChange('PROTECTED A', undefined, scheme).kind).toBe('lowered')
  expect(portionChange('PROTECTED A', 'UNCLASSIFIED', scheme).kind).toBe('lowered')
  expect(portionChange(undefined, 'UNCLASSIFIED', scheme).kind).toBe('raised')
  expect(portionChange(undefined, undefined, scheme).kind).toBe('same')
})

it('reasons are kept in order, the newest last', () => {
  const change = { day: '2026-02-16', from: 'PROTECTED A', to: 'UNCLASSIFIED', reason: ' It is public. ' }
  expect(withReason(['before'], change)).toEqual(['before', '2026-02-16: PROTECTED A → UNCLASSIFIED. It is public.'])
})

it('portion marks are the usual abbreviations', () => {
  expect(['UNCLASSIFIED', 'SBU', 'TOP SECRET'].map(portionMark)).toEqual(['(U)', '(SBU)', '(TS)'])
})
