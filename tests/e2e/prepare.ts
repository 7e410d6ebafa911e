import { buildWhenNeeded } from '../../electron/start/build.ts'
import { ownTemporaryFolder } from '../build/own-temporary-folder.ts'
import { unpackChromium } from './chromium.ts'

/** Runs once, before any end-to-end test. */
export default async function prepare(): Promise<() => void> {
  if (!buildWhenNeeded()) throw new Error('The app could not be built; see above.')
  await unpackChromium()
  return ownTemporaryFolder()
}
