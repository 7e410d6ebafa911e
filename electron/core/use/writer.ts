import { preferenceOf } from '../database/preference.ts'
import type { Context } from './context.ts'

/** The preference in which a person says who they are. */
export const WRITER = 'writer'

/**
 * Who works with this library: the name they gave, else that of their account on this computer.
 *
 * Kept with what has to be answered for later, such as a finding that was let stand.
 */
export function writerOf({ db, account }: Pick<Context, 'db' | 'account'>): string {
  const given: unknown = JSON.parse(preferenceOf(db, WRITER) ?? '""')
  return typeof given === 'string' && given.trim() !== '' ? given.trim().slice(0, 200) : account
}
