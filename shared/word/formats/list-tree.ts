import type { ListPlace, PaperBlock, PaperParagraph } from '../paper/paper.ts'

/** An item with the paragraphs that continue it and the lists inside it. */
export interface ListItem {
  readonly paragraphs: PaperParagraph[]
  readonly lists: List[]
}

export interface List {
  readonly isOrdered: boolean
  /** Number of the first item: running paragraph numbers go on after a heading. */
  readonly start: number
  readonly items: ListItem[]
}

export type Grouped =
  | { readonly kind: 'block'; readonly block: PaperBlock }
  | { readonly kind: 'list'; readonly list: List }

/**
 * Gathers the list paragraphs of a paper, which name their list and level as Word does, into lists inside lists, as
 * HTML and Markdown write them.
 */
export function groupLists(blocks: readonly PaperBlock[], counts: Map<string, number>): readonly Grouped[] {
  const grouped: Grouped[] = []
  let open: { list: List; level: number; place: ListPlace }[] = []
  for (const block of blocks) {
    const place = block.kind === 'paragraph' ? block.list : undefined
    if (block.kind !== 'paragraph' || place === undefined) {
      open = []
      grouped.push({ kind: 'block', block })
      continue
    }
    open = open.filter((each) => each.level <= place.level)
    const same = open.at(-1)
    const fits = same?.level === place.level && (place.continues || isSameList(same.place, place))
    if (fits && place.continues) {
      same.list.items.at(-1)?.paragraphs.push(block)
      continue
    }
    const key = `${place.kind} ${place.instance} ${place.level}`
    for (const deeper of counts.keys()) if (isDeeper(deeper, place)) counts.delete(deeper)
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    if (fits) {
      same.list.items.push({ paragraphs: [block], lists: [] })
      continue
    }
    if (same?.level === place.level) open.pop()
    const list: List = {
      isOrdered: place.kind !== 'bullets',
      start: number,
      items: [{ paragraphs: [block], lists: [] }],
    }
    const parent = open.at(-1)?.list.items.at(-1)
    if (parent) parent.lists.push(list)
    else grouped.push({ kind: 'list', list })
    open.push({ list, level: place.level, place })
  }
  return grouped
}

function isSameList(a: ListPlace, b: ListPlace): boolean {
  return a.kind === b.kind && a.instance === b.instance
}

/** Numbers inside an item start anew with the next one. */
function isDeeper(key: string, place: ListPlace): boolean {
  const [kind, instance, level] = key.split(' ')
  return kind === place.kind && Number(instance) === place.instance && Number(level) > place.level
}
