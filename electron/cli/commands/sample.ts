import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { DossierId, NoteId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import { wordsOf } from '../../../shared/note/words.ts'
import { deliver } from '../../core/exporting/deliver.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { ask, type Command } from '../command.ts'
import { parse, required } from '../parse.ts'
import { writeNoteTo } from './export.ts'
import { importFile } from './import.ts'

export const sample: Command = {
  name: 'sample',
  usage: '--out DIR [--source FILE]',
  doc: 'Does the whole job without a window, in a library of its own: collect, code, draft, export. With --source it takes a real text, codes it by the codebook’s visible rules and drafts only what those excerpts support.',
  async run(given, desk) {
    const { values } = parse(given, { out: { type: 'string' }, source: { type: 'string' } })
    const out = resolve(required(values.out, 'out'))
    await mkdir(out, { recursive: true }).catch(() => {
      throw new Refusal('not-writable', `The folder ${out} could not be made. Nothing was written.`)
    })
    const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-sample-'))
    try {
      const library = await desk.openAt(folder, values.source === undefined ? () => SAMPLE_DAY : undefined)
      const { dossierId, noteId } =
        values.source === undefined ? await bundled(library) : await fromFile(library, values.source)
      return await handOver(library, dossierId, noteId, out)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** The day that the bundled memorandum bears: made on the same day each time, it comes out in the same bytes. */
const SAMPLE_DAY = new Date('2026-02-16T09:00:00Z')

/** Kept with the export where findings hold the memorandum back, as they do one drafted from a stranger's text. */
const REPORTED = 'Made by the command “sample”, which reports its findings beside the file.'

interface Made {
  readonly dossierId: DossierId
  readonly noteId: NoteId
}

async function bundled(library: ServedLibrary): Promise<Made> {
  const { dossier } = await ask(library, 'dossier.sample', {})
  const { notes } = await ask(library, 'note.list', { dossierId: dossier.id })
  const [note] = notes
  if (note === undefined) throw new Refusal('not-found', 'The sample has no note.')
  return { dossierId: dossier.id, noteId: note.id }
}

async function fromFile(library: ServedLibrary, file: string): Promise<Made> {
  const { dossier } = await ask(library, 'dossier.create', { title: 'Sample from a file' })
  const source = await importFile(library, dossier.id, file)
  const versionId = source.currentVersionId
  await ask(library, 'excerpt.suggest', { versionId })
  const title = `What the text says: ${source.shortTitle ?? source.title}`.slice(0, 120)
  const { note } = await ask(library, 'note.draft', { dossierId: dossier.id, versionId, title })
  return { dossierId: dossier.id, noteId: note.id }
}

async function handOver(library: ServedLibrary, dossierId: DossierId, noteId: NoteId, out: string) {
  const { excerpts, citations } = await ask(library, 'excerpt.list', { dossierId })
  const { sources } = await ask(library, 'source.list', { dossierId })
  const { note } = await ask(library, 'note.open', { noteId })
  const brief = await writeNoteTo(library, noteId, join(out, 'brief.docx'), { despite: REPORTED })
  await deliver(join(out, 'excerpts.json'), json({ sources, excerpts }))
  await deliver(join(out, 'note.json'), json(note))
  const { findings } = await ask(library, 'note.check', { noteId })
  const levelled = (level: string) => findings.filter((finding) => finding.level === level).length
  const byCode: Record<string, number> = {}
  for (const { code } of excerpts) byCode[code] = (byCode[code] ?? 0) + 1
  return {
    files: ['brief.docx', 'excerpts.json', 'note.json'].map((name) => join(out, name)),
    brief: { size: brief.size, sha256: brief.sha256 },
    sources: sources.map(({ title, versions }) => ({ title, words: versions.at(-1)?.words })),
    excerpts: { total: excerpts.length, suggested: excerpts.filter(({ isSuggested }) => isSuggested).length, byCode },
    note: { title: noteTitle(note.header), words: wordsOf(note.body), citations: citations.length },
    findings: { block: levelled('block'), warn: levelled('warn'), hint: levelled('hint') },
  }
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
