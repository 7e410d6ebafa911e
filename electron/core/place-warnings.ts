import { statfsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folders that a synchronisation service copies while they change. */
const SYNCED: readonly (readonly [RegExp, string])[] = [
  [/[\\/]dropbox(?:[ ([][^\\/]*)?[\\/]/i, 'Dropbox'],
  [/[\\/]onedrive(?: - [^\\/]*)?[\\/]/i, 'OneDrive'],
  [/[\\/](?:mobile documents|com~apple~clouddocs|icloud ?drive)[\\/]/i, 'iCloud Drive'],
  [/[\\/](?:google ?drive[^\\/]*|googledrive-[^\\/]*|my drive)[\\/]/i, 'Google Drive'],
  [/[\\/]nextcloud[\\/]/i, 'Nextcloud'],
  [/[\\/]owncloud[\\/]/i, 'ownCloud'],
  [/[\\/]pclouddrive[\\/]/i, 'pCloud'],
  [/[\\/]syncthing[\\/]/i, 'Syncthing'],
]

/** Magic numbers of network file systems (linux/magic.h): NFS, SMB 1, CIFS, SMB 2, AFS, Ceph, 9P. */
const NETWORK = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997])

/**
 * What is unsafe about where a library lies, in sentences for the user.
 *
 * A synchronised folder copies a database in the middle of a write, and locks of a network folder may not hold.
 */
export function placeWarnings(folder: string): readonly string[] {
  const path = resolve(folder)
  const service = SYNCED.find(([pattern]) => pattern.test(`${path}/`))?.[1]
  const warnings: string[] = []
  if (service !== undefined) {
    warnings.push(
      `This library lies in a folder that ${service} copies while the app writes, which can damage it without a word. ` +
        'Close the app, move the library folder to a place on this computer only, and open it there.',
    )
  }
  if (isOnNetwork(path)) {
    warnings.push(
      'This library lies in a network folder, where two computers could write at once and damage it. ' +
        'Close the app, move the library folder to this computer, and open it there.',
    )
  }
  return warnings
}

function isOnNetwork(path: string): boolean {
  if (/^[\\/]{2}[^\\/?.]/.test(path)) return true
  if (process.platform !== 'linux') return false
  try {
    return NETWORK.has(statfsSync(path).type >>> 0)
  } catch {
    return false
  }
}
