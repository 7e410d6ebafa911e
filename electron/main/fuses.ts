/**
 * Electron's fuses as a release must have them. Checklist item 19.
 *
 * A packager sets these, strictly: a fuse that a new Electron adds then fails the build instead of staying unset.
 */
export const RELEASE_FUSES = {
  /** Else the app is a general Node for whoever can set an environment variable; child processes use utilityProcess. */
  runAsNode: false,
  /** The app keeps no cookies, and encrypting none would ask for the keychain. */
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  /** Off in a release; the build that end-to-end tests drive has it on, because Playwright attaches through it. */
  enableNodeCliInspectArguments: false,
  /** Where the packager writes the hash: macOS and Windows. */
  enableEmbeddedAsarIntegrityValidation: true,
  /** Without it, the check of integrity can be walked around. */
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  /** Pages come from `app:`; nothing is loaded from `file:`. */
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
} as const
