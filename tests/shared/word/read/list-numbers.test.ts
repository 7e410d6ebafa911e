import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aWordFile, definition, levels, list, listed, p, type WordParts } from '../../../core/reading/a-word-file.ts'
import { readHere } from '../../../core/reading/reading.ts'

const override = (level: number, start: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const outline = levels({}, { text: '%1.%2' }, { text: '%1.%2.%3' })
const clauses = levels({}, { format: 'lowerLetter', text: '(%2)' }, { format: 'lowerRoman', text: '(%3)' })

/** A document and the numbers that Word shows before its paragraphs, in order. */
interface Case extends WordParts {
  readonly numbers: string
  /** Why LibreOffice is no judge of this case. */
  readonly notJudged?: string
}

const cases: Readonly<Record<string, Case>> = {
  'levels restart below a higher one': {
    numbering: definition(0, clauses) + list(1, 0),
    body: [0, 1, 1, 2, 2, 1, 0, 1].map((level) => listed('x', 1, level)).join(''),
    numbers: '1. (a) (b) (i) (ii) (c) 2. (a)',
  },
  'a document that begins below the top counts the levels above as begun': {
    numbering: definition(0, outline) + list(1, 0),
    body: [1, 1, 0, 1, 2, 0, 2, 1].map((level) => listed('x', 1, level)).join(''),
    numbers: '1.1 1.2 2. 2.1 2.1.1 3. 3.1.1 3.2',
  },
  'lists of one definition go on counting, and a start of its own restarts': {
    numbering: definition(0, clauses) + list(1, 0) + list(2, 0) + list(3, 0, override(0, 1)),
    body: [1, 1, 2, 3, 3, 1].map((id) => listed('x', id)).join(''),
    numbers: '1. 2. 3. 1. 2. 3.',
  },
  'the start of one level does not touch the others': {
    numbering: definition(0, clauses) + list(1, 0) + list(2, 0, override(0, 5)),
    body: listed('x', 1) + listed('x', 1, 1) + listed('x', 2, 1) + listed('x', 2) + listed('x', 2, 1),
    numbers: '1. (a) (b) 5. (a)',
  },
  'legal numbering shows figures for the numerals above': {
    numbering:
      definition(0, levels({ format: 'upperRoman', text: 'Article %1' }, { text: '%1.%2', more: '<w:isLgl/>' })) +
      list(1, 0),
    body: [0, 1, 1, 0, 1].map((level) => listed('x', 1, level)).join(''),
    numbers: 'Article I 1.1 1.2 Article II 2.1',
    notJudged: 'LibreOffice 7.4 does not know w:isLgl',
  },
  'a level may never restart, or only below a given level': {
    numbering:
      definition(
        0,
        levels(
          {},
          { text: '%2)', more: '<w:lvlRestart w:val="0"/>' },
          { text: '%3]', more: '<w:lvlRestart w:val="1"/>' },
        ),
      ) + list(1, 0),
    body: [0, 1, 2, 1, 2, 0, 1, 2].map((level) => listed('x', 1, level)).join(''),
    numbers: '1. 1) 1] 2) 2] 2. 3) 1]',
    notJudged: 'LibreOffice 7.4 does not know w:lvlRestart',
  },
  'a list without a start begins at 0, as the standard says': {
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      list(1, 0),
    body: listed('x', 1) + listed('x', 1),
    numbers: '0. 1.',
  },
  'letters double after z, and numbers are written out': {
    numbering: ['lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'decimalZero', 'upperRoman']
      .map((format, id) => definition(id, levels({ format, start: id === 4 ? 9 : 28 })) + list(id + 1, id))
      .join(''),
    body: [1, 2, 3, 4, 5, 6].map((id) => listed('x', id)).join(''),
    numbers: 'bb. 28th. Twenty-eight. Twenty-eighth. 09. XXVIII.',
  },
  'a style brings its level of the list that is tied to it': {
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Clause"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      definition(
        0,
        levels({ text: 'Article %1', more: '<w:pStyle w:val="A"/>' }, { text: '%1.%2', more: '<w:pStyle w:val="B"/>' }),
      ) + list(1, 0),
    body: ['A', 'B', 'B', 'A', 'B'].map((style) => p('x', `<w:pStyle w:val="${style}"/>`)).join(''),
    numbers: 'Article 1 1.1 1.2 Article 2 2.1',
  },
  'list 0 takes a paragraph out of the list of its style': {
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: definition(0, outline) + list(1, 0),
    body:
      p('x', '<w:pStyle w:val="A"/>') +
      p('x', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
      p('x', '<w:pStyle w:val="A"/>'),
    numbers: '1. - 2.',
  },
  'a numbering style leads to the definition that holds its levels': {
    styles:
      '<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering:
      definition(0, '<w:numStyleLink w:val="Legal"/>') +
      definition(1, `<w:styleLink w:val="Legal"/>${clauses}`) +
      list(1, 0) +
      list(2, 1),
    body: listed('x', 1) + listed('x', 1, 1),
    numbers: '1. (a)',
  },
}

const numbersOf = async (parts: WordParts) =>
  (await readHere('a.docx', aWordFile(parts))).blocks.map(({ label }) => label ?? '-').join(' ')

describe('numbers of lists are rendered as Word shows them', () => {
  for (const [title, each] of Object.entries(cases)) {
    const { numbers, notJudged: _, ...parts } = each
    test(title, async () => expect(await numbersOf(parts)).toBe(numbers))
  }
})

const office = [
  '/usr/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path))

test.skipIf(!office)('LibreOffice renders the same numbers', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'numbers-'))
  const judged = Object.values(cases).filter(({ notJudged }) => !notJudged)
  const files = judged.map(({ numbers: _, ...parts }, index) => {
    const file = join(folder, `case-${index}.docx`)
    writeFileSync(file, aWordFile(parts))
    return file
  })
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(
    office ?? '',
    ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files],
    {
      stdio: 'ignore',
    },
  )
  const theirs = files.map((file) =>
    readFileSync(file.replace('.docx', '.txt'), 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.replace(/\s*x$/, '').trim() || '-')
      .join(' '),
  )
  expect(theirs).toEqual(judged.map(({ numbers }) => numbers))
})
