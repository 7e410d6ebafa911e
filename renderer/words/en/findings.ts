import type { CheckName } from '../../../shared/checks/finding.ts'

/** What each check is called where a finding is shown. */
const checks: Readonly<Record<CheckName, string>> = {
  quotation: 'Quotation',
  figures: 'Figures',
  dates: 'Dates',
  names: 'Names',
  'verb-drift': 'Stronger than its source',
  'actor-drift': 'Who acts',
  'place-status-drift': 'Place and status',
  unsupported: 'No passage',
  uncovered: 'Left out',
  superseded: 'Source changed',
  completeness: 'Template',
  budget: 'Length',
  abbreviation: 'Abbreviation',
  'sentence-length': 'Long sentence',
  'reading-grade': 'Reading grade',
  tone: 'Tone',
  'title-risk': 'Title',
  marking: 'Marking',
  'bare-note': 'Recommendation',
  recommendation: 'Recommendation',
  'deadline-reason': 'Deadline',
  uncertainty: 'Uncertainty',
  reference: 'Cross-reference',
  counterpart: 'Other language',
}

/** Words of the findings below a note. */
export const findings = {
  title: 'Findings',
  count: (count: number) => (count === 0 ? 'No findings' : `${count} ${count === 1 ? 'finding' : 'findings'}`),
  blocks: (count: number) => `${count} ${count === 1 ? 'blocks' : 'block'} release`,
  clear: 'Every check passes. Checks read words, not meaning: they do not replace a second reader.',
  clearOtherwise: (count: number) =>
    `Every check passes but for what was let stand (${count}). Checks read words, not meaning: they do not replace a second reader.`,
  checking: 'Checking…',
  levels: { block: 'Blocks release', warn: 'Look again', hint: 'Hint' },
  signs: { block: '!', warn: '?', hint: '·' },
  checks,
  show: 'Show',
  hide: 'Fold away',
  goTo: 'Go there',
  source: 'Passage',
  waive: 'Let it stand…',
  waiveTitle: 'Let this finding stand',
  waiveText:
    'It is left out of the list until its words change. The reason is kept with the note, and printed in working and fact-check copies.',
  reason: 'Reason',
  reasonHint: 'A sentence that a reviewer would accept.',
  keep: 'Let it stand',
  waived: (count: number) => `${count} let stand`,
  raise: 'Raise again',
  because: (reason: string, by: string, on: string) => `Let stand ${by === '' ? '' : `by ${by} `}on ${on}: ${reason}`,
  whole: 'The note as a whole',
}
