import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ERROR_SENTENCES, Refusal } from '../../shared/contract/errors.ts'
import { defaultLibrary } from '../core/shell/default-library.ts'
import { openServedLibrary } from '../core/shell/open-served-library.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { type Desk, PartlyDone, UsageError } from './command.ts'
import { COMMANDS, helpText } from './commands.ts'

/** Where a command's words go. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * Runs one command of the command line.
 *
 * @param given the arguments after the program's name
 * @returns the exit code: 0 done, 1 refused with a reason, in whole or in part, 2 not understood
 */
export async function runCli(given: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const { folder, rest } = withoutLibrary(given)
  const [name = 'help', ...args] = rest
  if (name === 'help' || name === '--help') {
    out(helpText())
    return 0
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) {
    err(`There is no command “${name}”.\n\n${helpText()}`)
    return 2
  }
  const opened: ServedLibrary[] = []
  const openAt = async (at: string, clock = () => new Date()): Promise<ServedLibrary> => {
    const library = await openServedLibrary({ folder: at, startsWithSample: false, program: 'the command line', clock })
    opened.push(library)
    return library
  }
  let own: Promise<ServedLibrary> | undefined
  const library = (): Promise<ServedLibrary> => {
    own ??= openAt(folder)
    return own
  }
  const desk: Desk = { folder, openAt, library, say: (sentence) => err(`${sentence}\n`) }
  try {
    const done = await command.run(args, desk)
    out(`${JSON.stringify(done instanceof PartlyDone ? done.value : done, null, 2)}\n`)
    return done instanceof PartlyDone ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\nUsage: ${command.name} ${command.usage}\n`)
      return 2
    }
    err(`${error instanceof Refusal ? error.message : unexpected(error)}\n`)
    return 1
  } finally {
    for (const each of opened) await each.close()
  }
}

/** A fault of ours, in one sentence and the system's own words: a stack is of no use to whoever typed the command. */
function unexpected(error: unknown): string {
  return `${ERROR_SENTENCES.internal} (${error instanceof Error ? error.message : String(error)})`
}

/** `--library DIR` may stand anywhere; it is the same for every command. */
function withoutLibrary(given: readonly string[]): { readonly folder: string; readonly rest: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...given],
    options: { library: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const token = tokens.find((each) => each.kind === 'option' && each.name === 'library')
  if (token?.kind !== 'option' || typeof token.value !== 'string')
    return { folder: resolve(defaultLibrary()), rest: given }
  const rest = given.toSpliced(token.index, token.inlineValue === true ? 1 : 2)
  return { folder: resolve(token.value), rest }
}
