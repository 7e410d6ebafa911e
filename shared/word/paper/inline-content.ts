import { commentIdsOf } from '../../note/comment-marks.ts'
import type { NoteNode } from '../../note/note.ts'
import { referenceKey, referenceOf } from '../../note/references.ts'
import { footnoteFor } from '../citations/footnote.ts'
import { type Context, foreignLanguage } from './context.ts'
import { inLanguage, plain, textOf } from './inlines.ts'
import type { Inline, TextInline } from './paper.ts'
import { endsWithOpeningMark, quotationMarks } from './quotation-marks.ts'
import { safeText } from './safe-text.ts'

type Mark = NonNullable<NoteNode['marks']>[number]

/**
 * Draws the text of a block: runs, links, quotations between the language's marks, and citations as footnote numbers.
 *
 * @param quoted excerpt whose words the whole block is, as in a block quotation: no marks are added inside it
 */
export function inlineContent(nodes: readonly NoteNode[] | undefined, context: Context, quoted?: string): Inline[] {
  const inlines: Inline[] = []
  const marks = quotationMarks(context.language)
  let open: string | undefined
  let referred: string | undefined
  const close = (): void => {
    if (open !== undefined) inlines.push(plain(marks.close))
    open = undefined
  }
  for (const node of nodes ?? []) {
    const quotation = quoted === undefined ? quotationOf(node) : undefined
    if (quotation !== open && node.type !== 'citation') {
      close()
      if (quotation !== undefined && !endsWithOpeningMark(textOf(inlines))) {
        inlines.push(plain(marks.open))
        open = quotation
      }
    }
    const reference = referenceOf(node)
    const key = reference && referenceKey(reference)
    if (reference !== undefined) {
      // Parts of one reference that are set apart by another mark are one.
      if (key !== referred) inlines.push(...drawReference(reference, node, context))
    } else if (node.type === 'citation') {
      if (quotationOf(node) === undefined) close()
      inlines.push(noteReference(node, context))
    } else {
      const run = textRun(node, quotation ?? quoted, context)
      if (run !== undefined) inlines.push(run)
    }
    referred = key
  }
  close()
  return inlines
}

/** The words of a cross-reference as they are now; a part that is gone, or was cut from this copy, is not named. */
function drawReference(
  { kind, id }: NonNullable<ReturnType<typeof referenceOf>>,
  node: NoteNode,
  context: Context,
): readonly Inline[] {
  const found = context.references.to(kind, id)
  const comments = commentsOn(node)
  const run = (text: string): TextInline => ({ ...plain(safeText(text)), ...comments })
  if (found === undefined) return [run(context.labels.lostReference)]
  const { words, bookmark } = found
  return [
    ...(words.before === '' ? [] : [run(words.before)]),
    { ...run(words.core), reference: { bookmark, shows: words.shows } },
    ...(words.after === '' ? [] : [run(words.after)]),
  ]
}

function quotationOf(node: NoteNode): string | undefined {
  const id = markOf(node, 'quotation')?.attrs?.excerptId
  return typeof id === 'string' ? id : undefined
}

function textRun(node: NoteNode, excerptId: string | undefined, context: Context): Inline | undefined {
  const text = safeText(node.text ?? '')
  if (text === '') return undefined
  const language = languageOf(node, excerptId, context)
  const href = markOf(node, 'link')?.attrs?.href
  if (typeof href === 'string' && /^(https?:|mailto:)/i.test(href)) {
    return { kind: 'link', href: safeText(href), text, language, ...commentsOn(node) }
  }
  const run: TextInline = inLanguage(text, language)
  return {
    ...run,
    ...(markOf(node, 'strong') ? { strong: true } : {}),
    ...(markOf(node, 'emphasis') ? { emphasis: true } : {}),
    ...commentsOn(node),
  }
}

function commentsOn(node: NoteNode): { readonly comments?: readonly string[] } {
  const comments = commentIdsOf(node)
  return comments.length > 0 ? { comments } : {}
}

function languageOf(node: NoteNode, excerptId: string | undefined, context: Context): string | undefined {
  const tagged = markOf(node, 'language')?.attrs?.lang
  if (typeof tagged === 'string' && tagged !== '') return tagged
  const excerpt = excerptId === undefined ? undefined : context.excerpts.get(excerptId)
  return excerpt && foreignLanguage(context.sources.get(excerpt.sourceId), context.language)
}

function noteReference(node: NoteNode, context: Context): Inline {
  const { id, excerptIds, mode } = node.attrs ?? {}
  const ids = Array.isArray(excerptIds) ? excerptIds.filter((each) => typeof each === 'string') : []
  const paragraphs = footnoteFor(ids, String(mode ?? ''), context)
  return { kind: 'note', number: context.addFootnote(String(id ?? ''), paragraphs), ...commentsOn(node) }
}

function markOf(node: NoteNode, type: string): Mark | undefined {
  return node.marks?.find((mark) => mark.type === type)
}
