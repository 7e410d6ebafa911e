import { join } from 'node:path'
import { Refusal } from '../../shared/contract/errors.ts'
import { runBrowserShell } from './run.ts'

/** `node electron/browser/main.ts [--library DIR] [--port N]` */
runBrowserShell(join(import.meta.dirname, '..', '..'), process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : String(error))
  process.exit(1)
})
