import { z } from 'zod'
import { contract, type Handlers, type RequestName } from '../../shared/contract/contract.ts'
import { ERROR_SENTENCES, type Failure, Refusal, type Reply } from '../../shared/contract/errors.ts'
import { refusalCode } from './refusal-code.ts'

/** Keeps an unexpected error of a request and gives the reference that finds it. */
export type KeepError = (request: string, error: unknown) => string

/**
 * The only door of the core: checks a request, runs it, and answers whatever happens.
 *
 * Nothing but a `Failure` from the closed list leaves here. What nobody expected is kept by `keepError` on this machine
 * and leaves as `internal` with a reference: a message or stack could carry a path or a sentence of a note.
 */
export async function dispatch(
  handlers: Handlers,
  name: string,
  input: unknown,
  keepError: KeepError,
): Promise<Reply<unknown>> {
  if (!isRequest(name)) return failed({ code: 'unknown-request', sentence: ERROR_SENTENCES['unknown-request'] })
  return answer(name, keepError, () => {
    const checked = check(name, input)
    const run = handlers[name] as (input: unknown) => unknown
    return run(checked)
  })
}

/** Runs something and answers as the core does: a value, or a failure from the closed list. */
export async function answer<Value>(
  doing: string,
  keepError: KeepError,
  run: () => Value | Promise<Value>,
): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    return failed(failureOf(doing, error, keepError))
  }
}

const failed = (error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error })

/** Own keys only: `constructor` and the like name no request. */
const isRequest = (name: string): name is RequestName => Object.hasOwn(contract, name)

/**
 * Holds an input to its schema. One nested so deeply that the schema itself runs out of stack is refused as well.
 *
 * @throws Refusal `invalid-input`, naming the first thing that is wrong
 */
function check(name: RequestName, input: unknown): unknown {
  try {
    return contract[name].input.parse(input)
  } catch (error) {
    if (error instanceof z.ZodError) throw new Refusal('invalid-input', inputSentence(error))
    if (error instanceof RangeError) throw new Refusal('invalid-input')
    throw error
  }
}

function inputSentence(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue === undefined) return ERROR_SENTENCES['invalid-input']
  const place = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
  return `${ERROR_SENTENCES['invalid-input']} (${place}${issue.message})`
}

function failureOf(request: string, error: unknown, keepError: KeepError): Failure {
  if (error instanceof Refusal) return { code: error.code, sentence: error.message }
  const code = refusalCode(error)
  if (code !== undefined) return { code, sentence: ERROR_SENTENCES[code] }
  return { code: 'internal', sentence: ERROR_SENTENCES.internal, reference: keepError(request, error) }
}
