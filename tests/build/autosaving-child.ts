import { writeSync } from 'node:fs'
import { openLibrary } from '../../electron/core/library.ts'
import { contract, type Input, type Output, type RequestName } from '../../shared/contract/contract.ts'
import { bodySaying } from './note-body.ts'
import { RESOURCES } from './resources-folder.ts'

/**
 * A process that saves notes without end and says on stdout what was acknowledged, until it is killed.
 *
 * Each line is `NOTE-ID NUMBER`, written after the library said "saved". Run as `node autosaving-child.ts FOLDER`.
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Say which folder')

const library = await openLibrary({ folder, resources: RESOURCES, appVersion: '0.1.0', program: 'a test' })

async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await library.dispatch(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
  return contract[name].output.parse(reply.value) as Output<Name>
}

const { dossiers } = await ask('dossier.list', {})
const dossier = dossiers[0] ?? (await ask('dossier.create', { title: 'Agreement' })).dossier
const { note } = await ask('note.create', {
  dossierId: dossier.id,
  templateId: 'uk.submission',
  language: 'en',
  title: 'Typed',
})

let revision = note.revision
for (let number = 1; ; number++) {
  const body = bodySaying(note.body, `Saved number ${number}. ${'More words follow. '.repeat(number % 200)}`)
  const saved = await ask('note.save', {
    noteId: note.id,
    baseRevision: revision,
    header: note.header,
    body,
    pageVariant: 'standard',
  })
  revision = saved.revision
  // Straight to the pipe: what is only in this process's memory when it dies was not acknowledged.
  writeSync(1, `${note.id} ${number}\n`)
}
