import type { Finding } from '../../../shared/checks/finding.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import type { ExportVariant } from '../../../shared/word/export-options.ts'
import type { HandedOutFormat } from '../../../shared/word/formats/export-format.ts'
import { isGated } from '../../../shared/word/release-gate.ts'
import { checkNote } from './checking.ts'
import type { Context } from './context.ts'

/** Reasons that a refusal names one by one: more than these are read in the list of findings, not in a sentence. */
const NAMED = 10

/** Why a file was written although findings held it back. */
export interface Despite {
  readonly reason: string
  /** The findings as they stood, each in its own sentence. */
  readonly findings: readonly string[]
}

/** The findings that hold a copy of a note back; waived ones do not. */
export function holdingBack(
  context: Context,
  note: Note,
  template: Template,
  variant: ExportVariant,
  format: HandedOutFormat,
): readonly Finding[] {
  if (!isGated(variant, format)) return []
  return checkNote(context, note, template).findings.filter(({ level }) => level === 'block')
}

/**
 * Lets a copy through: nothing holds it back, or a person gave a reason, which is kept with the export.
 *
 * @throws Refusal `refused`, naming what holds it back
 */
export function passGate(findings: readonly Finding[], reason: string | undefined): Despite | undefined {
  if (findings.length === 0) return undefined
  if (reason !== undefined) return { reason, findings: findings.map((each) => each.reason) }
  const one = findings.length === 1
  const named = findings.slice(0, NAMED).map((each) => each.reason)
  const more = findings.length > NAMED ? ` And ${findings.length - NAMED} more.` : ''
  throw new Refusal(
    'refused',
    `${one ? 'One finding holds' : `${findings.length} findings hold`} this copy back, so no file was written. ${named.join(' ')}${more} Mend ${one ? 'it' : 'them'}, let ${one ? 'it' : 'them'} stand with a reason, or give a reason for this file.`,
  )
}
