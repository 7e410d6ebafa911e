/**
 * A started process that works on a stranger's file. Each shell starts it its own way; a host drives it.
 *
 * @typeParam To what it is sent, @typeParam From what it answers: structured-clone values
 */
export interface ForeignChild<To, From> {
  readonly pid: () => number | undefined
  readonly send: (message: To) => void
  readonly onMessage: (listener: (message: From) => void) => void
  /** Called once, however the process ended. */
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}
