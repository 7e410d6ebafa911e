import { openLibrary } from '../../../electron/core/library.ts'
import { RESOURCES } from '../../build/resources-folder.ts'

/** Opens the library named on the command line and asks what a window asks before it can be drawn. */
const library = await openLibrary({
  folder: process.argv[2] ?? '',
  resources: RESOURCES,
  appVersion: 'bench',
  program: 'the benchmark',
})
for (const name of ['library.describe', 'preference.list', 'codebook.open', 'dossier.list']) {
  const reply = await library.dispatch(name, {})
  if (!reply.ok) throw new Error(reply.error.sentence)
}
await library.close()
