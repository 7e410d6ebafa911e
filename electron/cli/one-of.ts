import { UsageError } from './command.ts'

/** The value given for an option, if it is one of those it takes. @throws UsageError */
export function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | undefined,
  name: string,
): Value | undefined {
  if (given === undefined) return undefined
  const found = values.find((value) => value === given)
  if (found === undefined) throw new UsageError(`--${name} is one of ${values.join(', ')}.`)
  return found
}
