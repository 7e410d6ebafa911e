import { openLibrary } from '../../electron/core/library.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import type { NoteNode } from '../../shared/note/note.ts'

/**
 * The sample dossier with all its sources protected, and its note too, but for the paragraphs: they are marked as
 * public although what they say rests on the protected sources alone. What the checks hold against it is let stand.
 */
export async function makeProtectedNote(folder: string): Promise<void> {
  const library = await openLibrary({ folder, resources: 'resources', appVersion: '0.0.0', program: 'a test' })
  async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    const reply = await library.dispatch(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
    return reply.value as Output<Name>
  }
  const { dossier } = await ask('dossier.sample', {})
  const { sources } = await ask('source.list', { dossierId: dossier.id })
  for (const { id, title } of sources) {
    await ask('source.edit', { sourceId: id, details: { title, marking: 'PROTECTED A' } })
  }
  const noteId = (await ask('note.list', { dossierId: dossier.id })).notes[0]?.id
  if (noteId === undefined) throw new Error('The sample has no note.')
  const { note } = await ask('note.open', { noteId })
  await ask('note.save', {
    noteId,
    baseRevision: note.revision,
    header: { ...note.header, marking: 'PROTECTED A' },
    body: marked(note.body),
    pageVariant: note.pageVariant,
  })
  for (const { check, blockId, where, level } of (await ask('note.check', { noteId })).findings) {
    if (level === 'block') await ask('finding.waive', { noteId, check, blockId, where, reason: 'Seen.' })
  }
  await ask('preference.set', { name: 'tour', value: 'seen' })
  await library.close()
}

function marked(node: NoteNode): NoteNode {
  if (node.type === 'paragraph') return { ...node, attrs: { ...node.attrs, marking: 'UNCLASSIFIED' } }
  return node.content === undefined ? node : { ...node, content: node.content.map(marked) }
}
