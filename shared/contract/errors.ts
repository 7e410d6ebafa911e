/**
 * Every way in which a request can fail, and the sentence a user sees when the core gives no better one.
 *
 * A closed list: shells and screens switch over it. A sentence says what happened, what was kept and what to do.
 */
export const ERROR_SENTENCES = {
  'invalid-input': 'The request was not understood, and nothing was changed.',
  'unknown-request': 'This version of the app does not know that request. Nothing was changed.',
  'not-found':
    'That item is no longer in the library. It may have been deleted in another window; Undo brings it back.',
  conflict: 'The text was changed in another window meanwhile. Both texts were kept.',
  refused: 'The file was refused, and nothing was imported.',
  'too-large': 'The file is too large to be read safely. Nothing was imported.',
  unreadable: 'The file could not be read. Nothing was imported.',
  'grant-expired': 'The chosen file is no longer available to the app. Choose it again.',
  'disk-full': 'The disk is full, so nothing was written. Free some space and try again; your text is still here.',
  'not-writable': 'The place cannot be written to. Choose another one; nothing was lost.',
  'library-in-use': 'Another window or program has this library open. Close it there first.',
  'library-newer':
    'This library was made by a newer version of the app. Update the app to open it; nothing was changed.',
  'library-damaged': 'The library is damaged. Restore a backup; the damaged file was kept.',
  cancelled: 'Cancelled. Nothing was changed.',
  'not-allowed': 'That is not allowed here.',
  disconnected:
    'Aide-Mémoire is not running any more, so nothing was saved. What you typed on this page is still here: copy it if you need it, then start the app again.',
  internal: 'Something went wrong inside the app. Nothing was saved by this step; what was there before is safe.',
} as const

export type ErrorCode = keyof typeof ERROR_SENTENCES

/** What a failed request says. `reference` finds the full error in the log of this machine. */
export interface Failure {
  readonly code: ErrorCode
  readonly sentence: string
  readonly reference?: string
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** An expected failure, thrown by use cases and turned into a `Failure` by `dispatch`. */
export class Refusal extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, sentence: string = ERROR_SENTENCES[code]) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}
