import { join } from 'node:path'
import { openServedLibrary } from '../core/shell/open-served-library.ts'
import { shellOptions } from '../core/shell/shell-options.ts'
import { type BrowserShell, serveBrowser } from './server.ts'

/**
 * Opens the library that `given` names, serves it, and prints the address on a line alone, until the process is told to
 * end: then pages save first and the library is closed.
 *
 * @param root the project's folder, which holds the build
 * @param given `--library DIR`, `--port N` and `--no-sample`, all optional
 * @throws Refusal when the library cannot be opened
 */
export async function runBrowserShell(root: string, given: readonly string[]): Promise<BrowserShell> {
  const { folder, port, startsWithSample } = shellOptions(given)
  const library = await openServedLibrary({ folder, startsWithSample, program: 'a browser window of the app' })
  const shell = await serveBrowser({ library, pages: join(root, 'out', 'renderer'), port })
  process.stdout.write(`${shell.address}\n`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await shell.close()
    await library.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  return shell
}
