import type { Session } from 'electron'

/**
 * Keeps the spell checker off the network.
 *
 * Chromium fetches dictionaries from a server of its own on Linux and Windows. RFC 2606 reserves `.invalid`, so nothing
 * ever answers there, even if a later version switches the checker on by itself.
 */
export function keepSpellingOffline(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  if (process.platform !== 'darwin') session.setSpellCheckerEnabled(false)
}
