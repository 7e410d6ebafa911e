import type { Inline, Paper, PaperBlock } from '../paper/paper.ts'
import { groupLists, type List } from './list-tree.ts'

/** The paper as plain text: for a mail body, a text field, a machine that knows nothing else. */
export function writePlainText(paper: Paper): string {
  const counts = new Map<string, number>()
  let tables = 0
  const block = (each: PaperBlock): string => {
    if (each.kind === 'heading') {
      const text = inlinesOf(each.inlines)
      return each.level > 2 ? text : `${text}\n${(each.level === 1 ? '=' : '-').repeat([...text].length)}`
    }
    if (each.kind === 'paragraph')
      return each.role === 'quotation' ? `    ${inlinesOf(each.inlines)}` : inlinesOf(each.inlines)
    tables += 1
    const labels = each.columns.map(({ label }) => inlinesOf(label))
    const rows = each.rows.map((row) =>
      row.map((cell, at) => `${labels[at]}: ${cell.map(({ inlines }) => inlinesOf(inlines)).join(' ')}`).join('\n'),
    )
    return [`${paper.tableWord} ${tables}. ${each.caption}`, ...rows].join('\n\n')
  }
  const blocks = paper.sections.flatMap((section) =>
    groupLists(section.blocks, counts).map((each) => (each.kind === 'list' ? list(each.list, 0) : block(each.block))),
  )
  const notes = paper.footnotes.map(({ number, paragraphs }) => `[${number}] ${paragraphs.map(inlinesOf).join(' ')}`)
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

function list({ isOrdered, start, items }: List, depth: number): string {
  const indent = '   '.repeat(depth)
  return items
    .flatMap((item, at) => [
      ...item.paragraphs.map(
        ({ inlines }, index) =>
          `${indent}${index > 0 ? '   ' : isOrdered ? `${start + at}. ` : '-  '}${inlinesOf(inlines)}`,
      ),
      ...item.lists.map((each) => list(each, depth + 1)),
    ])
    .join('\n')
}

function inlinesOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n   '
      if (inline.kind === 'note') return `[${inline.number}]`
      return inline.text
    })
    .join('')
}
