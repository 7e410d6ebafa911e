import { expect, it } from 'vitest'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { referenceTargets, wordsOfReference } from '../../../shared/note/references.ts'
import { exportNote } from '../../../shared/word/export-note.ts'
import { compose } from '../../../shared/word/paper/compose.ts'
import { aNote, block, type NoteOptions, p, table, text } from '../../build/a-note.ts'

const refer = (kind: string, target: string, words = 'old words') =>
  text(words, { type: 'reference', attrs: { kind, target } })

const told = (sections: Readonly<Record<string, readonly NoteNode[]>>, options: NoteOptions = {}) => {
  const { note, template } = aNote(sections, options)
  return referenceTargets(note.body, template, note.language).map(
    ({ kind, id, words }) => `${kind} ${id}: ${wordsOfReference(words).replaceAll('\u00a0', ' ')}`,
  )
}

const printed = (sections: Readonly<Record<string, readonly NoteNode[]>>, options: NoteOptions = {}) => {
  const outcome = exportNote(aNote(sections, options), 'txt')
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  return new TextDecoder().decode(outcome.bytes).replaceAll('\u00a0', ' ')
}

it('everything that is printed can be referred to, in reading order, and nothing that is not', () => {
  const heading = block('heading', { id: 'h', level: 3 }, ['Costs'])
  const sections = { background: [heading, p('a', 'One.'), p('blank'), p('b', 'Two.'), table('t', '', [['x'], ['y']])] }
  const targets = told(sections)
  expect(targets.slice(targets.indexOf('section background: section “Background”'))).toEqual([
    'section background: section “Background”',
    'heading h: section “Costs”',
    'paragraph a: paragraph 1 of section “Background”',
    'paragraph b: paragraph 2 of section “Background”',
    'table t: Table 1',
    expect.stringContaining('section considerations'),
    expect.stringContaining('section next_steps'),
  ])
  expect(told(sections, { language: 'fr' })).toContain('paragraph b: paragraphe 2 de la section « Contexte »')
})

it('numbers count through the note where its paragraphs are numbered', () => {
  const sections = { rules: [p('a', 'One.'), p('b', 'Two.')], analysis: [p('c', 'Three.')] }
  expect(told(sections, { templateId: 'in.note' })).toEqual(
    expect.arrayContaining(['paragraph b: paragraph 2', 'paragraph c: paragraph 3']),
  )
})

it('a table after recommendations with answers has the number that is printed', () => {
  const sections = {
    recommendation: [block('recommendation', { id: 'r', responses: ['Agreed'] }, ['That you agree.'])],
    considerations: [table('t', 'Costs', [['x'], ['y']]), p('z', 'As in ', refer('table', 't'), '.')],
  }
  const text = printed(sections, { templateId: 'ca.memo.decision' })
  const caption = /Table (\d+)\. Costs/.exec(text)?.[1]
  expect(text).toContain(`As in Table ${caption}.`)
})

it('what is printed is the name the part has now, whatever the note remembers', () => {
  const issue = [p('a', 'See ', refer('section', 'communications'), '.')]
  expect(printed({ issue })).toContain('See [a part that is not in this copy].')
  expect(printed({ issue, communications: [p('b', 'Facts.')] })).toContain('See section “Communications”.')
})

it('a reference becomes a field of Word that leads to a bookmark round its target', () => {
  const given = aNote({
    background: [p('b', 'Facts.'), table('t', 'Costs', [['x'], ['y']])],
    issue: [p('a', refer('section', 'background'), ', ', refer('table', 't'), ', ', refer('paragraph', 'b'))],
  })
  const outcome = exportNote(given, 'html')
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  const html = new TextDecoder().decode(outcome.bytes)
  for (const number of [1, 2, 3]) expect(html).toMatch(new RegExp(`id="_Ref0000000${number}"`))
  expect(html.match(/href="#_Ref/g)).toHaveLength(3)
})

it('a part that is cut from a copy is not named in it, even where the note remembers its name', () => {
  const sections = {
    background: [block('paragraph', { id: 'b', marking: 'PROTECTED A' }, ['Secret facts.'])],
    issue: [p('a', 'See ', refer('paragraph', 'b', 'paragraph on the secret'), '.')],
  }
  const outcome = exportNote(aNote(sections), 'txt', { variant: 'releasable', ceiling: 'UNCLASSIFIED' })
  if ('refused' in outcome) throw new Error(outcome.refused.join())
  const text = new TextDecoder().decode(outcome.bytes)
  expect(text).not.toContain('secret')
  expect(text).toContain('See [a part that is not in this copy].')
})

it('a reference to a part that is gone is a finding; one that leads somewhere is none and states no figure', () => {
  const given = aNote({
    background: [p('b', 'Facts.')],
    issue: [p('a', 'See ', refer('table', 'gone', 'Table 4'), ' and ', refer('paragraph', 'b', 'paragraph 1'), '.')],
  })
  const { note, template, excerpts, sources, codebook } = given
  const findings = runChecks({ note, template, excerpts, sources, codebook })
  expect(findings.filter(({ blockId }) => blockId === 'a').map(({ check, where }) => [check, where])).toEqual([
    ['reference', 'Table 4'],
  ])
  expect(compose(given).title).toBe('Liaison officers')
})
