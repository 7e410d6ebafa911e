import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import type { NoteNode } from '../../../shared/note/note.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'

export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The same content as Markdown through pandoc, from its standard input to a Word file on its standard output. */
export async function pandocDocx(note: NoteForExport): Promise<unknown> {
  const running = promisify(execFile)('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', '-'], {
    encoding: 'buffer',
    maxBuffer: 1 << 28,
  })
  running.child.stdin?.end(markdownOf(note))
  return running
}

function markdownOf({ note, excerpts }: NoteForExport): string {
  const byId = new Map(excerpts.map((excerpt) => [String(excerpt.id), excerpt]))
  const words = (node: NoteNode): string =>
    (node.content ?? [])
      .map((child) => {
        if (child.type !== 'citation') return child.text ?? words(child)
        const excerpt = byId.get(String([child.attrs?.excerptIds].flat()[0]))
        return `^[Announcement, ${excerpt?.address}: “${excerpt?.selector.exact}”.]`
      })
      .join('')
  const draw = (node: NoteNode): string => {
    if (node.type === 'heading') return `### ${words(node)}\n\n`
    if (node.type === 'paragraph') return `${words(node)}\n\n`
    if (node.type !== 'table') return (node.content ?? []).map(draw).join('')
    const rows = (node.content ?? []).map((row) => `| ${(row.content ?? []).map(words).join(' | ')} |`)
    return `${rows[0]}\n${(rows[0] ?? '').replace(/[^|]+/g, '---')}\n${rows.slice(1).join('\n')}\n\n`
  }
  return draw(note.body)
}
