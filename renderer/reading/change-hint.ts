import type { BlockSpan } from '../../shared/source/block.ts'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'

const say = words.reading.spans

/** "Inserted · Ana Roy · 3 Feb 2026", as far as the file says so. */
export function changeHint(span: Pick<BlockSpan, 'kind' | 'author' | 'date'>): string {
  const what = span.kind in say.kinds ? say.kinds[span.kind as keyof typeof say.kinds] : ''
  return [what, span.author, span.date === undefined ? undefined : inWords(span.date.slice(0, 10))]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}
