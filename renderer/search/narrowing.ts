import type { Input } from '../../shared/contract/contract.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { SourceId } from '../../shared/id.ts'
import type { Source } from '../../shared/source/source.ts'

/** What hits are narrowed to, besides the dossier; an empty word means: to nothing. */
export interface Narrowing {
  readonly sourceId: string
  readonly code: string
  readonly party: string
  readonly year: string
  readonly insideWords: boolean
}

export const NOT_NARROWED: Narrowing = { sourceId: '', code: '', party: '', year: '', insideWords: false }

export function filterOf({ sourceId, code, party, year, insideWords }: Narrowing): Partial<Input<'search.find'>> {
  return {
    ...(sourceId !== '' && { sourceId: sourceId as SourceId }),
    ...(code !== '' && { code }),
    ...(party !== '' && { party }),
    ...(year !== '' && { from: year, to: year }),
    ...(insideWords && { insideWords }),
  }
}

/** The attributes that name a party, as the search knows them. */
const PARTY_ATTRIBUTES = ['entity', 'actor', 'counterpart', 'by', 'who', 'speaker']

/** Every party that excerpts name, once, however its letters were written. */
export function partiesOf(excerpts: readonly Excerpt[]): readonly string[] {
  const named = new Map<string, string>()
  for (const { attributes } of excerpts) {
    for (const id of PARTY_ATTRIBUTES) {
      const name = attributes[id]?.trim()
      if (name && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), name)
    }
  }
  return [...named.values()].sort((a, b) => a.localeCompare(b))
}

/** The years in which sources are dated, newest first. */
export const yearsOf = (sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])))].sort().reverse()
