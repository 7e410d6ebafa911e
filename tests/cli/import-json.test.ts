import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../../electron/cli/run.ts'
import { aWordFile, definition, levels, list, listed, p } from '../core/reading/a-word-file.ts'

it('import --json prints blocks with addresses and messages, refuses by name, and makes no library', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-json-'))
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const agreement = aWordFile({
    header: p('Draft of the secretariat'),
    numbering:
      definition(0, levels({ text: 'Article %1' }, { text: '%2.' }, { format: 'lowerLetter', text: '(%3)' })) +
      list(1, 0),
    body: listed('Posting', 1) + listed('Each Party shall:', 1, 1) + listed('post;', 1, 2),
  })
  let out = ''
  let err = ''
  const library = join(folder, 'library')
  const given = ['import', file('a.docx', agreement), file('b.txt', ''), '--json', '--library', library]
  const code = await runCli(given, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  const { files, refused } = JSON.parse(out)
  expect(code).toBe(0)
  expect(files[0].blocks.map(({ address, label }: Record<string, string>) => [address, label])).toEqual([
    ['Art. 1', 'Article 1'],
    ['Art. 1(1)', '1.'],
    ['Art. 1(1)(a)', '(a)'],
  ])
  expect(files[0].messages[0].code).toBe('header-set-aside')
  expect(refused[0].reason).toContain('empty')
  expect(err).toContain('b.txt')
  expect(existsSync(library)).toBe(false)
})
