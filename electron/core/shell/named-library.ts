import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultLibrary } from './default-library.ts'

/** The library folder that `--library DIR` names among a program's arguments, or the default one. Absolute. */
export function namedLibrary(given: readonly string[]): string {
  const { values } = parseArgs({
    args: [...given],
    options: { library: { type: 'string' } },
    strict: false,
  })
  return resolve(typeof values.library === 'string' ? values.library : defaultLibrary())
}
