import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommentId, DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../../shared/id.ts'
import { checkSearchIndexes, dumpOf } from '../../build/a-dump.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

/** What a random session may do; numbers choose among what there is. */
type Act =
  | {
      readonly kind: 'dossier' | 'rename' | 'drop-dossier' | 'paste' | 'edit-source' | 'drop-source'
      readonly pick: number
    }
  | { readonly kind: 'mark' | 'edit-excerpt' | 'drop-excerpt' | 'note' | 'drop-note'; readonly pick: number }
  | { readonly kind: 'write'; readonly pick: number; readonly words: string }
  | { readonly kind: 'comment' | 'answer' | 'drop-comment'; readonly pick: number }
  | { readonly kind: 'wait' | 'undo' | 'redo'; readonly pick: number }

const words = fc.constantFrom('shall meet', 'État', 'मंत्रालय', '', 'a "quoted" thing; DROP TABLE note', '🇨🇦')
const pick = fc.nat(20)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('dossier' as const, 'paste' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('mark' as const, 'note' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), pick, words }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('comment' as const, 'answer' as const, 'drop-comment' as const),
      pick,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('rename' as const, 'edit-source' as const, 'edit-excerpt' as const, 'wait' as const),
      pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'drop-dossier' as const,
        'drop-source' as const,
        'drop-excerpt' as const,
        'drop-note' as const,
      ),
      pick,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), pick }) },
)

/** One of what the library holds now, or undefined when it holds none. */
async function inventory(library: TestLibrary) {
  const dump = dumpOf(library.folder)
  const ids = (rows: readonly unknown[], name = 'id') => rows.map((row) => (row as Record<string, string>)[name] ?? '')
  const choose = (list: readonly string[], at: number) => (list.length === 0 ? undefined : list[at % list.length])
  return {
    dossier: (at: number) => choose(ids(dump.dossier), at) as DossierId | undefined,
    source: (at: number) => choose(ids(dump.source), at) as SourceId | undefined,
    version: (at: number) => choose(ids(dump.source_version), at) as VersionId | undefined,
    excerpt: (at: number) => choose(ids(dump.excerpt), at) as ExcerptId | undefined,
    note: (at: number) => choose(ids(dump.note), at) as NoteId | undefined,
    comment: (at: number) => choose(ids(dump.note_comment), at) as CommentId | undefined,
  }
}

async function perform(library: TestLibrary, act: Act): Promise<void> {
  const there = await inventory(library)
  const dossierId = there.dossier(act.pick)
  switch (act.kind) {
    case 'dossier':
      await library.ask('dossier.create', { title: `Dossier ${act.pick}` })
      return
    case 'rename':
      if (dossierId) await library.ask('dossier.rename', { dossierId, title: `Renamed ${act.pick}` })
      return
    case 'drop-dossier':
      if (dossierId) await library.ask('dossier.remove', { dossierId })
      return
    case 'paste':
      if (dossierId)
        await library.ask('source.paste', {
          dossierId,
          text: `The parties shall meet.\n\nPara ${act.pick}.`,
          details: {},
        })
      return
    case 'edit-source': {
      const sourceId = there.source(act.pick)
      if (sourceId)
        await library.ask('source.edit', { sourceId, details: { title: 'Edited', issuer: `Issuer ${act.pick}` } })
      return
    }
    case 'drop-source': {
      const sourceId = there.source(act.pick)
      if (sourceId) await library.ask('source.remove', { sourceId })
      return
    }
    case 'mark': {
      const versionId = there.version(act.pick)
      if (versionId) await library.ask('excerpt.create', { versionId, start: act.pick % 8, end: 20, code: 'COMMIT' })
      return
    }
    case 'edit-excerpt': {
      const excerptId = there.excerpt(act.pick)
      if (excerptId) await library.ask('excerpt.edit', { excerptId, comment: `Comment ${act.pick}` })
      return
    }
    case 'drop-excerpt': {
      const excerptId = there.excerpt(act.pick)
      if (excerptId) await library.ask('excerpt.remove', { excerptIds: [excerptId] })
      return
    }
    case 'note':
      if (dossierId)
        await library.ask('note.create', {
          dossierId,
          templateId: 'uk.submission',
          language: 'en',
          title: `Note ${act.pick}`,
        })
      return
    case 'drop-note': {
      const noteId = there.note(act.pick)
      if (noteId) await library.ask('note.remove', { noteId })
      return
    }
    case 'write': {
      const noteId = there.note(act.pick)
      if (noteId === undefined) return
      const { note } = await library.ask('note.open', { noteId })
      const body = bodySaying(note.body, act.words, there.excerpt(act.pick))
      await library.ask('note.save', {
        noteId,
        baseRevision: note.revision,
        header: note.header,
        body,
        pageVariant: 'standard',
      })
      return
    }
    case 'comment': {
      const noteId = there.note(act.pick)
      if (noteId === undefined) return
      // Refused where the note says nothing there.
      const [from, to] = [0, 1 + (act.pick % 4)].map((offset) => ({ blockId: 'p1', offset }))
      await library.dispatch('comment.add', { noteId, from, to, text: `Comment ${act.pick}` })
      return
    }
    case 'answer': {
      const commentId = there.comment(act.pick)
      if (commentId === undefined) return
      if (act.pick % 3 === 0) await library.ask('comment.resolve', { commentIds: [commentId], isResolved: true })
      else await library.ask('comment.reply', { commentId, text: `Reply ${act.pick}` })
      return
    }
    case 'drop-comment': {
      const commentId = there.comment(act.pick)
      if (commentId) await library.ask('comment.remove', { commentId })
      return
    }
    case 'wait':
      library.passTime(act.pick === 0 ? 86_400_000 : act.pick * 60_000)
      return
    case 'undo':
      await library.ask('library.undo', {})
      return
    case 'redo':
      await library.ask('library.redo', {})
  }
}

async function undoAll(library: TestLibrary): Promise<number> {
  let count = 0
  while ((await library.ask('library.undo', {})).undone !== undefined) count++
  return count
}

async function redoAll(library: TestLibrary): Promise<number> {
  let count = 0
  while ((await library.ask('library.redo', {})).redone !== undefined) count++
  return count
}

test('after any session, undoing everything leaves nothing and redoing everything brings all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const library = await aLibrary()
      for (const each of acts) await perform(library, each)
      await redoAll(library)
      const before = dumpOf(library.folder)
      const undone = await undoAll(library)
      expect(Object.values(dumpOf(library.folder)).flat()).toEqual([])
      checkSearchIndexes(library.folder)
      expect(await redoAll(library)).toBe(undone)
      expect(dumpOf(library.folder)).toEqual(before)
      checkSearchIndexes(library.folder)
      await library.close()
    }),
    { numRuns: 40 },
  )
})
