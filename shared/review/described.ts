import type { Proposal } from './proposal.ts'

/** An edit in words, for the response table, for what reviewers are told, and for what is kept as a comment. */
export function described({
  kind,
  before,
  after,
  format,
}: Pick<Proposal, 'kind' | 'before' | 'after' | 'format'>): string {
  if (before !== '' && after !== '' && before !== after) return `${quote(before)} → ${quote(after)}`
  if (after !== '') return `${kind === 'move' ? 'Move' : 'Insert'} ${quote(after)}`
  if (kind !== 'formatting') return before === '' ? kind : `Delete ${quote(before)}`
  const looks = [...(format?.makes ?? []), ...(format?.unheld ?? [])].join(', ')
  return `Format ${before === '' ? '' : quote(before)}${looks === '' ? '' : `: ${looks}`}`
}

const quote = (words: string): string => `“${words.trim()}”`
