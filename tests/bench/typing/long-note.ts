import { randomUUID } from 'node:crypto'
import { openLibrary } from '../../../electron/core/library.ts'
import type { ExcerptId, NoteId } from '../../../shared/id.ts'
import { ensureBlockIds } from '../../../shared/note/block-ids.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'

const SENTENCE = 'The two sides agreed to go on with their talks and to meet again before the end of the year'.split(
  ' ',
)
const WORDS_IN_A_PARAGRAPH = 100

/** Fills a note with paragraphs of a hundred words and citations among them. @returns its body */
export async function saveLongNote(
  folder: string,
  noteId: NoteId,
  excerptId: ExcerptId,
  words: number,
  citations: number,
): Promise<NoteNode> {
  const library = await openLibrary({ folder, resources: 'resources', appVersion: '0.0.0', program: 'a benchmark' })
  const opened = await library.dispatch('note.open', { noteId })
  if (!opened.ok) throw new Error(opened.error.sentence)
  const { note } = opened.value as { readonly note: Note }
  const paragraphs = Math.ceil(words / WORDS_IN_A_PARAGRAPH)
  const each = Math.ceil(citations / paragraphs)
  const sections = note.body.content ?? []
  const perSection = Math.ceil(paragraphs / sections.length)
  const content = sections.map((section, index) => ({
    ...section,
    content: Array.from({ length: Math.max(1, Math.min(perSection, paragraphs - index * perSection)) }, () =>
      aParagraph(each, excerptId),
    ),
  }))
  const body = ensureBlockIds({ type: 'doc', content }, randomUUID)
  const { header, pageVariant, revision } = note
  const saved = await library.dispatch('note.save', { noteId, baseRevision: revision, header, body, pageVariant })
  await library.close()
  if (!saved.ok) throw new Error(saved.error.sentence)
  return body
}

function aParagraph(citations: number, excerptId: ExcerptId): NoteNode {
  const words = Math.ceil(WORDS_IN_A_PARAGRAPH / Math.max(1, citations))
  const content = Array.from({ length: Math.max(1, citations) }, (_, part): readonly NoteNode[] => {
    const said = Array.from({ length: words }, (_, index) => SENTENCE[(part * words + index) % SENTENCE.length])
    const text: NoteNode = { type: 'text', text: `${said.join(' ')} ` }
    const citation: NoteNode = { type: 'citation', attrs: { excerptIds: [excerptId], mode: 'paraphrase' } }
    return citations > 0 ? [text, citation, { type: 'text', text: '. ' }] : [text]
  })
  return { type: 'paragraph', content: content.flat() }
}
