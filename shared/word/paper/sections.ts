import type { NoteNode } from '../../note/note.ts'
import type { Template, TemplateSection } from '../../template/template.ts'
import { type BlockStyle, drawBlocks, idOf } from './blocks.ts'
import type { Context } from './context.ts'
import { isBlank, plain } from './inlines.ts'
import type { PaperBlock } from './paper.ts'
import { safeText } from './safe-text.ts'

/** Draws the note's sections, each under its heading. A required section left empty says "None"; an optional one goes. */
export function drawSections(context: Context): PaperBlock[] {
  const { note, template } = context.input
  const numbers = context.newList()
  return (note.body.content ?? []).flatMap((section) => {
    const known = template.sections.find((each) => each.id === section.attrs?.id)
    const style: BlockStyle = { numbered: isNumbered(section, template) ? numbers : undefined }
    const blocks = drawBlocks(section.content, context, style)
    const isEmpty = blocks.every((block) => block.kind !== 'table' && isBlank(block.inlines))
    if (isEmpty && known?.required !== true) return []
    return [
      {
        kind: 'heading',
        level: 2,
        inlines: [plain(headingOf(section, known, context))],
        bookmark: context.references.bookmarkOf('section', idOf(section)),
      } as const,
      ...(isEmpty
        ? [{ kind: 'paragraph', role: 'body', inlines: [plain(`${context.labels.none}.`)] } as const]
        : blocks),
    ]
  })
}

/** Paragraphs carry numbers where the page preset has them, or where the section is a list of numbered paragraphs. */
function isNumbered(section: NoteNode, template: Template): boolean {
  return template.pagePreset.numbersParagraphs || section.attrs?.kind === 'numbered_paras'
}

function headingOf(section: NoteNode, known: TemplateSection | undefined, context: Context): string {
  const own = section.attrs?.heading
  if (typeof own === 'string' && own.trim() !== '') return safeText(own)
  return known?.heading[context.language] ?? known?.heading.en ?? String(section.attrs?.id ?? '')
}
