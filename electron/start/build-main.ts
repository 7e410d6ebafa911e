import { buildWhenNeeded } from './build.ts'

/** `npm run build` */
process.exitCode = buildWhenNeeded() ? 0 : 1
