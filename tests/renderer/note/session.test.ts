import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSession, type NoteLibrary, type SaveOutcome } from '../../../renderer/note/session/note-session.ts'
import { readUnsaved } from '../../../renderer/note/session/unsaved-copy.ts'
import type { DossierId, NoteId } from '../../../shared/id.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'

const noteId = 'note-1' as NoteId
const copyId = 'note-2' as NoteId
const bodyOf = (text: string): NoteNode => ({ type: 'doc', content: [{ type: 'text', text }] })

function aNote(revision: number, text: string): Note {
  return {
    id: noteId,
    dossierId: 'dossier-1' as DossierId,
    templateId: 'test.memo',
    templateVersion: 1,
    language: 'en',
    pageVariant: 'standard',
    header: { title: 'Talks' },
    body: bodyOf(text),
    revision,
    createdAt: '2026-02-16T14:00:00.000Z',
    changedAt: `2026-02-16T14:0${revision}:00.000Z`,
  }
}

/** A library in memory that refuses a save on top of an old revision, as the core does. */
function aLibrary(first: Note) {
  let stored = first
  const copies: NoteNode[] = []
  let failure: Error | undefined
  const library: NoteLibrary = {
    open: async () => stored,
    save: async (_noteId, baseRevision, draft): Promise<SaveOutcome> => {
      if (failure) throw failure
      if (baseRevision !== stored.revision) {
        copies.push(draft.body)
        return { outcome: 'conflict', copyId, revision: stored.revision }
      }
      stored = { ...aNote(stored.revision + 1, ''), ...draft }
      return { outcome: 'saved', revision: stored.revision, changedAt: stored.changedAt }
    },
  }
  return {
    library,
    copies,
    stored: () => stored,
    otherWindowSaves: (text: string) => {
      stored = aNote(stored.revision + 1, text)
    },
    breakWith: (error: Error | undefined) => {
      failure = error
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function opened(library: NoteLibrary) {
  const session = createSession(noteId, library, () => new Date())
  await vi.advanceTimersByTimeAsync(0)
  return session
}

test('what is typed is saved on top of the revision that was opened', async () => {
  const { library, stored } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  session.attach(() => bodyOf('after'))
  session.autosave.changed()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(stored().body).toEqual(bodyOf('after'))
  expect(session.state.get().note?.revision).toBe(2)
})

test('when another window saved first, its text is shown and this one’s is kept as a note of its own', async () => {
  const { library, copies, otherWindowSaves } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  session.attach(() => bodyOf('mine'))
  session.autosave.changed()
  otherWindowSaves('theirs')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(copies).toEqual([bodyOf('mine')])
  expect(session.state.get().conflictCopy).toBe(copyId)
  expect(session.state.get().note?.body).toEqual(bodyOf('theirs'))
})

test('what is typed while a refused save is on its way goes into the copy too', async () => {
  const { library, copies, otherWindowSaves } = aLibrary(aNote(1, 'before'))
  let text = 'mine'
  const slow: NoteLibrary = {
    open: async (id) => (id === copyId ? { ...aNote(1, 'mine'), id } : library.open(id)),
    save: async (id, revision, draft) => {
      if (id === copyId) copies.push(draft.body)
      if (id === copyId) return { outcome: 'saved', revision: 2, changedAt: '' }
      await new Promise((resolve) => setTimeout(resolve, 100))
      return library.save(id, revision, draft)
    },
  }
  const session = await opened(slow)
  session.attach(() => bodyOf(text))
  session.autosave.changed()
  otherWindowSaves('theirs')
  await vi.advanceTimersByTimeAsync(1_050)
  text = 'mine, and more'
  await vi.advanceTimersByTimeAsync(1_000)
  expect(copies.at(-1)).toEqual(bodyOf('mine, and more'))
})

test('a change made elsewhere is taken over when nothing is unsaved, and not while something is', async () => {
  const { library, otherWindowSaves } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  const { reloads } = session.state.get()
  otherWindowSaves('theirs')
  session.autosave.changed()
  await session.look('later')
  expect(session.state.get().reloads).toBe(reloads)
  session.autosave.stop()

  const idle = await opened(library)
  otherWindowSaves('newest')
  await idle.look('later')
  expect(idle.state.get().note?.body).toEqual(bodyOf('newest'))
})

test('its own save is not mistaken for a change made elsewhere', async () => {
  const { library } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  session.changeHeader({ title: 'Talks in Ottawa' })
  await vi.advanceTimersByTimeAsync(1_000)
  const { reloads, note } = session.state.get()
  await session.look(note?.changedAt)
  expect(session.state.get().reloads).toBe(reloads)
})

test('text that could not be saved outlives the window and is saved when the note is opened again', async () => {
  const { library, stored, breakWith } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  session.attach(() => bodyOf('written on a full disk'))
  breakWith(new Error('The disk is full.'))
  session.autosave.changed()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(session.state.get().save).toEqual({ kind: 'not-saved', why: 'The disk is full.' })
  expect(readUnsaved(noteId)?.body).toEqual(bodyOf('written on a full disk'))
  session.autosave.stop()

  breakWith(undefined)
  const again = await opened(library)
  expect(stored().body).toEqual(bodyOf('written on a full disk'))
  expect(again.state.get().note?.body).toEqual(bodyOf('written on a full disk'))
  expect(readUnsaved(noteId)).toBeUndefined()
})

test('a pane that goes away leaves its text with the session', async () => {
  const { library, stored } = aLibrary(aNote(1, 'before'))
  const session = await opened(library)
  const detach = session.attach(() => bodyOf('typed, then the tab changed'))
  session.autosave.changed()
  detach()
  await session.autosave.flush()
  expect(stored().body).toEqual(bodyOf('typed, then the tab changed'))
})

test('a request that changes the stored note itself waits for what is unsaved, and what is typed meanwhile is saved behind it', async () => {
  const { library, stored, copies } = aLibrary(aNote(1, 'They met.'))
  const session = createSession(noteId, library, () => new Date(0))
  await vi.advanceTimersByTimeAsync(0)
  let typed = 'They met. Soon.'
  session.attach(() => bodyOf(typed))
  session.autosave.changed()
  let answer = () => {}
  const acted = session.act(async (baseRevision) => {
    expect(stored()).toMatchObject({ revision: 2, body: bodyOf('They met. Soon.') })
    expect(baseRevision).toBe(2)
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    // The library put a mark into the body and saved it.
    const outcome = await library.save(noteId, baseRevision, {
      header: stored().header,
      pageVariant: 'standard',
      body: bodyOf('marked'),
    })
    return outcome.outcome === 'saved' ? outcome : undefined
  })
  await vi.advanceTimersByTimeAsync(0)
  typed = 'They met. Soon. Again.'
  session.autosave.changed()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(stored().revision).toBe(2)
  answer()
  await acted
  await vi.advanceTimersByTimeAsync(5_000)
  expect(stored()).toMatchObject({ revision: 4, body: bodyOf('They met. Soon. Again.') })
  expect(copies).toEqual([])
})

test('a request that is refused leaves the session as it was, and the next one runs', async () => {
  const { library } = aLibrary(aNote(1, 'They met.'))
  const session = createSession(noteId, library, () => new Date(0))
  await vi.advanceTimersByTimeAsync(0)
  await expect(session.act(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  await session.act(async (baseRevision) => ({ revision: baseRevision + 1, changedAt: 'later' }))
  expect(session.state.get().note).toMatchObject({ revision: 2, changedAt: 'later' })
})
