import type { Finding } from '../../../shared/checks/finding.ts'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import type { Waived } from '../../../shared/checks/waived.ts'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Note } from '../../../shared/note/note.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import type { Template } from '../../../shared/template/template.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listExcerpts } from '../database/excerpt.ts'
import {
  type FindingWaiver,
  listWaivers,
  putWaiver,
  removeWaiver,
  type WaivedFinding,
} from '../database/finding-waiver.ts'
import { findNote } from '../database/note.ts'
import { listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { type Context, found, inQuotes } from './context.ts'
import { counterpartOf } from './pairs.ts'
import { writerOf } from './writer.ts'

export function checkHandlers(context: Context) {
  return {
    'note.check': ({ noteId }) => {
      const note = found(findNote(context.db, noteId))
      const template = context.templateOf(note)
      if (template === undefined) {
        throw new Refusal(
          'not-found',
          'The template of this note is missing, so it cannot be checked. The note is safe.',
        )
      }
      const { findings, waived } = checkNote(context, note, template)
      return { findings: [...findings], waived: [...waived] }
    },

    'finding.waive': ({ noteId, reason, ...named }) => {
      const note = found(findNote(context.db, noteId))
      const madeAt = context.clock().toISOString()
      context.change(`Let a finding stand: ${inQuotes(named.where)}`, () =>
        putWaiver(context.db, noteId, { ...named, reason, madeAt, madeBy: writerOf(context) }),
      )
      context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId })
      return { done: true }
    },

    'finding.restore': ({ noteId, ...named }) => {
      const note = found(findNote(context.db, noteId))
      found(listWaivers(context.db, noteId).find((waiver) => isSame(waiver, named)))
      context.change(`Raise a finding again: ${inQuotes(named.where)}`, () => removeWaiver(context.db, noteId, named))
      context.announce({ kind: 'changed', what: 'notes', dossierId: note.dossierId, noteId })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/** What the checks find in a note as it is saved; apart from it, what was let stand. */
export function checkNote(context: Context, note: Note, template: Template): Checked {
  const sources = listSources(context.db, note.dossierId)
  const texts = sources.map((source) => {
    const { textId } = found(findVersion(context.db, source.currentVersionId))
    const title = source.shortTitle ?? source.title
    return { sourceId: source.id, title, text: canonicalText(blocksOf(context.db, textId)) }
  })
  const excerpts = listExcerpts(context.db, note.dossierId)
  const counterpart = counterpartOf(context, note.id)
  const all = runChecks({ note, template, excerpts, sources, codebook: context.codebook(), texts, counterpart })
  return apart(all, listWaivers(context.db, note.id))
}

interface Checked {
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived[]
}

/** Findings that stand, and those that were waived with the reason. A waiver whose words changed waives nothing. */
function apart(all: readonly Finding[], waivers: readonly FindingWaiver[]): Checked {
  const findings: Finding[] = []
  const waived: Waived[] = []
  for (const finding of all) {
    const waiver = waivers.find((each) => isSame(each, finding))
    if (waiver === undefined) findings.push(finding)
    else waived.push({ finding, reason: waiver.reason, madeAt: waiver.madeAt, madeBy: waiver.madeBy })
  }
  return { findings, waived }
}

const isSame = (one: WaivedFinding, other: WaivedFinding) =>
  one.check === other.check && one.blockId === other.blockId && one.where === other.where
