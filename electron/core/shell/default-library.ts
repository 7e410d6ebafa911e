import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder that holds the library when nobody named another one.
 *
 * `AIDE_MEMOIRE_LIBRARY` wins; else the place where each system keeps an application's own files. Not the documents
 * folder: that one is often synchronised to a cloud, which breaks a live database.
 */
export function defaultLibrary(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const named = environment.AIDE_MEMOIRE_LIBRARY
  if (named !== undefined && named !== '') return named
  return join(applicationFolder(environment, platform, home), 'aide-memoire', 'library')
}

function applicationFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32') return environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  const named = environment.XDG_DATA_HOME
  return named !== undefined && named !== '' ? named : join(home, '.local', 'share')
}
