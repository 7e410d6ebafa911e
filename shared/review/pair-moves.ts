import type { ProposedEdit } from './proposal.ts'
import type { Draft } from './propose.ts'

/** Joins both ends of a move into one proposal: accepting half of a move would lose or double the words. */
export function pairMoves(drafts: readonly Draft[]): Draft[] {
  const ends = new Map<string, Draft[]>()
  const rest: Draft[] = []
  for (const draft of drafts) {
    if (!draft.move) rest.push(draft)
    else ends.set(draft.move.name, [...(ends.get(draft.move.name) ?? []), draft])
  }
  for (const both of ends.values()) rest.push(joined(both))
  return rest
}

function joined(parts: readonly Draft[]): Draft {
  const from = parts.filter(({ move }) => move?.end === 'from')
  const to = parts.filter(({ move }) => move?.end === 'to')
  const [first] = to.length > 0 ? to : from
  if (!first) throw new Error('A move without ends')
  const place = to.find((part) => part.place)?.place ?? from.find((part) => part.place)?.place
  const isWhole = parts.every((part) => part.place !== undefined && part.edits.length > 0)
  // Words that one reviewer put in and another moved away, or moved and then struck, stand on one side only.
  const isGone = parts.every(({ kind }) => kind === 'struck-insertion')
  const where = parts.find((part) => part.where !== undefined)?.where ?? 'Text that was moved'
  return {
    ...first,
    kind: isGone ? 'struck-insertion' : 'move',
    before: from.map(({ before, after }) => before || after).join('\n'),
    after: to.map(({ before, after }) => after || before).join('\n'),
    ...(place ? { place } : { where }),
    edits: isWhole ? (wholeBlocks(from, to) ?? parts.flatMap(({ edits }) => edits)) : [],
    revisions: parts.flatMap(({ revisions }) => revisions),
  }
}

/** A whole block put elsewhere unchanged is moved as it is, with its citations. */
function wholeBlocks(from: readonly Draft[], to: readonly Draft[]): readonly ProposedEdit[] | undefined {
  const removed = from.flatMap(({ edits }) => edits)
  const put = to.flatMap(({ edits }) => edits)
  const [only] = put
  if (put.length !== 1 || only?.kind !== 'text' || only.from.blockId === undefined) return undefined
  const target = only.from.blockId
  const isSame = squeezed(from.map(({ before }) => before).join('')) === squeezed(to.map(({ after }) => after).join(''))
  if (!isSame || !removed.every((edit) => edit.kind === 'remove')) return undefined
  const isBehind = only.insert.startsWith('\n')
  const isBefore = only.insert.endsWith('\n') && only.from.offset === 0
  if (!isBehind && !isBefore) return undefined
  const blocks = isBehind ? [...removed].reverse() : removed
  return blocks.map((edit) => ({
    kind: 'move' as const,
    blockId: edit.blockId,
    ...(isBehind ? { afterId: target } : { beforeId: target }),
  }))
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')
