import type { ReadMessage } from './reading.ts'

/** Collects what a reader has to say; the same thing said twice is counted. */
export interface MessageList {
  /**
   * @param code a stable word for tests and filters
   * @param sentence said once, as given the first time; write it so that it holds for one and for many
   */
  say(code: string, sentence: string, count?: number): void
  all(): ReadMessage[]
}

export function messageList(): MessageList {
  const counts = new Map<string, { code: string; sentence: string; count: number }>()
  return {
    say(code, sentence, count = 1) {
      const key = `${code}\n${sentence}`
      const known = counts.get(key)
      if (known) known.count += count
      // 500 different sentences are more than anyone reads; a hostile file could otherwise invent millions.
      else if (counts.size < 500) counts.set(key, { code, sentence, count })
    },
    all: () =>
      [...counts.values()].map(({ code, sentence, count }) =>
        count > 1 ? { code, sentence, count } : { code, sentence },
      ),
  }
}
