import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { HandoverPlan } from '../../../shared/contract/handover.ts'
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../../shared/handover/passphrase.ts'
import type { LongWork } from '../capabilities.ts'
import type { FileToRead } from '../reading/reading-child.ts'
import type { Context } from './context.ts'
import { compareHandover } from './handover/compare.ts'
import { receiveHandover } from './handover/receive.ts'
import { checkHandover, type ReceivedFile } from './handover/received-file.ts'
import { selectForHandover } from './handover/select.ts'
import { writeHandover } from './handover/write-handover.ts'
import { openPlans } from './plans.ts'

/** Files kept at once while somebody looks at what would come of them: each may be large. */
const KEPT = 2

export function handoverHandlers(context: Context) {
  const plans = openPlans<ReceivedFile>(context.newId, KEPT)
  const sealed = openPlans<FileToRead>(context.newId, KEPT)

  const read = async (file: FileToRead, passphrase: string | undefined, work: LongWork) => {
    const handed = await context.readHandedOver(file, passphrase, {
      signal: work.signal,
      onProgress: (share, doing) => work.onProgress(0.7 * share, doing),
    })
    if (handed.read.state === 'sealed') return undefined
    return checkHandover(handed.read, handed, {
      signal: work.signal,
      onProgress: (share, doing) => work.onProgress(0.7 + 0.3 * share, doing),
    })
  }

  return {
    'handover.describe': (order) => {
      const { markings, sources, excerpts, notes, leftOut, ceilings } = selectForHandover(context, order)
      return {
        markings: [...markings],
        sources: sources.length,
        excerpts: excerpts.length,
        notes: notes.length,
        leftOut: [...leftOut],
        ceilings: [...ceilings],
      }
    },

    'handover.write': ({ workId, ...order }) => {
      refuseShort(order.passphrase)
      return context.works.run(workId, (work) => writeHandover(context, order, work))
    },

    'handover.read': ({ grantId, workId }) =>
      context.works.run(workId, async (work) => {
        const file = await context.grants.take(grantId)
        const handed = await read(file, undefined, work)
        return handed === undefined
          ? { state: 'sealed' as const, heldId: sealed.add(file) }
          : { state: 'read' as const, plan: planOf(context, handed, plans.add(handed)) }
      }),

    'handover.unseal': ({ heldId, passphrase, workId }) =>
      context.works.run(workId, async (work) => {
        const handed = await read(sealed.find(heldId), passphrase, work)
        if (handed === undefined) throw new Refusal('internal')
        sealed.drop(heldId)
        return { plan: planOf(context, handed, plans.add(handed)) }
      }),

    'handover.receive': ({ planId, codes = {}, workId }) =>
      context.works.run(workId, async (work) => {
        const received = await receiveHandover(context, plans.find(planId), codes, work)
        plans.drop(planId)
        return received
      }),
  } satisfies Partial<Handlers>
}

/** @throws Refusal: a passphrase that can be guessed is worse than none, since it is trusted */
function refuseShort(passphrase: string | undefined): void {
  if (passphrase === undefined || isLongEnough(passphrase)) return
  throw new Refusal(
    'invalid-input',
    `A passphrase needs at least ${SHORTEST_PASSPHRASE} letters, such as four or five words that do not belong together. Nothing was written.`,
  )
}

function planOf(context: Context, file: ReceivedFile, planId: string): HandoverPlan {
  const { dossierId, isHere, items, codes, leftOut } = compareHandover(context, file)
  const { dossier, handedBy, kind, markings, ceiling } = file.manifest
  return {
    planId,
    dossierId,
    title: dossier.title,
    handedBy,
    kind,
    markings,
    ...(ceiling !== undefined && { ceiling }),
    isHere,
    items: [...items],
    codes: [...codes.asked],
    leftOut: [...leftOut],
  }
}
