import type { Provenance } from '../../source/source.ts'

/** What is known of a source, as variables of a project: their names there, and the field here. */
export const SOURCE_VALUES: readonly (readonly [name: string, field: Exclude<keyof Provenance, 'title'>])[] = [
  ['Short title', 'shortTitle'],
  ['Issuer', 'issuer'],
  ['Date', 'date'],
  ['Address', 'address'],
  ['Retrieved', 'retrievedOn'],
  ['Language', 'language'],
  ['Marking', 'marking'],
  ['Reliability', 'reliability'],
]
