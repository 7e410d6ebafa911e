import { createHash } from 'node:crypto'
import type { Handlers } from '../../../shared/contract/contract.ts'
import type { Note } from '../../../shared/note/note.ts'
import { findExport, findExportsLike, noteStateOf } from '../database/export.ts'
import { type Context, found } from './context.ts'

/** Files that were handed out: what they showed, and whether a file is one of them. */
export function handedOutHandlers(context: Context) {
  return {
    'export.open': ({ exportId }) => {
      const exported = found(findExport(context.db, exportId))
      const state = JSON.parse(noteStateOf(context.db, exportId) ?? '{}') as Partial<Note>
      const { header, body } = state
      return { exported, ...(header !== undefined && body !== undefined && { note: { header, body } }) }
    },

    'export.recognise': async ({ grantId }) => {
      const { name, bytes } = await context.grants.take(grantId)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const like = findExportsLike(context.db, sha256, name)
      return {
        name,
        sha256,
        same: like.filter((each) => each.sha256 === sha256),
        otherBytes: like.filter((each) => each.sha256 !== sha256),
      }
    },
  } satisfies Partial<Handlers>
}
