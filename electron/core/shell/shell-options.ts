import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultLibrary } from './default-library.ts'

/** What can be said when a shell with windows is started. */
export interface ShellOptions {
  /** `--library DIR`: the library's folder, absolute. */
  readonly folder: string
  /** `--port N`, of the browser shell; 0 takes any free one. */
  readonly port: number
  /** False after `--no-sample`: a new library then starts empty. */
  readonly startsWithSample: boolean
}

/** Reads a shell's arguments. What it does not know is passed over: Electron and Chromium add their own. */
export function shellOptions(given: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: [...given],
    options: { library: { type: 'string' }, port: { type: 'string' }, 'no-sample': { type: 'boolean' } },
    strict: false,
  })
  return {
    folder: resolve(typeof values.library === 'string' ? values.library : defaultLibrary()),
    port: Number(values.port ?? 0),
    startsWithSample: values['no-sample'] !== true,
  }
}
