import { placeAt } from './group-text.ts'
import type { BlockKind, ProposedEdit } from './proposal.ts'
import type { Draft } from './propose.ts'
import type { ParagraphLook } from './read/looks.ts'
import type { Revision } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

/** Paragraphs that may differ untracked before it is a program that set the styles anew, and no reviewer. */
const MOST_RESTYLED = 0.4

/** Paragraphs that were made headings, items of a list, quotations, or plain text again. */
export function lookProposals(
  groups: readonly TracedGroup[],
  author: string,
): { readonly proposals: readonly Draft[]; readonly isRestyled: boolean } {
  const tracked: Draft[] = []
  const untracked: Draft[] = []
  let compared = 0
  for (const group of groups) {
    const [line] = group.lines
    const [own] = group.text.lines
    const whole = group.lines.flatMap(({ formatted }) => formatted)
    const isOne = group.exported.length === 1 && group.returned.length === 1 && line !== undefined
    const was = line?.wasLook ?? own?.look
    if (isOne && own?.look !== undefined && own.target?.blockId !== undefined) compared++
    const turn = isOne && was !== undefined && line.look !== was ? turnInto(line.look) : undefined
    if (whole.length === 0) {
      // A line put in, or rewritten wholly, has nothing to compare with.
      if (turn && own?.target?.blockId !== undefined && own.text.trim() !== '')
        untracked.push(draft(group, [], turn, author))
      continue
    }
    tracked.push(draft(group, whole, turn, author))
  }
  const isRestyled = untracked.length > Math.max(3, MOST_RESTYLED * compared)
  return { proposals: [...tracked, ...(isRestyled ? [] : untracked)], isRestyled }
}

interface Turn {
  readonly into: BlockKind
  readonly level?: number
}

function turnInto(look: ParagraphLook): Turn | undefined {
  if (look === 'bullets') return { into: 'bulletList' }
  if (look === 'numbers') return { into: 'orderedList' }
  if (look === 'quotation') return { into: 'blockQuotation' }
  if (look === 'paragraph') return { into: 'paragraph' }
  // The title is level 1, sections are 2: inside a section there are 3 and 4.
  if (look !== 'other') return { into: 'heading', level: Number(look.split(' ')[1]) >= 4 ? 4 : 3 }
  return undefined
}

const NAMES: Readonly<Record<BlockKind, string>> = {
  paragraph: 'a plain paragraph',
  heading: 'a heading',
  blockQuotation: 'a quotation',
  bulletList: 'an item of a bulleted list',
  orderedList: 'an item of a numbered list',
}

function draft(group: TracedGroup, whole: readonly Revision[], turn: Turn | undefined, author: string): Draft {
  const [first] = whole
  const isInNote = group.exported.length > 0
  const { length } = group.text.text
  const from = isInNote ? placeAt(group.text, 0, 1) : undefined
  const to = isInNote ? placeAt(group.text, length, -1) : undefined
  const [target] = group.text.lines.map((line) => line.target)
  const home = target?.home
  const isTurned =
    turn !== undefined &&
    target?.blockId !== undefined &&
    home?.isTurnable === true &&
    (home.list ?? home.type) !== turn.into
  const edits: ProposedEdit[] = isTurned ? [{ kind: 'turn', blockId: target.blockId, ...turn }] : []
  const own = new Set(['a plain paragraph', 'a bulleted list', 'a numbered list', 'a quotation'])
  const further = (names: readonly string[] | undefined): string[] =>
    (names ?? []).filter((name) => !own.has(name) && !/^heading/.test(name))
  const unheld = [
    ...new Set([
      ...whole.flatMap(({ now }) => further(now)),
      ...whole.flatMap(({ was }) => further(was).map((name) => `not ${name}`)),
    ]),
  ]
  return {
    kind: 'formatting',
    author: first ? (first.author ?? 'Unknown') : author,
    ...(first?.date ? { date: first.date } : {}),
    isTracked: first !== undefined,
    before: wordsOf(group),
    after: '',
    context: { left: '', right: '' },
    ...(from && to ? { place: { from, to } } : { where: 'Text that is not in the note' }),
    edits,
    format: {
      makes: isTurned ? [NAMES[turn.into]] : [],
      unheld: [...(turn && !isTurned ? [NAMES[turn.into]] : []), ...unheld],
    },
    revisions: whole.map(({ id }) => id),
    order: (group.exported[0] ?? group.before?.exported.at(-1) ?? 0) + 0.5,
  }
}

/** A line that was put in has no exported words, only its own. */
function wordsOf(group: TracedGroup): string {
  const words = group.exported.length > 0 ? group.text.text : group.lines.map(({ current }) => current).join('\n')
  return words.replaceAll('\uFFFC', '')
}
