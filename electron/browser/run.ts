import { join } from 'node:path'
import { Refusal } from '../../shared/contract/errors.ts'
import { newestGoodBackup, restoreInto } from '../core/backup/rescue.ts'
import { openServedLibrary } from '../core/shell/open-served-library.ts'
import { shellOptions } from '../core/shell/shell-options.ts'
import { serveRescue } from './serve-rescue.ts'
import { type BrowserShell, serveBrowser } from './server.ts'

const PROGRAM = 'a browser window of the app'

/** What was started: the app, or the page that restores a backup first. */
export type StartedShell = Pick<BrowserShell, 'openingAddress' | 'address'>

/**
 * Opens the library that `given` names, serves it, and prints the address on a line alone, until the process is told to
 * end: then pages save first and the library is closed. A damaged library that has a good backup gets a page
 * that offers it.
 *
 * @param root the project's folder, which holds the build
 * @param given `--library DIR`, `--port N` and `--no-sample`, all optional
 * @throws Refusal when the library cannot be opened
 */
export async function runBrowserShell(root: string, given: readonly string[]): Promise<StartedShell> {
  const { folder, port, startsWithSample } = shellOptions(given)
  let close = async () => {}

  const serve = async (): Promise<BrowserShell> => {
    const library = await openServedLibrary({ folder, startsWithSample, program: PROGRAM })
    const shell = await serveBrowser({ library, pages: join(root, 'out', 'renderer'), port })
    close = async () => {
      await shell.close()
      await library.close()
    }
    return shell
  }

  const rescue = async (damaged: Refusal): Promise<StartedShell> => {
    const backup = await newestGoodBackup(folder)
    if (backup === undefined) throw damaged
    const page = await serveRescue({
      sentence: damaged.message,
      port,
      backup,
      restore: ({ name }) => restoreInto(folder, name, PROGRAM, new Date()),
      goOn: async () => (await serve()).openingAddress(),
    })
    close = () => page.close()
    return { address: page.address, openingAddress: () => page.address }
  }

  const shell = await serve().catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'library-damaged') return rescue(error)
    throw error
  })
  process.stdout.write(`${shell.address}\n`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  return shell
}
