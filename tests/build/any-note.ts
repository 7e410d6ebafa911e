import fc from 'fast-check'
import type { NoteNode } from '../../shared/note/note.ts'
import type { NoteForExport } from '../../shared/word/note-for-export.ts'
import { aNote, type NoteOptions } from './a-note.ts'
import type { DrawnExcerpt } from './an-evidence.ts'
import { theTemplates } from './templates.ts'

const EXCERPTS = 6
const templates = theTemplates()

/** Words as people and programs leave them: markup, list names of docx, control characters, halves of pairs, scripts. */
const awkward = fc.constantFrom(
  '{list-bullets-0}',
  '{bn-0}',
  '<w:p>&amp;</w:p>',
  ']]>',
  'a\u0000b\u000bc\u001fd',
  '\ud800',
  '\udc00 alone',
  '\ufffe\uffff',
  'line\nbreak\ttab\r\n',
  '\u202eright to left\u202c',
  'النص العربي',
  'देवनागरी',
  '“quoted” « cité »',
  'ÉÀÇ œ’',
  '\u00a0\u202f',
  '   ',
  'e\u0301',
  '😀',
)
const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  awkward,
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const nonEmpty = words.filter((each) => each !== '')
const excerptId = fc.integer({ min: 0, max: EXCERPTS }).map((at) => `excerpt-${at}`)

const mark = fc.oneof(
  fc.constant({ type: 'strong' }),
  fc.constant({ type: 'emphasis' }),
  fc.webUrl({ validSchemes: ['https'] }).map((href) => ({ type: 'link', attrs: { href } })),
  fc.constantFrom('fr-CA', 'ar', 'hi-IN', 'en-GB').map((lang) => ({ type: 'language', attrs: { lang } })),
  excerptId.map((id) => ({ type: 'quotation', attrs: { excerptId: id } })),
  fc.constant({ type: 'stance', attrs: { kind: 'analysis', likelihood: null, confidence: null } }),
  fc
    .tuple(fc.constantFrom('section', 'paragraph', 'table'), fc.constantFrom('background', 'issue', 'gone'))
    .map(([kind, target]) => ({ type: 'reference', attrs: { kind, target } })),
  fc.uuid().map((id) => ({ type: 'comment', attrs: { id } })),
)

const run: fc.Arbitrary<NoteNode> = fc
  .tuple(nonEmpty, fc.uniqueArray(mark, { maxLength: 2, selector: ({ type }) => type }))
  .map(([text, marks]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }))
const citation: fc.Arbitrary<NoteNode> = fc
  .tuple(fc.array(excerptId, { maxLength: 3 }), fc.constantFrom('quotation', 'paraphrase', 'see'))
  .map(([excerptIds, mode]) => ({ type: 'citation', attrs: { id: '', excerptIds, mode } }))
const inline = fc.array(fc.oneof({ weight: 3, arbitrary: run }, citation), { maxLength: 5 })
const plain = fc.array(
  nonEmpty.map((text): NoteNode => ({ type: 'text', text })),
  { maxLength: 2 },
)
const blockMarking = fc.option(fc.constantFrom('PROTECTED A', 'OFFICIAL-SENSITIVE'), { nil: null, freq: 8 })

const node = (type: string, content: readonly NoteNode[], attrs: NoteNode['attrs'] = {}): NoteNode => ({
  type,
  attrs,
  ...(content.length > 0 ? { content } : {}),
})
const paragraph = fc.tuple(inline, blockMarking).map(([content, marking]) => node('paragraph', content, { marking }))
const list = (depth: number): fc.Arbitrary<NoteNode> =>
  fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      fc.array(
        fc.tuple(
          paragraph,
          depth > 0 ? fc.array(fc.oneof(paragraph, list(depth - 1)), { maxLength: 2 }) : fc.constant([]),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([type, items]) => ({ type, content: items.map(([first, rest]) => node('listItem', [first, ...rest])) }))
const table: fc.Arbitrary<NoteNode> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), words)
  .chain(([rows, columns, isHeaded, caption]) =>
    fc
      .array(
        fc.array(fc.tuple(paragraph, fc.constantFrom(1, 1, 1, 2), fc.constantFrom(1, 1, 1, 2)), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      )
      .map((cells) => ({
        type: 'table',
        attrs: { caption },
        content: cells.map((row, at) => ({
          type: 'tableRow',
          content: row.map(([content, colspan, rowspan]) =>
            node(at === 0 && isHeaded ? 'tableHeader' : 'tableCell', [content], { colspan, rowspan }),
          ),
        })),
      })),
  )

const block: fc.Arbitrary<NoteNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(plain, fc.constantFrom(3, 4)).map(([content, level]) => node('heading', content, { level })),
  list(3),
  table,
  fc.tuple(inline, excerptId).map(([content, id]) => node('blockQuotation', content, { excerptId: id })),
  fc
    .tuple(inline, fc.array(nonEmpty, { maxLength: 3 }))
    .map(([content, responses]) => node('recommendation', content, { responses })),
  fc
    .tuple(inline, fc.array(paragraph, { minLength: 1, maxLength: 2 }))
    .map(([asked, answers]) => node('questionAnswer', [node('question', asked), node('answer', answers)])),
)

const excerpts: fc.Arbitrary<readonly DrawnExcerpt[]> = fc.array(
  fc.tuple(
    fc.constantFrom('COMMIT', 'DATE', 'GAP', 'QUOTE'),
    nonEmpty,
    fc.dictionary(fc.constantFrom('actor', 'action', 'strength', 'deadline', 'iso', 'event'), words, { maxKeys: 4 }),
    fc.constantFrom('para 4', 'Art. 6(2)(b)', ''),
  ),
  { maxLength: EXCERPTS },
)

/** Any note the schema allows, on any bundled template, in either language and every page variant. */
export const anyNote: fc.Arbitrary<NoteForExport> = fc
  .record({
    template: fc.constantFrom(...templates),
    language: fc.constantFrom('en' as const, 'fr' as const),
    pageVariant: fc.constantFrom('compact' as const, 'standard' as const, 'accessible' as const),
    title: words,
    people: fc.array(words, { maxLength: 3 }),
    sections: fc.array(fc.array(block, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
    excerpts,
  })
  .map(({ template, title, people, sections, ...rest }) => {
    const options: NoteOptions = { templateId: template.id, header: { title, to: people, marking: '' }, ...rest }
    const named = sections.map((blocks, at) => [template.sections[at]?.id ?? '', blocks] as const)
    const note = aNote(Object.fromEntries(named), options)
    // A failure prints what varies, not the template and the codebook.
    return Object.assign(note, {
      [fc.toStringMethod]: () => JSON.stringify([template.id, options, note.note.body]),
    })
  })
