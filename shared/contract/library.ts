import { z } from 'zod'
import { done, id, nothing, request, text } from './request.ts'

const changeId = z.number().int().positive()
/** `isFinal`: too long ago to be undone. `madeBy` is missing for changes made before that was kept. */
const listed = z.strictObject({
  id: changeId,
  label: z.string(),
  madeAt: z.string(),
  madeBy: z.string().optional(),
  isUndone: z.boolean(),
  isFinal: z.boolean(),
})
const changeSet = z.strictObject({ label: z.string(), madeAt: z.string() })

/** Everything that concerns the library as a whole. */
export const libraryRequests = {
  'library.describe': request(
    'What this library is: its name, the app version, what can be undone and redone, and warnings about its place.',
    nothing,
    z.strictObject({
      name: z.string(),
      appVersion: z.string(),
      schemaVersion: z.number().int(),
      undo: changeSet.optional(),
      redo: changeSet.optional(),
      warnings: z.array(z.string()),
    }),
  ),
  'library.undo': request(
    'Takes back the newest change that still stands.',
    nothing,
    z.strictObject({ undone: changeSet.optional() }),
  ),
  'library.undo-to': request(
    'Takes back a change and every newer one that still stands; each can be made again. Says how many they were.',
    z.strictObject({ changeId }),
    z.strictObject({ undone: z.number().int().nonnegative() }),
  ),
  'library.redo': request(
    'Makes the change again that was undone last.',
    nothing,
    z.strictObject({ redone: changeSet.optional() }),
  ),
  'library.history': request(
    'The changes made to this library, newest first: what, when and by whom. `before` names the change they are older than.',
    z.strictObject({ limit: z.number().int().min(1).max(500), before: changeId.optional() }),
    z.strictObject({ changes: z.array(listed) }),
  ),
  'preference.list': request(
    'What the user has set, by name.',
    nothing,
    z.strictObject({ preferences: z.record(z.string(), z.json()) }),
  ),
  'preference.set': request(
    'Remembers one setting of the user. Not undoable: it is not content.',
    z.strictObject({ name: text(100).min(1), value: z.json() }),
    done,
  ),
  'backup.list': request(
    'Verified backups of this library, newest first. Sizes in bytes.',
    nothing,
    z.strictObject({
      backups: z.array(
        z.strictObject({ name: z.string(), madeAt: z.string(), size: z.number().int(), reason: z.string() }),
      ),
    }),
  ),
  'backup.make': request(
    'Makes and verifies a backup now.',
    nothing,
    z.strictObject({ name: z.string(), size: z.number().int() }),
  ),
  'backup.restore': request(
    'Puts a backup in the place of the library. The library as it was becomes a backup itself, named by `keptAs`.',
    z.strictObject({ name: text(100).min(1) }),
    z.strictObject({ keptAs: z.string() }),
  ),
  'work.cancel': request(
    'Stops a long piece of work. What it had done is taken back.',
    z.strictObject({ workId: id<'Work'>() }),
    done,
  ),
} as const
