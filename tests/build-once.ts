import { buildWhenNeeded } from '../electron/start/build.ts'
import { ownTemporaryFolder } from './build/own-temporary-folder.ts'

/** Some tests run the bundles as they are built, so they are built before the first test. */
export function setup(): () => void {
  if (!buildWhenNeeded()) throw new Error('The app could not be built; see above.')
  return ownTemporaryFolder()
}
