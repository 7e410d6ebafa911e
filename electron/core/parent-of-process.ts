/** How Electron's utilityProcess talks to its parent; plain Node uses `process.send`. */
interface ParentPort {
  on(name: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** The way from a process for strangers' files back to whoever started it, in every shell alike. */
export function parentOfProcess<To, From>(): {
  readonly onMessage: (listener: (message: To) => void) => void
  readonly tell: (message: From) => void
} {
  const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort }
  // pdf.js takes itself for a page's script in any Electron process but the main one, and then looks for web workers.
  if (parentPort) Object.defineProperty(process, 'type', { value: 'browser' })
  return {
    onMessage: (listener) => {
      if (parentPort) parentPort.on('message', (event) => listener(event.data as To))
      else process.on('message', (message) => listener(message as To))
    },
    tell: (message) => {
      if (parentPort) parentPort.postMessage(message)
      else process.send?.(message)
    },
  }
}
