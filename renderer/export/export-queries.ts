import type { Output } from '../../shared/contract/contract.ts'
import type { ExportId, GrantId } from '../../shared/id.ts'
import { call, useAnswer } from '../api.ts'

/** A file that went out, with the note as it was then. */
export const useExported = (exportId: ExportId | undefined) => useAnswer('export.open', exportId && { exportId }).data

export type Recognised = Output<'export.recognise'>

export const recogniseFile = (grantId: GrantId): Promise<Recognised> => call('export.recognise', { grantId })
