import { checkAbbreviations } from './abbreviation.ts'
import { checkActors } from './actor-drift.ts'
import { checkBudgets } from './budget.ts'
import { checkCompleteness } from './completeness.ts'
import { checkDates } from './dates.ts'
import { checkDeadlineReason } from './deadline-reason.ts'
import { type Check, type CheckInput, gather } from './evidence.ts'
import { checkFigures } from './figures.ts'
import type { CheckName, Finding, FindingLevel } from './finding.ts'
import { checkMarking } from './marking.ts'
import { checkNames } from './names.ts'
import { checkPlaceAndStatus } from './place-status-drift.ts'
import { checkQuotations } from './quotation.ts'
import { checkReadingGrade } from './reading-grade.ts'
import { checkBareNote, checkRecommendations } from './recommendations.ts'
import { checkSentenceLength } from './sentence-length.ts'
import { checkSuperseded } from './superseded.ts'
import { checkTitle } from './title-risk.ts'
import { checkTone } from './tone.ts'
import { checkUncertainty } from './uncertainty.ts'
import { checkUncovered } from './uncovered.ts'
import { checkUnsupported } from './unsupported.ts'
import { checkVerbs } from './verb-drift.ts'

/** One check per name; a name without a check does not compile. */
export const CHECK_BY_NAME: Readonly<Record<CheckName, Check>> = {
  quotation: checkQuotations,
  figures: checkFigures,
  dates: checkDates,
  names: checkNames,
  'verb-drift': checkVerbs,
  'actor-drift': checkActors,
  'place-status-drift': checkPlaceAndStatus,
  unsupported: checkUnsupported,
  uncovered: checkUncovered,
  superseded: checkSuperseded,
  completeness: checkCompleteness,
  budget: checkBudgets,
  abbreviation: checkAbbreviations,
  'sentence-length': checkSentenceLength,
  'reading-grade': checkReadingGrade,
  tone: checkTone,
  'title-risk': checkTitle,
  marking: checkMarking,
  'bare-note': checkBareNote,
  recommendation: checkRecommendations,
  'deadline-reason': checkDeadlineReason,
  uncertainty: checkUncertainty,
}

const RANK: Readonly<Record<FindingLevel, number>> = { block: 0, warn: 1, hint: 2 }

/**
 * Runs every check over a note: deterministic, offline, no guess at what a sentence means.
 *
 * @returns what holds a release back first, then warnings, then hints; within each in reading order
 */
export function runChecks(input: CheckInput): readonly Finding[] {
  const evidence = gather(input)
  const place = new Map(evidence.blocks.map(({ blockId }, index) => [blockId, index]))
  const order = ({ blockId, range }: Finding) => (place.get(blockId) ?? -1) * 100_000 + (range?.start ?? 0)
  return Object.values(CHECK_BY_NAME)
    .flatMap((check) => check(evidence))
    .sort((a, b) => RANK[a.level] - RANK[b.level] || order(a) - order(b))
}
