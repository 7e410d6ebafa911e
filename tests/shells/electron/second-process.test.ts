import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServedLibrary } from '../../../electron/core/shell/open-served-library.ts'
import { called, loadStandIn, runMain } from './run-bundles.ts'

const electron = loadStandIn()

test('a library that is open elsewhere is not opened twice: a sentence says where it is, and the app ends', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'aide-memoire-')), 'library')
  const other = await openServedLibrary({ folder, startsWithSample: false, program: 'a browser window of the app' })
  await runMain(electron, folder)
  await other.close()
  expect(called(electron, 'showErrorBox')).toEqual([
    [
      'Aide-Mémoire',
      expect.stringMatching(/^This library is open in a browser window of the app .* Close it there first/),
    ],
  ])
  expect(called(electron, 'exit')).toEqual([[1]])
  expect(electron.seen.windows).toEqual([])
})
