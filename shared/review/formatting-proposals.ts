import { placeAt } from './group-text.ts'
import type { OriginalLine } from './original-lines.ts'
import type { Draft } from './propose.ts'
import type { Revision } from './read/returned.ts'
import type { TracedGroup } from './traced-group.ts'

/** Tracked changes of how words or paragraphs look, each on the words it is about. */
export function formattingProposals(
  groups: readonly TracedGroup[],
  lines: readonly OriginalLine[],
  author: string,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const group of groups) {
    for (const op of group.ops) {
      if (!op.formatted) continue
      const last = drafts.at(-1)
      const isSame = last && last.author === (op.formatted.author ?? author) && last.order === orderOf(group)
      if (isSame && last.before !== '' && group.text.text.includes(last.before + op.text)) {
        drafts[drafts.length - 1] = {
          ...last,
          before: last.before + op.text,
          revisions: [...last.revisions, op.formatted.id],
        }
        continue
      }
      const end = op.at + (op.kind === 'keep' || op.kind === 'delete' ? op.text.length : 0)
      drafts.push(draft(group, op.formatted, op.text, op.at, end, author))
    }
    const whole = group.lines.flatMap((line) => line.formatted)
    const [first] = whole
    if (first)
      drafts.push({
        ...draft(group, first, group.text.text, 0, group.text.text.length, author),
        revisions: whole.map(({ id }) => id),
      })
  }
  // Lines that belong to no group cannot be; should one, its changes are told with the leftovers.
  return lines.length > 0 ? drafts : []
}

const orderOf = (group: TracedGroup): number => (group.exported[0] ?? 0) + 0.5

function draft(
  group: TracedGroup,
  revision: Revision,
  text: string,
  start: number,
  end: number,
  author: string,
): Draft {
  const from = group.exported.length > 0 ? placeAt(group.text, start, 1) : undefined
  const to = group.exported.length > 0 ? placeAt(group.text, end, -1) : undefined
  return {
    kind: 'formatting',
    author: revision.author ?? author,
    ...(revision.date ? { date: revision.date } : {}),
    isTracked: true,
    before: text.replaceAll('\uFFFC', ''),
    after: '',
    context: { left: '', right: '' },
    ...(from && to ? { place: { from, to } } : { where: 'Text that is not in the note' }),
    edits: [],
    revisions: [revision.id],
    order: orderOf(group),
  }
}
