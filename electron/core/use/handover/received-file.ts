import { Refusal } from '../../../../shared/contract/errors.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import { canonicalText } from '../../../../shared/source/canonical.ts'
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
  const checked = new Map<string, NewText>()
  for (const [at, { id, blocks }] of texts.entries()) {
    const text = await textOf(blocks, signal)
    let start = 0
    const isPlaced = blocks.every((block, ordinal) => {
      const fits = block.ordinal === ordinal && block.start === start
      start += block.text.length + 2
      return fits
    })
    if (!isPlaced || (await nameOfText(blocks)) !== id) throw new Refusal('unreadable', DAMAGED_TEXT)
    checked.set(id, { ...text, id })
    onProgress((at + 1) / texts.length, 'Checking the texts')
  }
  for (const { note, snapshots } of content.notes) {
    try {
      for (const { body } of [note, ...snapshots]) checkBody(body)
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

const DAMAGED_TEXT =
  'A text of the file is not what its name says, so the file was damaged or changed on its way. Nothing was imported. Ask for it again.'

/** Why something of the file stays out. */
export const out = (name: string, why: string): LeftOut => ({ name, why })
