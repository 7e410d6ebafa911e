import { Refusal } from '../shared/contract/errors.ts'
import { runBrowserShell } from './browser/run.ts'
import { buildWhenNeeded, ROOT } from './start/build.ts'
import { hasDisplay, openInBrowser } from './start/display.ts'
import { obtainElectron } from './start/find-electron.ts'
import { runElectron } from './start/run-electron.ts'

/**
 * `npm start [-- --library DIR --browser --port N]`: builds if need be, then opens the app in the best window there is;
 * `--browser` takes the browser where Electron could be had too.
 */
async function start(given: readonly string[]): Promise<void> {
  if (!buildWhenNeeded(() => console.error('Building the app …'))) {
    console.error('The app could not be built; see above.')
    process.exitCode = 1
    return
  }
  const isSeen = hasDisplay()
  if (isSeen && !given.includes('--browser')) {
    const program = await obtainElectron({ onDownload: () => console.error('Getting Electron, once …') })
    if (program !== undefined && (await runElectron(program, given))) return
    const why =
      program === undefined ? 'is not on this machine and could not be downloaded' : 'cannot run on this machine'
    console.error(`Electron ${why}, so the app opens in your browser, served to this machine only:`)
  } else if (!isSeen) {
    console.error('There is no display here. Open this address in a browser on this machine; Ctrl+C ends the app:')
  }
  const shell = await runBrowserShell(ROOT, given)
  if (isSeen) openInBrowser(shell.openingAddress())
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : String(error))
  process.exit(1)
})
