import { type QueryKey, useQuery } from '@tanstack/react-query'
import type { Bridge } from '../shared/contract/bridge.ts'
import type { Input, Output, RequestName } from '../shared/contract/contract.ts'
import type { ErrorCode, Failure } from '../shared/contract/errors.ts'
import type { VersionId } from '../shared/id.ts'
import { coreSentence } from './words/core-sentences.ts'

/** A request that was answered with a failure: `code` for screens that switch, `message` for the user, in the language of the window. */
export class RequestFailure extends Error {
  readonly code: ErrorCode
  readonly reference: string | undefined

  constructor(failure: Failure) {
    super(coreSentence(failure.sentence))
    this.name = 'RequestFailure'
    this.code = failure.code
    this.reference = failure.reference
  }
}

let bridge: Bridge | undefined

/** Names the way out of the window once, at start; tests hand in their own. */
export function connect(to: Bridge): void {
  bridge = to
}

export function connectedBridge(): Bridge {
  if (bridge === undefined) throw new Error('Nothing is connected yet: call connect() first.')
  return bridge
}

/**
 * Asks the core for something.
 *
 * @throws RequestFailure when the core answered with one
 */
export async function call<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await connectedBridge().request(name, input)
  if (!reply.ok) throw new RequestFailure(reply.error)
  return reply.value as Output<Name>
}

/** Under what an answer is kept. The request name comes first, so that events can make all of its answers stale. */
export function keyOf<Name extends RequestName>(name: Name, input: Input<Name>): QueryKey {
  return [name, input]
}

/** Shows an answer and keeps it until an event says that it is stale. `undefined` as input asks nothing yet. */
export function useAnswer<Name extends RequestName>(name: Name, input: Input<Name> | undefined) {
  return useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input as Input<Name>),
    enabled: input !== undefined,
  })
}

/** How to ask for the text of a version, for screens that need several at once. */
export const versionQuery = (versionId: VersionId) => ({
  queryKey: keyOf('source.open', { versionId }),
  queryFn: () => call('source.open', { versionId }),
})

/** What to tell the user about anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
