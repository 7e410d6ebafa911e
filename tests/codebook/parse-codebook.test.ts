import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Codebook } from '../../shared/codebook/codebook.ts'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'

const text = readFileSync(new URL('../../resources/codebook/codebook.json', import.meta.url), 'utf8')

function bundled(): Codebook {
  const parsed = parseCodebook(text)
  if ('refused' in parsed) throw new Error(parsed.refused)
  return parsed.codebook
}

describe('the bundled codebook', () => {
  const codebook = bundled()

  it('has 25 codes, each with a key of its own', () => {
    expect(codebook.codes).toHaveLength(25)
    expect(new Set(codebook.codes.map(({ key }) => key)).size).toBe(25)
  })

  it('draws neighbouring codes of a family with different lines', () => {
    codebook.codes.forEach((code, at) => {
      const next = codebook.codes[at + 1]
      if (next?.family === code.family) expect(next.line, `${code.id} ${next.id}`).not.toBe(code.line)
    })
  })

  it('names every code, attribute and choice in French too', () => {
    for (const { label } of [...codebook.codes, ...codebook.attributes, ...codebook.epistemicStatus])
      expect(label.fr).toBeTruthy()
    for (const { input } of codebook.attributes)
      if (input.kind === 'choice') for (const { label } of input.options) expect(label.fr).toBeTruthy()
  })

  it('offers strength 0 to 5 and precision 0 to 3, each once', () => {
    const values = (id: string): string[] => {
      const input = codebook.attributes.find((attribute) => attribute.id === id)?.input
      return input?.kind === 'choice' ? input.options.map(({ value }) => value) : []
    }
    expect(values('strength')).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(values('precision')).toEqual(['0', '1', '2', '3'])
    expect(values('checklist_item')).toEqual(codebook.agreementChecklist)
  })

  it('lists no trigger word under two strengths', () => {
    for (const language of ['en', 'fr'] as const) {
      const all = codebook.strength.flatMap((step) => step.triggers[language])
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
    }
  })
})

describe('a codebook file', () => {
  it.each([
    ['that is not JSON', () => '{', 'not JSON'],
    ['with a key used twice', (book: Codebook) => JSON.stringify(withCode(book, { key: 'p' })), 'twice'],
    [
      'with an undescribed attribute',
      (book: Codebook) => JSON.stringify(withCode(book, { attributes: ['mood'] })),
      'mood',
    ],
    ['with an unknown line', (book: Codebook) => JSON.stringify(withCode(book, { line: 'zigzag' })), 'codes.1.line'],
  ])('%s is refused with the reason', (_what, make, reason) => {
    const parsed = parseCodebook(make(bundled()))
    expect('refused' in parsed && parsed.refused).toContain(reason)
  })
})

function withCode(book: Codebook, change: Readonly<Record<string, unknown>>): unknown {
  return { ...book, codes: book.codes.map((code, at) => (at === 1 ? { ...code, ...change } : code)) }
}
