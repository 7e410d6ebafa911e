import type { ServedLibrary } from '../core/shell/served-library.ts'
import { answered, ask, UsageError } from './command.ts'
import { findSource } from './find.ts'
import { offered } from './offered-file.ts'

async function grantFor(library: ServedLibrary, files: readonly string[]) {
  const [file, another] = files
  if (file === undefined || another !== undefined) throw new UsageError('Name one file.')
  return answered(library.offer(await offered(file))).id
}

/** Adds the annotations of a file to a source, those beyond doubt; with `isDry` says only where each would stand. */
export async function addAnnotations(library: ServedLibrary, source: string, files: readonly string[], isDry: boolean) {
  const { id: sourceId } = await findSource(library, source)
  const plan = await ask(library, 'annotation.read', { sourceId, grantId: await grantFor(library, files) })
  if (isDry) return plan
  const isAny = plan.marks.some(({ outcome }) => outcome === 'placed')
  const { marks, leftOut } = plan
  if (!isAny)
    return { added: 0, known: marks.filter(({ outcome }) => outcome === 'known').length, left: leftOut, marks }
  return ask(library, 'annotation.add', { planId: plan.planId })
}

/** Imports a project of another program as a dossier of its own, or into one. */
export async function addProject(
  library: ServedLibrary,
  title: string | undefined,
  files: readonly string[],
  isDry: boolean,
) {
  const plan = await ask(library, 'project.read', { grantId: await grantFor(library, files) })
  return isDry ? plan : ask(library, 'project.add', { planId: plan.planId, ...(title !== undefined && { title }) })
}

/** Adds the codes of a codebook that are new here. */
export async function addCodebook(library: ServedLibrary, files: readonly string[], isDry: boolean) {
  const plan = await ask(library, 'codebook.read', { grantId: await grantFor(library, files) })
  const keys = plan.codes.filter(({ state }) => state === 'new').map(({ key }) => key)
  return isDry || keys.length === 0 ? plan : ask(library, 'codebook.add', { planId: plan.planId, keys })
}
