import { checkAbbreviations } from './abbreviation.ts'
import { checkActors } from './actor-drift.ts'
import { checkBudgets } from './budget.ts'
import { checkCompleteness } from './completeness.ts'
import { checkCounterpart } from './counterpart.ts'
import { checkDates } from './dates.ts'
import { checkDeadlineReason } from './deadline-reason.ts'
import { type Check, type CheckInput, type Evidence, gather } from './evidence.ts'
import { checkFigures } from './figures.ts'
import type { Finding, FindingLevel } from './finding.ts'
import { checkMarking } from './marking.ts'
import { checkNames } from './names.ts'
import { checkPlaceAndStatus } from './place-status-drift.ts'
import { checkQuotations } from './quotation.ts'
import { checkReadingGrade } from './reading-grade.ts'
import { checkBareNote, checkRecommendations } from './recommendations.ts'
import { checkReferences } from './references.ts'
import { checkSentenceLength } from './sentence-length.ts'
import { checkSuperseded } from './superseded.ts'
import { checkTitle } from './title-risk.ts'
import { checkTone } from './tone.ts'
import { checkScales, checkUncertainty } from './uncertainty.ts'
import { checkUncovered } from './uncovered.ts'
import { checkUnsupported } from './unsupported.ts'
import { checkVerbs } from './verb-drift.ts'

/** Checks that look at one sentence and its passages: what they say of it changes only when it does. */
export const SENTENCE_CHECKS: readonly Check[] = [
  checkQuotations,
  checkFigures,
  checkDates,
  checkNames,
  checkVerbs,
  checkActors,
  checkPlaceAndStatus,
  checkUnsupported,
  checkSuperseded,
  checkSentenceLength,
  checkTone,
  checkBareNote,
  checkRecommendations,
  checkUncertainty,
]

/** Checks that look at the note as a whole: its header, its length, what it leaves out. */
export const NOTE_CHECKS: readonly Check[] = [
  checkUncovered,
  checkCompleteness,
  checkBudgets,
  checkAbbreviations,
  checkReadingGrade,
  checkTitle,
  checkMarking,
  checkDeadlineReason,
  checkScales,
  checkReferences,
  checkCounterpart,
]

/**
 * Runs every check over a note: deterministic, offline, no guess at what a sentence means.
 *
 * @returns what holds a release back first, then warnings, then hints; within each in reading order
 */
export function runChecks(input: CheckInput): readonly Finding[] {
  const evidence = gather(input)
  return inOrder(
    [...SENTENCE_CHECKS, ...NOTE_CHECKS].flatMap((check) => check(evidence)),
    evidence,
  )
}

const RANK: Readonly<Record<FindingLevel, number>> = { block: 0, warn: 1, hint: 2 }

/** By weight, then by place. Findings in one place are told apart by check and reason, so that the order never wavers. */
export function inOrder(findings: readonly Finding[], { blocks }: Pick<Evidence, 'blocks'>): readonly Finding[] {
  const place = new Map(blocks.map(({ blockId }, index) => [blockId, index]))
  return [...findings].sort(
    (a, b) =>
      RANK[a.level] - RANK[b.level] ||
      (place.get(a.blockId) ?? -1) - (place.get(b.blockId) ?? -1) ||
      (a.range?.start ?? 0) - (b.range?.start ?? 0) ||
      compare(a.check + a.where + a.reason, b.check + b.where + b.reason),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
