import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ReadFile } from '../../electron/core/capabilities.ts'
import { type Library, type LibraryOptions, openLibrary } from '../../electron/core/library.ts'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import { contract, type Input, type Output, type RequestName } from '../../shared/contract/contract.ts'
import type { Failure } from '../../shared/contract/errors.ts'
import { RESOURCES } from './resources-folder.ts'

/** A folder of its own for one test, gone afterwards. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Reads paragraphs parted by blank lines, in this process: what readers do is tested elsewhere. */
export const readParagraphs: ReadFile = async ({ bytes }) => ({
  blocks: new TextDecoder()
    .decode(bytes)
    .split(/\n{2,}/)
    .map((text) => ({ kind: 'paragraph', text })),
  messages: [],
})

let opened = 0

/** Ids that count, so that a failing test names the same things every time; each opening has its own. */
export function countedIds(): () => string {
  const opening = String(++opened).padStart(8, '0')
  let count = 0
  return () => `${opening}-0000-4000-8000-${String(++count).padStart(12, '0')}`
}

export interface TestLibrary extends Library {
  readonly folder: string
  readonly events: LibraryEvent[]
  /** What the log was given. */
  readonly logged: { readonly reference: string; readonly doing: string; readonly error: unknown }[]
  /** Sets the clock forward. */
  readonly passTime: (milliseconds: number) => void
  /** Asks and expects success; the answer is held to the contract's own schema. */
  readonly ask: <Name extends RequestName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
  /** Asks and expects a failure. */
  readonly refuse: (name: string, input: unknown) => Promise<Failure>
}

/** An open library in a temporary folder, with a clock that stands still and ids that count. */
export async function aLibrary(options: Partial<LibraryOptions> = {}): Promise<TestLibrary> {
  const folder = options.folder ?? aFolder()
  let now = Date.parse('2026-02-07T09:30:00.000Z')
  const logged: TestLibrary['logged'] = []
  const library = await openLibrary({
    folder,
    resources: RESOURCES,
    appVersion: '0.1.0',
    program: 'a test',
    account: 'analyst',
    readFile: readParagraphs,
    writeNote: async () => ({ bytes: new TextEncoder().encode('a Word file'), messages: [] }),
    clock: () => new Date(now),
    newId: countedIds(),
    log: (entry) => logged.push(entry),
    ...options,
  })
  onTestFinished(() => library.close())
  const events: LibraryEvent[] = []
  library.subscribe((event) => events.push(event))
  return {
    ...library,
    folder,
    events,
    logged,
    passTime: (milliseconds) => {
      now += milliseconds
    },
    async ask(name, input) {
      const reply = await library.dispatch(name, input)
      if (!reply.ok)
        throw new Error(`${name}: ${reply.error.code}: ${reply.error.sentence}`, { cause: logged.at(-1)?.error })
      return contract[name].output.parse(reply.value) as Output<typeof name>
    },
    async refuse(name, input) {
      const reply = await library.dispatch(name, input)
      if (reply.ok) throw new Error(`${name} should have been refused, but answered ${JSON.stringify(reply.value)}`)
      return reply.error
    },
  }
}
