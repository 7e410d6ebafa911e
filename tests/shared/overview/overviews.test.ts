import { describe, expect, it } from 'vitest'
import { noteSchema } from '../../../shared/note/schema.ts'
import { openOverview } from '../../../shared/overview/open-overview.ts'
import type { Overview } from '../../../shared/overview/overview.ts'
import { overviewTable } from '../../../shared/overview/overview-table.ts'
import { positions } from '../../../shared/overview/positions.ts'
import { anEvidence } from '../../build/an-evidence.ts'

/** The texts of one column, top to bottom. */
function column(overview: Overview, id: string): readonly (string | undefined)[] {
  const at = overview.columns.findIndex((each) => each.id === id)
  return overview.rows.map((row) => row.cells[at]?.text)
}

describe('overviews', () => {
  it('a commitment shows its strength in words and the area marked in the same paragraph', () => {
    const overview = openOverview(
      'commitments',
      anEvidence([
        ['COMMIT', 'would set up posts', { strength: '3', actor: 'each country' }],
        ['AREA', 'illegal drugs', { area: 'drugs' }],
        ['AREA', 'fraud', { area: 'fraud' }, 'para 2'],
      ]),
    )
    expect(column(overview, 'strength')).toEqual(['3 · recorded agreement'])
    expect(column(overview, 'area')).toEqual(['drugs'])
    expect(column(overview, 'place')).toEqual(['Announcement, para 1'])
  })

  it('a commitment says how many sentences of notes rest on it', () => {
    const drawn = [
      ['COMMIT', 'would set up posts'],
      ['COMMIT', 'would share plans'],
    ] as const
    expect(column(openOverview('commitments', anEvidence(drawn, { citedAt: [0] })), 'used')).toEqual([
      '1 sentence',
      'not used',
    ])
  })

  it('the timeline runs by date and ends with what has none', () => {
    const overview = openOverview(
      'timeline',
      anEvidence([
        ['DATE', 'in due course'],
        ['DATE', '12 February 2026', { iso: '2026-02-12' }],
        ['DATE', 'February 2026', { iso: '2026-02' }],
      ]),
    )
    expect(column(overview, 'words')).toEqual(['February 2026', '12 February 2026', 'in due course'])
  })

  it('a body named three times has one row with its three passages', () => {
    const overview = openOverview(
      'stakeholders',
      anEvidence([
        ['PARTY', 'India', { entity: 'India' }],
        ['PARTY', 'New Delhi', { entity: 'India', role: 'party' }],
        ['STAKE', 'their agencies', { entity: 'agencies' }],
      ]),
    )
    expect(column(overview, 'entity')).toEqual(['India', 'agencies'])
    expect(column(overview, 'role')[0]).toBe('party')
    expect(overview.rows[0]?.excerptIds).toHaveLength(2)
  })

  it('every item of the agreement checklist has a row, also where nothing was marked', () => {
    const evidence = anEvidence([['GAP', 'without a date', { checklist_item: 'start date' }]])
    const overview = openOverview('gaps', evidence)
    expect(overview.rows).toHaveLength(evidence.codebook.agreementChecklist.length)
    const at = column(overview, 'item').indexOf('start date')
    expect(column(overview, 'state')[at]).toBe('Missing')
    expect(column(overview, 'state').filter((state) => state === 'No gap marked')).toHaveLength(
      overview.rows.length - 1,
    )
  })

  it('the most pressing question stands first', () => {
    const overview = openOverview(
      'questions',
      anEvidence([
        ['QUEST', 'who pays', { priority: 'could' }],
        ['QUEST', 'who leads', { priority: 'must' }],
      ]),
    )
    expect(column(overview, 'words')).toEqual(['who leads', 'who pays'])
  })

  it('positions stand side by side by party, each in its own words', () => {
    const overview = positions(
      anEvidence([
        ['COMMIT', 'will share alerts', { actor: 'Canada', object: 'alerts' }, 'para 1'],
        ['COMMIT', 'may share alerts', { actor: 'India', object: 'alerts' }, 'para 2'],
      ]),
      'party',
    )
    expect(overview.columns.map((each) => each.label.en)).toEqual(['Issue', 'Canada', 'India'])
    expect(overview.rows).toHaveLength(1)
    expect(overview.rows[0]?.cells[1]?.text).toContain('“will share alerts” (para 1')
    expect(overview.rows[0]?.cells[2]?.text).toContain('“may share alerts” (para 2')
  })

  it('French labels come from the codebook', () => {
    const overview = openOverview(
      'commitments',
      anEvidence([['COMMIT', 'agira', { strength: '3' }]], { language: 'fr' }),
    )
    expect(column(overview, 'used')).toEqual(['non utilisé'])
    expect(column(overview, 'strength')[0]).toMatch(/^3 · /)
    expect(column(overview, 'strength')[0]).not.toContain('agreement')
  })
})

describe('a view put into a note', () => {
  it('is a table of the note schema in which every row is cited and no cell is empty', () => {
    let next = 0
    const evidence = anEvidence([
      ['COMMIT', 'would set up posts', { strength: '3' }],
      ['COMMIT', 'would share plans'],
    ])
    const table = overviewTable(openOverview('commitments', evidence), 'en', () => `b${next++}`)
    const node = noteSchema.nodeFromJSON(table)
    node.check()
    expect(node.childCount).toBe(3)
    const cited: string[][] = []
    node.descendants((child) => {
      if (child.type.name === 'citation') cited.push(child.attrs.excerptIds)
      if (child.type.name === 'tableCell') expect(child.textContent).not.toBe('')
    })
    expect(cited).toEqual([['excerpt-0'], ['excerpt-1']])
  })

  it('leaves out checklist rows that rest on no passage', () => {
    const overview = openOverview('gaps', anEvidence([['GAP', 'no date', { checklist_item: 'start date' }]]))
    expect(overviewTable(overview, 'en', () => 'b').content).toHaveLength(2)
  })
})
