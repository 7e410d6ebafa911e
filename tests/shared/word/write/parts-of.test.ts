import { expect, it } from 'vitest'
import { compose } from '../../../../shared/word/paper/compose.ts'
import { documentOf } from '../../../../shared/word/write/document.ts'
import { partsOf, partsOfDocx } from '../../../../shared/word/write/package/parts-of.ts'
import { aNote, block, cite, list, p, table, text } from '../../../build/a-note.ts'

const chart = table('t', 'Costs & “benefits”', [
  ['Option', 'Cost'],
  ['Join <now>', '1'],
])
const note = aNote(
  {
    background: [
      p('b1', `They said "no" & <left>, it's {said}, `, text('bold', { type: 'strong' }), '.', cite('c', 'excerpt-0')),
      p('b2', 'See ', text('this', { type: 'link', attrs: { href: 'https://example.org/?a=1&b="2"' } })),
      list('orderedList', [p('i', 'One')]),
      block('blockQuotation', { id: 'q', excerptId: 'excerpt-0' }, ['both agreed']),
      { ...chart, attrs: { ...chart.attrs, picture: 'bars' } },
    ],
  },
  { excerpts: [['COMMIT', 'both & all', { actor: 'both' }, 'para 4']] },
)

/** Relationship ids are drawn at random and drawings counted through the process: what `settle` sets in order. */
const settled = (part: string | Uint8Array) =>
  typeof part === 'string'
    ? part.replace(/\b(r:id|r:embed|Id|w:id|id)="[^"]*"/g, '').replace(/\d{4}-\d\d-\d\dT[^<]*/g, '')
    : part

it.each(['clean', 'working', 'fact-check'] as const)('a %s copy is written by our hand as by docx’s own', (variant) => {
  const document = () => documentOf(compose(note, { variant, notes: 'endnotes' }))
  const [ours, theirs] = [partsOf(document()), partsOfDocx(document())]
  expect([...ours.keys()]).toEqual([...theirs.keys()])
  for (const [path, part] of ours) expect(settled(part), path).toEqual(settled(theirs.get(path) ?? ''))
})
