import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { Codes } from '../reading/codes.ts'

/** What the list of excerpts is narrowed down to. Empty text is no filter. */
export interface Filters {
  readonly text: string
  /** A code by its id, or a family as `family:what`. */
  readonly code: string
  readonly sourceId: string
  readonly use: 'all' | 'used' | 'unused' | 'superseded' | 'suggested'
}

export const ALL: Filters = { text: '', code: '', sourceId: '', use: 'all' }

/** Whether a newer version of its source changed the passage, and nobody has confirmed it yet. */
export const isSuperseded = ({ anchors }: Excerpt): boolean =>
  anchors.some(({ decision }) => decision === 'pending' || decision === 'detached')

/** Letters without accents and in lower case, so that "decisions" finds "Décisions". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The excerpts that meet every filter; every word typed must be in the passage, the comment or an attribute. */
export function narrow(
  excerpts: readonly Excerpt[],
  filters: Filters,
  codes: Codes,
  uses: ReadonlyMap<string, number>,
): readonly Excerpt[] {
  const wanted = plain(filters.text).split(/\s+/).filter(Boolean)
  const family = filters.code.startsWith('family:') ? filters.code.slice('family:'.length) : undefined
  return excerpts.filter((excerpt) => {
    if (filters.sourceId !== '' && excerpt.sourceId !== filters.sourceId) return false
    if (
      family !== undefined
        ? codes.code(excerpt.code)?.family !== family
        : filters.code !== '' && excerpt.code !== filters.code
    ) {
      return false
    }
    if (filters.use === 'superseded' && !isSuperseded(excerpt)) return false
    if (filters.use === 'suggested' && !excerpt.isSuggested) return false
    if (filters.use === 'used' && !uses.has(excerpt.id)) return false
    if (filters.use === 'unused' && uses.has(excerpt.id)) return false
    if (wanted.length === 0) return true
    const text = plain([excerpt.selector.exact, excerpt.comment, ...Object.values(excerpt.attributes)].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}
