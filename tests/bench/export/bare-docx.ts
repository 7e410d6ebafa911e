import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { NoteNode } from '../../../shared/note/note.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'

/**
 * The same content through the docx package alone: no styles of a preset, no annexes, nothing settled afterwards.
 *
 * The floor of what an export on this package can cost.
 */
export async function bareDocx({ note, excerpts }: NoteForExport): Promise<Uint8Array> {
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const byId = new Map(excerpts.map((excerpt) => [String(excerpt.id), excerpt]))
  let count = 0
  const runs = (node: NoteNode) =>
    (node.content ?? []).map((child) => {
      if (child.type !== 'citation') return new TextRun(child.text ?? '')
      count += 1
      const excerpt = byId.get(String([child.attrs?.excerptIds].flat()[0]))
      footnotes[count] = {
        children: [new Paragraph(`Announcement, ${excerpt?.address}: “${excerpt?.selector.exact}”.`)],
      }
      return new FootnoteReferenceRun(count)
    })
  const draw = (node: NoteNode): (Paragraph | Table)[] => {
    if (node.type === 'paragraph') return [new Paragraph({ children: runs(node) })]
    if (node.type === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: runs(node) })]
    if (node.type === 'table') {
      const rows = (node.content ?? []).map(
        (row) =>
          new TableRow({
            children: (row.content ?? []).map(
              (cell) => new TableCell({ children: (cell.content ?? []).flatMap(draw) }),
            ),
          }),
      )
      return [new Table({ rows })]
    }
    return (node.content ?? []).flatMap(draw)
  }
  const children = draw(note.body)
  return Packer.pack(new Document({ footnotes, sections: [{ children }] }), 'uint8array')
}
