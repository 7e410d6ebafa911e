import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import { Refusal, type Reply } from '../../shared/contract/errors.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/** What a command works with. */
export interface Desk {
  /** The library of `--library`, opened when it is first needed. */
  readonly library: () => Promise<ServedLibrary>
  /** The folder of `--library`. */
  readonly folder: string
  /** Opens another library, such as a temporary one, by the given clock or the real one; closed when the command ends. */
  readonly openAt: (folder: string, clock?: () => Date) => Promise<ServedLibrary>
  /** A message for the person at the keyboard; standard error. */
  readonly say: (sentence: string) => void
}

/** One command of the command line, in a file of its own. */
export interface Command {
  readonly name: string
  /** What stands after the name: `FILE… --dossier NAME`. */
  readonly usage: string
  readonly doc: string
  /**
   * Does the work.
   *
   * @returns what is printed on standard output as JSON
   * @throws Refusal (exit 1) or UsageError (exit 2)
   */
  readonly run: (given: readonly string[], desk: Desk) => Promise<unknown>
}

/** The command was not written as its usage says; nothing was done. */
export class UsageError extends Error {}

/** Some of it was done, some was not: `value` is printed all the same, and the program ends with 1. */
export class PartlyDone {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** Asks the core and gives the answer. @throws Refusal with the core's own sentence */
export async function ask<Name extends RequestName>(
  library: ServedLibrary,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  return answered((await library.dispatch(name, input)) as Reply<Output<Name>>)
}

/** @throws Refusal */
export function answered<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value
  const { code, sentence, reference } = reply.error
  throw new Refusal(code, reference === undefined ? sentence : `${sentence} (error ${reference})`)
}
