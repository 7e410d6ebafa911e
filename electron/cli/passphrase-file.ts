import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '../../shared/contract/errors.ts'
import { UsageError } from './command.ts'

/**
 * The passphrase on the first line of a file. Never taken from the command line itself, which
 * every program of this computer can read and shells write down.
 */
export async function passphraseIn(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  const given = await readFile(resolve(file), 'utf8').catch(() => {
    throw new Refusal(
      'unreadable',
      'There is no such passphrase file, or it may not be read. Nothing was done; name another by --passphrase-file.',
    )
  })
  const [line = ''] = given.replace(/^\ufeff/, '').split(/\r?\n/)
  if (line === '') throw new UsageError('The first line of the passphrase file is empty.')
  return line
}
