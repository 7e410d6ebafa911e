import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const resources = new URL('../../../resources/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, resources), 'utf8'))

const DEVANAGARI = /[\u0900-\u097f]/

/** The English names whose Hindi one is missing, wherever names stand in what was read. */
function unnamed(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = inner as { readonly en?: string; readonly hi?: string }
    if (keys.includes(key) && typeof name?.en === 'string') return DEVANAGARI.test(name.hi ?? '') ? [] : [name.en]
    return unnamed(inner, keys)
  })
}

it('names every code, attribute, choice and status of the codebook in Hindi', () => {
  expect(unnamed(read('codebook/codebook.json'), ['label'])).toEqual([])
})

it('lists every template with its name and purpose in Hindi', () => {
  const templates = readdirSync(new URL('templates/', resources))
    .filter((file) => file.includes('.json'))
    .map((file) => read(`templates/${file}`) as Readonly<Record<string, unknown>>)
    .filter((template) => 'sections' in template)
  expect(templates.length).toBeGreaterThan(10)
  expect(templates.flatMap(({ name, purpose }) => unnamed({ name, purpose }, ['name', 'purpose']))).toEqual([])
})
