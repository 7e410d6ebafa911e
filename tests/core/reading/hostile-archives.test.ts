import { expect, test } from 'vitest'
import { aWordFile } from './a-word-file.ts'
import { refusals, withEntries } from './hostile-files.ts'
import { codes, readHere } from './reading.ts'

test.each(refusals)('%s is refused with a sentence', async (_, make, sentence) => {
  await expect(readHere('a.docx', make())).rejects.toMatchObject({
    name: 'FileRefused',
    message: expect.stringMatching(sentence),
  })
})

test('macros, embedded files and signatures are never opened, and the message says so', async () => {
  const reading = await readHere(
    'a.docx',
    withEntries({ 'word/vbaProject.bin': 'x', 'word/embeddings/a.bin': 'x', '_xmlsignatures/sig1.xml': '<not xml' }),
  )
  expect(reading.blocks.map(({ text }) => text)).toEqual(['Text.'])
  expect(codes(reading)).toEqual(['macros-ignored', 'embedding-ignored', 'signature-unchecked'])
})

test('links to scripts and local files lose their target and keep their words', async () => {
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`
  const link = (id: string, text: string) => `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`
  const reading = await readHere(
    'a.docx',
    aWordFile({
      relationships:
        relation('a', 'javascript:alert(1)') +
        relation('b', 'file:///etc/passwd') +
        relation('c', 'https://example.org'),
      body: `<w:p>${link('a', 'one')}${link('b', 'two')}${link('c', 'three')}</w:p>`,
    }),
  )
  expect(reading.blocks.map(({ text, spans }) => [text, spans])).toEqual([
    ['onetwothree', [{ start: 6, end: 11, kind: 'link', value: 'https://example.org' }]],
  ])
  expect(codes(reading)).toEqual(['link-removed'])
})
