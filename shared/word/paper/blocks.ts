import { portionMark } from '../../note/markings.ts'
import type { NoteNode } from '../../note/note.ts'
import type { Context } from './context.ts'
import { inlineContent } from './inline-content.ts'
import { isBlank, plain, strong } from './inlines.ts'
import { drawList } from './lists.ts'
import { markingText } from './marking.ts'
import { drawTable } from './note-table.ts'
import type { Inline, PaperBlock, PaperParagraph } from './paper.ts'
import { drawRecommendations } from './recommendations.ts'

/** How the paragraphs of a section are drawn. */
export interface BlockStyle {
  /** List number of the note's running paragraph numbers, where paragraphs carry them. */
  readonly numbered: number | undefined
}

/** Draws blocks of a section in order. Empty paragraphs are left out: space comes from styles (rule 8). */
export function drawBlocks(nodes: readonly NoteNode[] | undefined, context: Context, style: BlockStyle): PaperBlock[] {
  const blocks: PaperBlock[] = []
  const all = nodes ?? []
  for (let at = 0; at < all.length; at += 1) {
    const node = all[at]
    if (node === undefined) continue
    if (node.type === 'recommendation') {
      let end = at
      while (all[end]?.type === 'recommendation') end += 1
      blocks.push(...drawRecommendations(all.slice(at, end), context))
      at = end - 1
    } else {
      blocks.push(...drawBlock(node, context, style))
    }
  }
  return blocks
}

function drawBlock(node: NoteNode, context: Context, style: BlockStyle): readonly PaperBlock[] {
  switch (node.type) {
    case 'paragraph':
      return drawParagraph(node, context, style)
    case 'heading':
      return drawHeading(node, context)
    case 'bulletList':
    case 'orderedList':
      return drawList(node, context, style.numbered === undefined ? 'numbers' : 'points')
    case 'blockQuotation': {
      const excerptId = node.attrs?.excerptId
      const inlines = inlineContent(node.content, context, typeof excerptId === 'string' ? excerptId : undefined)
      return isBlank(inlines) ? [] : [paragraph('quotation', withMarking(inlines, node, context), node)]
    }
    case 'questionAnswer':
      return drawQuestion(node, context)
    case 'table':
      return drawTable(node, context)
    default:
      return []
  }
}

function drawParagraph(node: NoteNode, context: Context, style: BlockStyle): readonly PaperParagraph[] {
  const inlines = inlineContent(node.content, context)
  if (isBlank(inlines)) return []
  const bookmark = context.references.bookmarkOf('paragraph', idOf(node))
  const drawn = { ...paragraph('body', withMarking(inlines, node, context), node), bookmark }
  if (style.numbered === undefined) return [drawn]
  return [{ ...drawn, list: { kind: 'paragraphs', instance: style.numbered, level: 0 } }]
}

function drawHeading(node: NoteNode, context: Context): readonly PaperBlock[] {
  const inlines = inlineContent(node.content, context)
  if (isBlank(inlines)) return []
  return [
    {
      kind: 'heading',
      level: node.attrs?.level === 4 ? 4 : 3,
      inlines: withMarking(inlines, node, context),
      id: idOf(node),
      bookmark: context.references.bookmarkOf('heading', idOf(node)),
    },
  ]
}

function drawQuestion(node: NoteNode, context: Context): readonly PaperBlock[] {
  const { labels } = context
  const [question, answer] = [node.content?.[0], node.content?.[1]]
  const asked = question ? inlineContent(question.content, context) : []
  const answers = (answer?.content ?? []).flatMap((each) => {
    const inlines = inlineContent(each.content, context)
    return isBlank(inlines) ? [] : [paragraph('answer', inlines, each)]
  })
  const [first, ...rest] = answers
  return [
    ...(isBlank(asked) ? [] : [paragraph('question', [strong(`${labels.question} `), ...asked], question)]),
    ...(first ? [{ ...first, inlines: [strong(`${labels.answer} `), ...first.inlines] }] : []),
    ...rest,
  ]
}

/**
 * Prints the block's own marking: before its words as a portion mark, "(SBU)", where the scheme has those; behind them
 * in full elsewhere.
 */
export function withMarking(inlines: readonly Inline[], node: NoteNode, context: Context): readonly Inline[] {
  const marking = node.attrs?.marking
  if (typeof marking !== 'string' || marking === '') return inlines
  const scheme = context.input.template.markingScheme
  if (scheme.hasPortionMarks) return [plain(`${portionMark(marking)} `), ...inlines]
  return [...inlines, plain(` (${markingText(marking, scheme, context.language)})`)]
}

export function paragraph(
  role: PaperParagraph['role'],
  inlines: readonly Inline[],
  node?: NoteNode | undefined,
): PaperParagraph {
  return { kind: 'paragraph', role, inlines, id: node && idOf(node) }
}

export function idOf(node: NoteNode): string | undefined {
  const id = node.attrs?.id
  return typeof id === 'string' && id !== '' ? id : undefined
}
