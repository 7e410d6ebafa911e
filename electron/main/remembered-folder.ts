import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { app } from 'electron'

/** The folder last used in a dialog. Since version 43, Electron leaves remembering it to the app. */
export interface RememberedFolder {
  read(): string
  write(folder: string): void
}

/** @param place file that holds the folder's path; losing it loses a convenience, so failures are passed over */
export function rememberFolder(place: string): RememberedFolder {
  return {
    read() {
      try {
        return readFileSync(place, 'utf8')
      } catch {
        return app.getPath('documents')
      }
    },
    write(folder) {
      try {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(place, folder)
      } catch {
        // The next dialog starts in the documents folder.
      }
    },
  }
}
