import type { HandedItem } from '../../../shared/contract/handover.ts'
import { answered, ask, type Command, UsageError } from '../command.ts'
import { offered } from '../offered-file.ts'
import { parse } from '../parse.ts'
import { passphraseIn } from '../passphrase-file.ts'

export const receive: Command = {
  name: 'receive',
  usage: 'FILE [--passphrase-file F] [--dry-run]',
  doc: 'Takes in a dossier that was handed over: as a new one, or merged into the one of the same identity. What both sides changed is kept twice. With --dry-run it says what would come.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      'passphrase-file': { type: 'string' },
      'dry-run': { type: 'boolean' },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one file.')
    const passphrase = await passphraseIn(values['passphrase-file'])
    const library = await desk.library()
    const { id: grantId } = answered(library.offer(await offered(file)))
    const read = await ask(library, 'handover.read', { grantId })
    if (read.state === 'sealed' && passphrase === undefined) {
      throw new UsageError('The file is sealed: name a file with its passphrase by --passphrase-file.')
    }
    const { plan } =
      read.state === 'read'
        ? read
        : await ask(library, 'handover.unseal', { heldId: read.heldId, passphrase: passphrase ?? '' })
    if (values['dry-run'] === true) return { ...plan, counts: countsOf(plan.items) }
    const received = await ask(library, 'handover.receive', { planId: plan.planId })
    return {
      dossierId: received.dossierId,
      title: plan.title,
      isNew: !plan.isHere,
      counts: countsOf(received.items),
      changed: received.items.filter(({ standing }) => standing !== 'new' && standing !== 'same'),
      leftOut: received.leftOut,
    }
  },
}

/** `note: { new: 1, same: 2 }`. */
function countsOf(items: readonly HandedItem[]) {
  const byKind = Map.groupBy(items, ({ kind }) => kind)
  return Object.fromEntries(
    [...byKind].map(([kind, own]) => [
      kind,
      Object.fromEntries([...Map.groupBy(own, ({ standing }) => standing)].map(([each, all]) => [each, all.length])),
    ]),
  )
}
