import type { LibraryEvent } from './bridge.ts'
import type { Reply } from './errors.ts'

/** What a page says to the browser shell. */
export type FromPage =
  | { readonly kind: 'request'; readonly id: number; readonly name: string; readonly input: unknown }
  /** The answer to `id` arrived; the server need not keep it. */
  | { readonly kind: 'received'; readonly id: number }
  /** Unsaved text has been saved; the server may stop. */
  | { readonly kind: 'closing' }

/** What the browser shell says to a page. */
export type ToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly event: LibraryEvent }
