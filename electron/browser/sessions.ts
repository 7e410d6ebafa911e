import type { Reply } from '../../shared/contract/errors.ts'

/** A page, through however many connections. */
export interface Session {
  /** Runs request `id` of this page, or gives the answer it already had. */
  answer(id: number, run: () => Promise<Reply<unknown>>): Promise<Reply<unknown>>
  /** The page has the answer to request `id`; it will not ask again. */
  forget(id: number): void
}

/**
 * Remembers what each page asked, so that a page which reconnects can ask again without doing a thing twice.
 *
 * Without it a save whose answer was lost would be repeated on an old revision, and kept as a conflicting copy.
 */
export function openSessions(): (pageId: string) => Session {
  const sessions = new Map<string, Session>()
  return (pageId) => {
    const known = sessions.get(pageId)
    if (known !== undefined) return known
    const answers = new Map<number, Promise<Reply<unknown>>>()
    const session: Session = {
      answer(id, run) {
        const running = answers.get(id) ?? run()
        answers.set(id, running)
        return running
      },
      forget: (id) => void answers.delete(id),
    }
    sessions.set(pageId, session)
    return session
  }
}
