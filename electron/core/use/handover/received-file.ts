import { Refusal } from '../../../../shared/contract/errors.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import { BLOCK_SEPARATOR, canonicalText } from '../../../../shared/source/canonical.ts'
import type { LongWork } from '../../capabilities.ts'
import type { NewText } from '../../database/canonical-text.ts'
import type { HandoverContent, Manifest } from '../../handover/handover-file.ts'
import { nameOfText } from '../../handover/text-name.ts'
import type { HandedOver } from '../../reading/reading-host.ts'
import { textOf } from '../add-source.ts'
import { inQuotes } from '../context.ts'
import { checkBody } from '../note-body.ts'

/** A hand-over that was read and held to what it says of itself. */
export interface ReceivedFile {
  readonly manifest: Manifest
  readonly content: HandoverContent
  readonly texts: ReadonlyMap<string, NewText>
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The canonical text of a text of the file. */
  readonly wordsOf: (textId: string) => string
}

/**
 * Checks what schemas cannot: that texts are named by their words, that notes have the form of notes.
 *
 * @throws Refusal for a file that does not hold together; nothing of it is taken then
 */
export async function checkHandover(
  { manifest, content }: Pick<ReceivedFile, 'manifest' | 'content'>,
  { texts, files }: Pick<HandedOver, 'texts' | 'files'>,
  { signal, onProgress }: LongWork,
): Promise<ReceivedFile> {
  if (instantsOf(manifest, content).some((at) => Number.isNaN(Date.parse(at)))) throw new Refusal('unreadable', NO_DATE)
  const checked = new Map<string, NewText>()
  for (const [at, { id, blocks }] of texts.entries()) {
    const text = await textOf(blocks, signal)
    let start = 0
    const isPlaced = blocks.every((block, ordinal) => {
      const fits = block.ordinal === ordinal && block.start === start
      start += block.text.length + BLOCK_SEPARATOR.length
      return fits
    })
    if (!isPlaced || (await nameOfText(blocks)) !== id) throw new Refusal('unreadable', DAMAGED_TEXT)
    checked.set(id, { ...text, id })
    onProgress((at + 1) / texts.length, 'Checking the texts')
  }
  const kept = content.exports.flatMap(({ state }) => state.note ?? [])
  const whole = [...content.notes.map(({ note }) => note), ...kept]
  const parts = [...content.notes.flatMap(({ snapshots }) => snapshots), ...content.reviews.map(({ base }) => base)]
  for (const note of [...whole, ...parts]) {
    try {
      checkBody(note.body)
    } catch {
      throw new Refusal(
        'refused',
        `The note ${inQuotes(noteTitle(note.header))} of the file does not have the form of a note. Nothing was imported.`,
      )
    }
  }
  const words = new Map<string, string>()
  return {
    manifest,
    content,
    texts: checked,
    files,
    wordsOf: (textId) => {
      const known = words.get(textId) ?? canonicalText(checked.get(textId)?.blocks ?? [])
      words.set(textId, known)
      return known
    },
  }
}

/** Every moment of a file that a screen shows as one; those of comments may be empty. */
const instantsOf = ({ dossier }: Manifest, content: HandoverContent): readonly string[] => [
  dossier.createdAt,
  ...content.sources.flatMap(({ createdAt, versions }) => [
    createdAt,
    ...versions.map(({ version }) => version.importedAt),
  ]),
  ...content.excerpts.flatMap(({ excerpt }) => [excerpt.createdAt, excerpt.changedAt]),
  ...content.notes.flatMap(({ note, snapshots, waivers }) => [
    note.createdAt,
    note.changedAt,
    ...[...snapshots, ...waivers].map(({ madeAt }) => madeAt),
  ]),
  ...content.notes.flatMap(({ comments }) =>
    comments.flatMap((comment) => [comment, ...comment.replies]).map(({ at }) => at || dossier.createdAt),
  ),
  ...content.exports.map(({ exported }) => exported.madeAt),
  ...content.reviews.flatMap(({ openedAt, proposals }) => [
    openedAt,
    ...proposals.flatMap(({ decidedAt }) => decidedAt ?? []),
  ]),
  ...content.history.map(({ at }) => at),
]

const NO_DATE =
  'The file names a moment that is none, so it was damaged or changed on its way. Nothing was imported. Ask for it again.'

const DAMAGED_TEXT =
  'A text of the file is not what its name says, so the file was damaged or changed on its way. Nothing was imported. Ask for it again.'

/** Why something of the file stays out. */
export const out = (name: string, why: string): LeftOut => ({ name, why })
