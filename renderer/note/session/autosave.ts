import type { SaveState } from '../../workspace/save-state.ts'

/** Milliseconds from the last change to a save, and the most that typing without a pause can put it off (design, 6). */
const AFTER_LAST_CHANGE = 1_000
const AT_MOST = 10_000
/** Milliseconds until a failed save is tried again by itself. */
const TRIES_AGAIN = 5_000
/** Milliseconds after which a save that is still on its way counts as one that may never arrive. */
const SLOW = 1_500

export interface AutosaveOptions {
  /** Writes what stands now. Rejects when it could not. */
  readonly save: () => Promise<void>
  readonly onState: (state: SaveState) => void
  /** Keeps the text in a second place: saving failed, or takes so long that it may. */
  readonly keepCopy: () => void
  readonly clock: () => Date
}

export interface Autosave {
  /** Says that the text has changed. */
  changed(): void
  /** Saves now what is unsaved, and resolves when nothing is, or when saving failed. */
  flush(): Promise<void>
  isUnsaved(): boolean
  isSaving(): boolean
  stop(): void
}

/**
 * Saves a text soon after it changes: one second after the last change, ten seconds at most.
 *
 * One save at a time; a change during one starts the next. A failure keeps the text as unsaved, says why, and tries
 * again, so that a full disk costs no words.
 */
export function createAutosave({ save, onState, keepCopy, clock }: AutosaveOptions): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsavedSince: number | undefined
  let changes = 0
  let saving: Promise<void> | undefined

  const schedule = (after: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), Math.max(0, after))
  }

  async function once(): Promise<boolean> {
    const upTo = changes
    onState({ kind: 'saving' })
    const slow = setTimeout(keepCopy, SLOW)
    try {
      await save()
    } catch (error) {
      keepCopy()
      onState({ kind: 'not-saved', why: error instanceof Error ? error.message : String(error) })
      schedule(TRIES_AGAIN)
      return false
    } finally {
      clearTimeout(slow)
    }
    if (changes === upTo) {
      unsavedSince = undefined
      onState({ kind: 'saved', at: timeOf(clock()) })
    }
    return true
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    if (saving !== undefined) await saving
    while (unsavedSince !== undefined) {
      if (saving === undefined) {
        let isDone = true
        saving = once().then((done) => {
          isDone = done
          saving = undefined
        })
        await saving
        if (!isDone) return
      } else await saving
    }
  }

  return {
    changed() {
      changes += 1
      const now = clock().getTime()
      unsavedSince ??= now
      schedule(Math.min(AFTER_LAST_CHANGE, unsavedSince + AT_MOST - now))
    },
    flush: run,
    isUnsaved: () => unsavedSince !== undefined,
    isSaving: () => saving !== undefined,
    stop: () => clearTimeout(timer),
  }
}

/** "14:02", in the user's own time. */
export function timeOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}
