import type { NoteNode } from '../../note/note.ts'
import { idOf, withMarking } from './blocks.ts'
import type { Context } from './context.ts'
import { inlineContent } from './inline-content.ts'
import { isBlank, plain } from './inlines.ts'
import type { Inline, PaperBlock, PaperParagraph } from './paper.ts'
import { safeText } from './safe-text.ts'

/** A box to tick by hand. A character, not a form control: controls cannot be printed or read aloud reliably (rule 19). */
export const BOX = '☐'

/**
 * Draws a run of recommendations: numbered, and where answers are offered, in a table with the answers beside each.
 *
 * The reader of a decision note answers line by line, so the lines and their answers must not part at a page break.
 */
export function drawRecommendations(nodes: readonly NoteNode[], context: Context): readonly PaperBlock[] {
  const instance = context.newList()
  const drawn = nodes.flatMap((node) => {
    const inlines = inlineContent(node.content, context)
    if (isBlank(inlines)) return []
    const line: PaperParagraph = {
      kind: 'paragraph',
      role: 'list',
      inlines: withMarking(inlines, node, context),
      id: idOf(node),
      bookmark: context.references.bookmarkOf('recommendation', idOf(node)),
      list: { kind: 'recommendations', instance, level: 0 },
    }
    return [{ line, responses: responsesOf(node, context) }]
  })
  if (drawn.every(({ responses }) => responses.length === 0)) return drawn.map(({ line }) => line)
  const { labels } = context
  return [
    {
      kind: 'table',
      caption: labels.recommendations,
      description: `${labels.recommendation}, ${labels.response}.`,
      columns: [
        { label: [plain(labels.recommendation)], weight: 3 },
        { label: [plain(labels.response)], weight: 1 },
      ],
      rows: drawn.map(({ line, responses }) => [
        [line],
        responses.length === 0
          ? [answer([plain(labels.none)])]
          : responses.map((response) => answer([plain(`${BOX}\u00a0${response}`)])),
      ]),
      hasRowHeaders: false,
    },
  ]
}

function responsesOf(node: NoteNode, context: Context): readonly string[] {
  const own = node.attrs?.responses
  const responses = Array.isArray(own) && own.length > 0 ? own : (context.input.template.signOff.responses ?? [])
  return responses.map((response) => safeText(String(response))).filter((response) => response.trim() !== '')
}

function answer(inlines: readonly Inline[]): PaperParagraph {
  return { kind: 'paragraph', role: 'cell', inlines }
}
