import type { z } from 'zod'
import { codeRequests } from './codes.ts'
import { commentRequests } from './comments.ts'
import { dossierRequests } from './dossiers.ts'
import { excerptRequests } from './excerpts.ts'
import { exchangeRequests, projectRequests } from './exchange.ts'
import { exportRequests } from './exports.ts'
import { findingRequests } from './findings.ts'
import { fitRequests } from './fit.ts'
import { handoverRequests } from './handover.ts'
import { libraryRequests } from './library.ts'
import { noteRequests } from './notes.ts'
import { overviewRequests } from './overviews.ts'
import { pairRequests } from './pairs.ts'
import { reviewRequests } from './reviews.ts'
import { searchRequests } from './search.ts'
import { snapshotRequests } from './snapshots.ts'
import { sourceRequests } from './sources.ts'
import { spellingRequests } from './spelling.ts'
import { templateRequests } from './templates.ts'
import { versionRequests } from './versions.ts'

/** Every request the core answers. Bridge, handlers, command line and `call()` are derived from this table. */
export const contract = {
  ...libraryRequests,
  ...dossierRequests,
  ...sourceRequests,
  ...versionRequests,
  ...codeRequests,
  ...excerptRequests,
  ...noteRequests,
  ...exportRequests,
  ...fitRequests,
  ...templateRequests,
  ...spellingRequests,
  ...findingRequests,
  ...snapshotRequests,
  ...pairRequests,
  ...commentRequests,
  ...reviewRequests,
  ...searchRequests,
  ...overviewRequests,
  ...exchangeRequests,
  ...projectRequests,
  ...handoverRequests,
} as const

export type Contract = typeof contract
export type RequestName = keyof Contract
export type Input<Name extends RequestName> = z.infer<Contract[Name]['input']>
export type Output<Name extends RequestName> = z.infer<Contract[Name]['output']>

/** One function per request; a missing or wrongly typed one does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}
