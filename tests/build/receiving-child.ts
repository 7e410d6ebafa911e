import { readFileSync, writeSync } from 'node:fs'
import { openLibrary } from '../../electron/core/library.ts'
import { contract, type Input, type Output, type RequestName } from '../../shared/contract/contract.ts'
import { RESOURCES } from './resources-folder.ts'

/**
 * A process that receives a dossier into a library, and says `planned` before it takes it in and `received` after.
 *
 * Run as `node receiving-child.ts FOLDER FILE`.
 */
const [, , folder, file] = process.argv
if (folder === undefined || file === undefined) throw new Error('Say which folder and which file')

const library = await openLibrary({ folder, resources: RESOURCES, appVersion: '0.1.0', program: 'a test' })

async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await library.dispatch(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
  return contract[name].output.parse(reply.value) as Output<Name>
}

const grant = library.grants.add({ name: 'a.dossier.zip', bytes: readFileSync(file) })
const read = await ask('handover.read', { grantId: grant.id })
if (read.state !== 'read') throw new Error('it is sealed')
writeSync(1, 'planned\n')
await ask('handover.receive', { planId: read.plan.planId })
writeSync(1, 'received\n')
await library.close()
