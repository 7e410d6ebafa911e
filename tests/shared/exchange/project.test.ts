import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/core/reading/text/read-text.ts'
import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import { sameWording } from '../../../shared/anchoring/same-wording.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import { codeGuid } from '../../../shared/exchange/refi/code-elements.ts'
import { linesOf, readLines } from '../../../shared/exchange/refi/excerpt-lines.ts'
import { readProject } from '../../../shared/exchange/refi/read-project.ts'
import { type ProjectText, writeProject } from '../../../shared/exchange/refi/write-project.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import { canonicalText, placeBlocks } from '../../../shared/source/canonical.ts'
import { parseXml, type XmlElement } from '../../../shared/word/read/xml.ts'
import { anExcerpt, aSource, theCodebook } from '../../build/an-evidence.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function aText(text: string, ranges: readonly (readonly [number, number])[], comment = ''): ProjectText {
  const source = { ...aSource(uuid(1), 'Announcement'), date: '2026-02-06', issuer: 'Both <sides> & "more"' }
  const excerpts = ranges.map(
    ([start, end], at): Excerpt => ({
      ...anExcerpt(['COMMIT', '', { actor: 'a\nb\\n', strength: '3' }], at),
      id: uuid(at + 10) as ExcerptId,
      selector: selectorFor({ start, end }, text),
      comment,
      epistemicStatus: 'assessed',
    }),
  )
  return { source, versionId: uuid(2), text, excerpts }
}

function parts(bytes: Uint8Array) {
  const files = Object.entries(unzipSync(bytes)).map(([path, part]): [string, string] => [path, strFromU8(part)])
  return new Map(files)
}

async function roundTrip(text: ProjectText) {
  const files = parts(writeProject({ name: 'Dossier', codebook: theCodebook(), texts: [text] }))
  return readProject(parseXml(files.get('project.qde') ?? '', { part: 'project.qde', keepsSpace: true }), {
    text: async (name) => files.get(`sources/${name}`),
    blocks: (plain) => readText(plain).blocks,
  })
}

/** Children in the order of the schema (REFI-QDA Project.xsd, 18 March 2019), and the attributes it requires. */
const SCHEMA: Readonly<Record<string, { readonly children: readonly string[]; readonly required: readonly string[] }>> =
  {
    Project: {
      children: [
        'Users',
        'CodeBook',
        'Variables',
        'Cases',
        'Sources',
        'Notes',
        'Links',
        'Sets',
        'Graphs',
        'Description',
        'NoteRef',
      ],
      required: ['name'],
    },
    Users: { children: ['User'], required: [] },
    User: { children: [], required: ['guid'] },
    CodeBook: { children: ['Codes'], required: [] },
    Codes: { children: ['Code'], required: [] },
    Code: { children: ['Description', 'NoteRef', 'Code'], required: ['guid', 'name', 'isCodable'] },
    Variables: { children: ['Variable'], required: [] },
    Variable: { children: ['Description'], required: ['guid', 'name', 'typeOfVariable'] },
    Sources: { children: ['TextSource'], required: [] },
    TextSource: {
      children: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
      required: ['guid'],
    },
    PlainTextSelection: {
      children: ['Description', 'Coding', 'NoteRef'],
      required: ['guid', 'startPosition', 'endPosition'],
    },
    Coding: { children: ['CodeRef', 'NoteRef'], required: ['guid'] },
    CodeRef: { children: [], required: ['targetGUID'] },
    NoteRef: { children: [], required: ['targetGUID'] },
    VariableValue: { children: ['VariableRef', 'TextValue'], required: [] },
    VariableRef: { children: [], required: ['targetGUID'] },
    TextValue: { children: [], required: [] },
    Notes: { children: ['Note'], required: [] },
    Note: {
      children: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
      required: ['guid'],
    },
    Description: { children: [], required: [] },
    PlainTextContent: { children: [], required: [] },
  }

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function faults(element: XmlElement): readonly string[] {
  const name = element.name.replace(/^.*:/, '')
  const rule = SCHEMA[name]
  if (rule === undefined) return [`${name} is unknown`]
  const children = element.children.filter((child) => typeof child !== 'string')
  const places = children.map((child) => rule.children.indexOf(child.name.replace(/^.*:/, '')))
  const isOrdered = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
  const missing = rule.required.filter((attribute) => element.attributes[attribute] === undefined)
  const ids = ['guid', 'targetGUID', 'creatingUser', 'creatingUserGUID'].flatMap(
    (each) => element.attributes[each] ?? [],
  )
  return [
    ...(isOrdered ? [] : [`${name}: children out of order: ${children.map((child) => child.name).join()}`]),
    ...missing.map((attribute) => `${name} lacks ${attribute}`),
    ...ids.filter((id) => !GUID.test(id)).map((id) => `${name}: ${id} is no GUID`),
    ...children.flatMap(faults),
  ]
}

describe('a project for other programs', () => {
  const text = 'The parties 😀 shall meet.\n\nThey shall report.'

  it('follows the schema: order, required attributes, GUIDs, and references that lead somewhere', () => {
    const files = parts(
      writeProject({ name: 'A & B', codebook: theCodebook(), texts: [aText(text, [[0, 25]], 'Why?')] }),
    )
    const qde = files.get('project.qde') ?? ''
    const root = parseXml(qde, { part: 'project.qde', keepsSpace: true })
    expect(qde).toContain('xmlns="urn:QDA-XML:project:1.0"')
    expect(faults(root)).toEqual([])
    const made = new Set([...qde.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid))
    for (const [, target] of qde.matchAll(/targetGUID="([^"]+)"/g)) expect(made).toContain(target)
    expect(made.size).toBe([...qde.matchAll(/ guid="/g)].length)
    expect(files.get(`sources/${uuid(2)}.txt`)).toBe(text)
    expect(qde).toContain(`plainTextPath="internal://${uuid(2)}.txt"`)
  })

  it('counts places in code points, as Python and the standard do', () => {
    const at = text.indexOf('shall')
    const files = parts(writeProject({ name: 'A', codebook: theCodebook(), texts: [aText(text, [[at, at + 5]])] }))
    const [, start, end] = /startPosition="(\d+)" endPosition="(\d+)"/.exec(files.get('project.qde') ?? '') ?? []
    expect([...text].slice(Number(start), Number(end)).join('')).toBe('shall')
  })

  it('is the same bytes every time', () => {
    const one = () => writeProject({ name: 'A', codebook: theCodebook(), texts: [aText(text, [[0, 3]], 'c')] })
    expect(one()).toEqual(one())
  })

  it('comes back with the same passages, codes, comments and attributes, whatever the text', async () => {
    const piece = fc.constantFrom(
      'The parties shall meet. ',
      'é',
      '😀 ',
      '“so”, ',
      'e\u0301 ',
      '\n\n',
      '(a) ',
      'ARTICLE 1',
      '\n',
      '\r\n\r\n',
      '\u00a0',
      'ملف ',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 3, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
        fc.string({ unit: 'grapheme' }),
        async (pieces, places, comment) => {
          const whole = canonicalText(placeBlocks(readText(pieces.join('')).blocks))
          fc.pre(whole.trim() !== '' && comment.trim() === comment)
          const ranges = places
            .map(([a, b]): [number, number] => [
              Math.min(a % whole.length, b % whole.length),
              Math.max(a % whole.length, b % whole.length) + 1,
            ])
            .filter(
              ([start, end]) =>
                /[\p{L}\p{N}]/u.test(whole.slice(start, end)) &&
                whole.slice(start, end).isWellFormed() &&
                !/^\p{M}/u.test(whole.slice(start)) &&
                !/^\p{M}/u.test(whole.slice(end)),
            )
          const project = await roundTrip(aText(whole, ranges, comment))
          const [source] = project.sources
          expect(project.leftOut).toEqual([])
          expect(source?.values).toEqual({
            'Short title': 'Announcement',
            Issuer: 'Both <sides> & "more"',
            Date: '2026-02-06',
          })
          const back = canonicalText(source?.blocks ?? [])
          expect(source?.passages).toHaveLength(ranges.length)
          for (const [at, [start, end]] of ranges.entries()) {
            const passage = source?.passages[at]
            expect(
              sameWording(back.slice(passage?.range.start, passage?.range.end), whole.slice(start, end).trim()),
            ).toBe(true)
            expect(passage?.codeGuids).toEqual([
              codeGuid(theCodebook().codes.find(({ id }) => id === 'COMMIT') ?? (theCodebook().codes[0] as never)),
            ])
            expect(readLines(passage?.description ?? '')).toEqual({
              attributes: { actor: 'a\nb\\n', strength: '3' },
              status: 'assessed',
              words: '',
            })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('writes what an excerpt says as lines that people can read, and reads them back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z_]{1,9}$/).filter((name) => name !== 'status' && name !== '__proto__'),
          fc.string({ minLength: 1 }).filter((value) => !value.includes('\r')),
        ),
        (attributes) => {
          expect(readLines(linesOf(attributes, 'assumed'))).toEqual({
            attributes: { ...attributes },
            status: 'assumed',
            words: '',
          })
        },
      ),
    )
  })
})
