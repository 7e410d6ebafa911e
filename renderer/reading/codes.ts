import { createContext, useContext } from 'react'
import type { Code, Codebook } from '../../shared/codebook/codebook.ts'
import { codesInUse } from '../../shared/codebook/own-codes.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { named } from '../words/named.ts'

/** The codebook with its codes and attributes to hand by id. */
export interface Codes {
  readonly book: Codebook
  /** The codes a passage can be given; retired ones are left out. */
  readonly inUse: readonly Code[]
  readonly code: (id: string) => Code | undefined
  readonly attribute: (id: string) => Codebook['attributes'][number] | undefined
}

const EMPTY: Codebook = {
  schema: 'codebook/1',
  codes: [],
  attributes: [],
  strength: [],
  precision: [],
  epistemicStatus: [],
  agreementChecklist: [],
}

const made = new WeakMap<Codebook, Codes>()

export function codesOf(book: Codebook = EMPTY): Codes {
  const known = made.get(book)
  if (known !== undefined) return known
  const codes = new Map(book.codes.map((code) => [code.id, code]))
  const attributes = new Map(book.attributes.map((attribute) => [attribute.id, attribute]))
  const fresh: Codes = {
    book,
    inUse: codesInUse(book),
    code: (id) => codes.get(id),
    attribute: (id) => attributes.get(id),
  }
  made.set(book, fresh)
  return fresh
}

export const CodesContext = createContext<Codes>(codesOf())

export const useCodes = (): Codes => useContext(CodesContext)

export const letterOf = (code: Code | undefined): string => (code?.key || '·').toUpperCase()

export const labelOf = (code: Code | undefined, id: string): string => (code === undefined ? id : named(code.label))

/** The one line under the name of a code: what its first filled attributes say. */
export function summaryOf(excerpt: Excerpt, codes: Codes): string {
  const { actor, action, object } = excerpt.attributes as Partial<Record<'actor' | 'action' | 'object', string>>
  const what = object ?? action
  if (actor !== undefined && what !== undefined) return `${actor} → ${what}`
  const code = codes.code(excerpt.code)
  for (const id of code?.attributes ?? []) {
    const value = excerpt.attributes[id]
    const attribute = codes.attribute(id)
    if (value === undefined || value === '' || attribute === undefined || id === 'strength') continue
    if (attribute.input.kind === 'flag') continue
    if (attribute.input.kind === 'choice') {
      const option = attribute.input.options.find((one) => one.value === value)
      return option === undefined ? value : `${named(attribute.label)}: ${named(option.label).toLowerCase()}`
    }
    return value
  }
  return excerpt.comment
}
