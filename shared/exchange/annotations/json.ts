/** Looks into JSON of unknown shape, as linked data is written: one value or a list of values in most places. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list: JSON-LD writes a list of one as the one. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export const textAt = (json: Json, ...names: readonly string[]): string | undefined =>
  names.map((name) => json[name]).find((value): value is string => typeof value === 'string')

/** Whether an object bears a type, however it writes it: `type`, `@type`, `oa:Annotation`. */
export function hasType(json: Json, type: string): boolean {
  return [...listed(json.type), ...listed(json['@type'])].some(
    (each) => typeof each === 'string' && (each === type || each.endsWith(`:${type}`) || each.endsWith(`#${type}`)),
  )
}
