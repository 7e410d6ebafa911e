import { Document, type Paragraph, type Table } from 'docx'
import type { Paper, PaperBlock, PaperSection } from '../paper/paper.ts'
import { drawContents } from './contents.ts'
import { drawingFor, type Rasterise } from './drawing.ts'
import { drawFigure } from './figures.ts'
import { notesOf } from './footnotes.ts'
import { footerOf, headerOf } from './header-footer.ts'
import { thinSeparators } from './note-separators.ts'
import { numberingFor } from './numbering.ts'
import { sectionProperties, textWidth } from './page.ts'
import { drawHeading, drawParagraph } from './paragraphs.ts'
import { stylesFor } from './styles.ts'
import { drawTable } from './tables.ts'

/** The blocks next to one, in its section. */
interface Beside {
  readonly before: PaperBlock | undefined
  readonly after: PaperBlock | undefined
}

/** The docx document of a paper. */
export function documentOf(paper: Paper, rasterise?: Rasterise): Document {
  const drawing = drawingFor(paper, rasterise)
  let tables = 0
  let figures = 0
  const draw = (block: PaperBlock, { before, after }: Beside, width: number): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [drawHeading(block, drawing)]
      case 'paragraph':
        return [
          drawParagraph(block, drawing, isAfterTable(block, before) ? 'BodyTextAfterTable' : undefined, isForm(after)),
        ]
      case 'table':
        tables += 1
        if (block.figure === undefined) return drawTable(block, tables, width, drawing)
        figures += 1
        return [
          ...drawFigure(block.figure, block, figures, { width, isAfterTable: before?.kind === 'table' }, drawing),
          ...drawTable(block, tables, width, drawing),
        ]
    }
  }
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles: stylesFor(paper),
    numbering: numberingFor(drawing.lists),
    ...notesOf(drawing),
    ...(drawing.comments.options ? { comments: drawing.comments.options } : {}),
    hyphenation: { autoHyphenation: false },
    sections: paper.sections.map((section, at) => ({
      properties: sectionProperties(paper, section, at === 0),
      // Later sections take over the first one's header and footer.
      ...(at === 0 ? { headers: { default: headerOf(paper) }, footers: { default: footerOf(paper) } } : {}),
      children: section.blocks.flatMap((block, index) => [
        ...(isFirstSection(block, at, index, section) ? drawContents(paper, drawing.listed) : []),
        ...draw(
          block,
          { before: section.blocks[index - 1], after: section.blocks[index + 1] },
          textWidth(paper, section.orientation),
        ),
      ]),
    })),
  })
  return thinSeparators(document)
}

/** The table of contents stands between the header block and the first section. */
function isFirstSection(block: PaperBlock, section: number, index: number, { blocks }: PaperSection): boolean {
  return (
    section === 0 &&
    block.kind === 'heading' &&
    index === blocks.findIndex((each) => each.kind === 'heading' && each.level === 2)
  )
}

/** Space under a table comes from the style of what follows it, never from an empty paragraph (rule 8). */
function isAfterTable(block: PaperBlock, before: PaperBlock | undefined): boolean {
  return before?.kind === 'table' && block.kind === 'paragraph' && block.role === 'body'
}

/** A table to be filled in by hand. Nobody signs a page that says nothing, so the last words go along with it. */
function isForm(block: PaperBlock | undefined): boolean {
  return block?.kind === 'table' && block.rowHeightCm !== undefined
}
