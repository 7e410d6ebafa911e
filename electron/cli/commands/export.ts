import type { Input } from '../../../shared/contract/contract.ts'
import type { NoteId } from '../../../shared/id.ts'
import { CITATION_STYLES } from '../../../shared/word/citations/citation-style.ts'
import { EXPORT_VARIANTS } from '../../../shared/word/export-options.ts'
import { HANDED_OUT_FORMATS } from '../../../shared/word/formats/export-format.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { answered, ask, type Command, UsageError } from '../command.ts'
import { findNote } from '../find.ts'
import { offered } from '../offered-file.ts'
import { oneOf } from '../one-of.ts'
import { parse, required } from '../parse.ts'
import { writeKept } from '../write-kept.ts'
import { exportDossier } from './export-dossier.ts'

export const exportNote: Command = {
  name: 'export',
  usage:
    '(NOTE --out FILE | --dossier D --out DIR) [--format F] [--variant V] [--ceiling MARKING] [--citations STYLE] [--notes endnotes] [--house-style FILE] [--despite REASON] [--name PATTERN]',
  doc: 'Writes a note, named by its id or title, as a Word file, or in the format its name or --format says; with --dossier, every note of a dossier into a folder, a result for each.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      out: { type: 'string' },
      format: { type: 'string' },
      variant: { type: 'string' },
      ceiling: { type: 'string' },
      citations: { type: 'string' },
      notes: { type: 'string' },
      'house-style': { type: 'string' },
      despite: { type: 'string' },
      dossier: { type: 'string' },
      name: { type: 'string' },
    })
    const out = required(values.out, 'out')
    const library = await desk.library()
    const format = values.format ?? (values.dossier === undefined ? formatOf(out) : 'docx')
    const wanted = async (): Promise<Wanted> => ({
      format: oneOf(HANDED_OUT_FORMATS, format, 'format'),
      variant: oneOf(EXPORT_VARIANTS, values.variant, 'variant'),
      ceiling: values.ceiling,
      citationStyle: oneOf(CITATION_STYLES, values.citations, 'citations'),
      notes: oneOf(['footnotes', 'endnotes'], values.notes, 'notes'),
      despite: reasonOf(values.despite),
      namePattern: values.name,
      houseStyle: await granted(library, values['house-style']),
    })
    if (values.dossier !== undefined) {
      if (positionals.length > 0) throw new UsageError('Name a note or a dossier, not both.')
      return exportDossier(library, desk, values.dossier, out, wanted)
    }
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) throw new UsageError('Name one note by its id or title.')
    return writeNoteTo(library, (await findNote(library, name)).id, out, await wanted())
  },
}

type Wanted = Omit<Input<'export.write'>, 'noteId' | 'workId'>

/** Exports a note and puts the file where it was asked for. @throws Refusal */
export async function writeNoteTo(library: ServedLibrary, noteId: NoteId, out: string, wanted: Wanted = {}) {
  const { exported, messages } = await ask(library, 'export.write', { noteId, ...wanted })
  return writeKept(library, exported, messages, out)
}

/** Why a file is written although findings hold it back. @throws UsageError for an empty one */
function reasonOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (given.trim() === '') throw new UsageError('--despite needs a reason, which is kept with the export.')
  return given.trim()
}

/** The format that the ending of the file's name asks for; Word's where it asks for none that is known. */
function formatOf(file: string): string {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return HANDED_OUT_FORMATS.find((format) => format === ending) ?? 'docx'
}

/** Offers the house style's file to the core, which takes files by grant alone. */
async function granted(library: ServedLibrary, file: string | undefined) {
  return file === undefined ? undefined : answered(library.offer(await offered(file))).id
}
