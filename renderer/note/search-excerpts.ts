import type { ExcerptFacts } from './editor/ports.ts'

/** The most entries given at once; searching narrows them faster than scrolling. */
const MOST_SHOWN = 60

/** Excerpts that hold every word typed, wherever; accents and case do not matter. */
export function searchExcerpts(excerpts: readonly ExcerptFacts[], query: string): readonly ExcerptFacts[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const holds = ({ quote, codeLabel, sourceName, sourceTitle, address, comment }: ExcerptFacts) => {
    const text = fold([quote, codeLabel, sourceName, sourceTitle, address, comment].join(' '))
    return wanted.every((word) => text.includes(word))
  }
  return (wanted.length === 0 ? excerpts : excerpts.filter(holds)).slice(0, MOST_SHOWN)
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
