import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../electron/core/library.ts'
import { RESOURCES } from '../build/resources-folder.ts'
import { fillWithPassages } from './core/passages.ts'
import { spreadOfEach } from './core/spread.ts'
import { fillWithWork } from './core/work.ts'
import { type Line, ms, type Options } from './report.ts'

/**
 * A process that opens a library and answers the first questions of a window, beside one that opens an empty library,
 * and beside one that starts Node and nothing else.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const sizes = isLarge ? { sources: 2000, excerpts: 50_000, notes: 500 } : { sources: 200, excerpts: 5000, notes: 50 }
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'))
  const empty = join(folder, 'empty')
  const full = join(folder, 'full')
  try {
    for (const each of [empty, full]) {
      const options = { folder: each, resources: RESOURCES, appVersion: 'bench', program: 'the benchmark' }
      await (await openLibrary(options)).close()
    }
    fillWithPassages(full, sizes.sources * 100, 100)
    fillWithWork(full, sizes.excerpts, sizes.notes)
    const { node, opened, own } = await spreadOfEach(9, {
      node: () => execFileSync(process.execPath, ['-e', '0']),
      opened: () => started(empty),
      own: () => started(full),
    })
    const what = `${sizes.sources} sources, ${sizes.excerpts.toLocaleString('en')} excerpts, ${sizes.notes} notes`
    yield {
      what,
      figures:
        `${(own.p50 / opened.p50).toFixed(2)} x an empty library (p50 ${ms(own.p50)} to ${ms(opened.p50)}; ` +
        `Node alone ${ms(node.p50)})`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opens a library in a process of its own and asks what a window asks first. */
function started(folder: string): void {
  execFileSync(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'core/opening.ts'),
    folder,
  ])
}
