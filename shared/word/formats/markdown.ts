import { unreachable } from '../../unreachable.ts'
import { textOf } from '../paper/inlines.ts'
import type { Inline, Paper, PaperBlock, PaperTable } from '../paper/paper.ts'
import { groupLists, type List } from './list-tree.ts'

/** The paper as Markdown with footnotes, as pandoc and GitHub read it. */
export function writeMarkdown(paper: Paper): string {
  const counts = new Map<string, number>()
  let tables = 0
  const block = (each: PaperBlock): string => {
    if (each.kind === 'heading') return `${'#'.repeat(each.level)} ${inlinesOf(each.inlines)}`
    if (each.kind === 'table') {
      tables += 1
      return `**${paper.tableWord} ${tables}. ${escaped(each.caption)}**\n\n${table(each)}`
    }
    const text = inlinesOf(each.inlines)
    return each.role === 'quotation' ? `> ${text}` : text
  }
  const blocks = paper.sections.flatMap((section) =>
    groupLists(section.blocks, counts).map((each) => (each.kind === 'list' ? list(each.list, 0) : block(each.block))),
  )
  const notes = paper.footnotes.map(({ number, paragraphs }) => `[^${number}]: ${paragraphs.map(inlinesOf).join(' ')}`)
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

function list({ isOrdered, start, items }: List, depth: number): string {
  const indent = '    '.repeat(depth)
  return items
    .map((item, at) => {
      const marker = (isOrdered ? `${start + at}.` : '-').padEnd(4)
      const [first, ...more] = item.paragraphs.map(({ inlines }) => inlinesOf(inlines))
      const rest = more.map((text) => `\n\n${indent}    ${text}`).join('')
      const inner = item.lists.map((each) => `\n${list(each, depth + 1)}`).join('')
      return `${indent}${marker}${first ?? ''}${rest}${inner}`
    })
    .join('\n')
}

function table({ columns, rows }: PaperTable): string {
  const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    cells(columns.map(({ label }) => inlinesOf(label))),
    cells(columns.map(() => '---')),
    ...rows.map((row) => cells(row.map((cell) => cell.map(({ inlines }) => inlinesOf(inlines)).join('<br>')))),
  ].join('\n')
}

function inlinesOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'break':
          return '  \n    '
        case 'note':
          return `[^${inline.number}]`
        case 'link':
          return `[${escaped(textOf([inline]))}](<${inline.href.replace(/[<>|]/g, encodeURIComponent)}>)`
        case 'text':
          return emphasised(inline.text, inline.strong ? '**' : inline.emphasis ? '*' : '')
        default:
          return unreachable(inline)
      }
    })
    .join('')
}

/** Markdown wants its marks right at the words: spaces go outside them. */
function emphasised(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return words === '' || mark === '' ? escaped(text) : before + mark + escaped(words) + mark + after
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~^]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])(\s)/, '\\$1$2')
}
