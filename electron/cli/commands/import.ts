import { readFile } from 'node:fs/promises'
import { Refusal } from '../../../shared/contract/errors.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import type { Source } from '../../../shared/source/source.ts'
import { createReadingHost } from '../../core/reading/reading-host.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { answered, ask, type Command, UsageError } from '../command.ts'
import { addAnnotations, addCodebook, addProject } from '../exchange-files.ts'
import { findDossier, findSource } from '../find.ts'
import { offered } from '../offered-file.ts'
import { parse, required } from '../parse.ts'

export const importFiles: Command = {
  name: 'import',
  usage:
    'FILE… (--dossier NAME | --as-version-of SOURCE | --annotations-for SOURCE | --project [--dossier NAME] | --codebook | --json) [--dry-run]',
  doc: 'Adds files to a dossier as sources; the dossier is made when there is none of that name. Or adds one as the next version of a source, and says what became of each excerpt. Or adds the annotations of a file (W3C Web Annotations, Hypothesis, Recogito) to a source, those beyond doubt; a project (REFI-QDA .qdpx) as a dossier; the new codes of a codebook (.qdc, .json): --dry-run says what would come of it. Or, with --json alone, prints the blocks of the files with their addresses and messages, and touches no library.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      dossier: { type: 'string' },
      'as-version-of': { type: 'string' },
      'annotations-for': { type: 'string' },
      project: { type: 'boolean' },
      codebook: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const earlier = values['as-version-of']
    if (earlier !== undefined) return addVersion(await desk.library(), earlier, positionals)
    const isDry = values['dry-run'] === true
    const annotated = values['annotations-for']
    if (annotated !== undefined) return addAnnotations(await desk.library(), annotated, positionals, isDry)
    if (values.project) return addProject(await desk.library(), values.dossier, positionals, isDry)
    if (values.codebook) return addCodebook(await desk.library(), positionals, isDry)
    if (values.json && values.dossier === undefined) return readOnly(positionals, desk.say)
    const title = required(values.dossier, 'dossier')
    if (positionals.length === 0) throw new UsageError('Name at least one file.')
    const library = await desk.library()
    const found = await findDossier(library, title)
    const dossier = found ?? (await ask(library, 'dossier.create', { title })).dossier
    const sources: Source[] = []
    const refused: { readonly file: string; readonly reason: string }[] = []
    for (const file of positionals) {
      try {
        sources.push(await importFile(library, dossier.id, file))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refused.push({ file, reason: error.message })
        desk.say(`${file}: ${error.message}`)
      }
    }
    if (sources.length === 0) {
      if (found === undefined) await ask(library, 'dossier.remove', { dossierId: dossier.id })
      throw new Refusal('refused', 'No file was imported.')
    }
    return { dossierId: dossier.id, sources, refused }
  },
}

/** Reads files as an import would, and keeps nothing: how a file comes out can be seen before, or without, a library. */
async function readOnly(files: readonly string[], say: (line: string) => void) {
  if (files.length === 0) throw new UsageError('Name at least one file.')
  const host = createReadingHost()
  const read: unknown[] = []
  const refused: { readonly file: string; readonly reason: string }[] = []
  for (const file of files) {
    try {
      const { path, name } = await offered(file)
      const { blocks, ...reading } = await host.read({ name, bytes: new Uint8Array(await readFile(path)) })
      read.push({ file, ...reading, blocks: placeBlocks(blocks) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ file, reason: error.message })
      say(`${file}: ${error.message}`)
    }
  }
  if (read.length === 0) throw new Refusal('refused', 'No file could be read.')
  return { files: read, refused }
}

/** Adds a file as the next version of a source named by its id or title, and tells what became of its excerpts. */
async function addVersion(library: ServedLibrary, name: string, files: readonly string[]) {
  const [file, another] = files
  if (file === undefined || another !== undefined) throw new UsageError('Name one file: the next version.')
  const source = await findSource(library, name)
  const grant = answered(library.offer(await offered(file)))
  const added = await ask(library, 'source.addVersion', {
    sourceId: source.id,
    from: { kind: 'file', grantId: grant.id },
  })
  return { sourceId: source.id, version: added.version, excerpts: added.excerpts }
}

/** Imports one file by its path, which the command line may name and a window may not. @throws Refusal */
export async function importFile(
  library: ServedLibrary,
  dossierId: Source['dossierId'],
  file: string,
): Promise<Source> {
  const grant = answered(library.offer(await offered(file)))
  return (await ask(library, 'source.import', { dossierId, grantId: grant.id, details: {} })).source
}
