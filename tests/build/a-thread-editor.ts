import { strFromU8 } from 'fflate'
import type { By } from './a-reviewer.ts'
import { all, cut, escaped, home, type Node } from './an-xml-tree.ts'

export interface ThreadEditorParts {
  /** Parts of the file by path; those that are lost are taken out. */
  readonly parts: Map<string, Uint8Array>
  readonly body: Node
  readonly at: (index: number) => Node
  readonly newId: () => number
}

/** What a reviewer does to comments: writes them, answers, resolves. */
export function threadEditor({ parts, body, at, newId }: ThreadEditorParts) {
  const comments: string[] = []
  const states: ((xml: string) => string)[] = []

  const commentSaying = (words: string): { id: string; paraId: string } => {
    const known = strFromU8(parts.get('word/comments.xml') as Uint8Array).split('</w:comment>')
    const own = known.find((comment) => comment.includes(escaped(words))) ?? ''
    return {
      id: /<w:comment [^>]*w:id="(\d+)"/.exec(own)?.[1] ?? '',
      paraId: /w14:paraId="([0-9A-F]+)"/.exec(own)?.[1] ?? '',
    }
  }

  const acts = {
    comment(index: number, from: number, to: number, words: string, by: By): void {
      const p = at(index)
      const id = String(newId())
      const end = cut(p, to)
      p.children.splice(end, 0, { name: 'w:commentRangeEnd', attributes: { 'w:id': id }, children: [] })
      const start = cut(p, from)
      p.children.splice(start, 0, { name: 'w:commentRangeStart', attributes: { 'w:id': id }, children: [] })
      comments.push(
        `<w:comment w:id="${id}" w:author="${escaped(by.author ?? 'Unknown')}" w:date="2026-02-20T10:00:00Z"><w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p></w:comment>`,
      )
    },

    /**
     * Answers a comment of the file, named by its words, as Word does: on the same words, in its thread.
     *
     * @param isThreaded false as LibreOffice 7 does: the answer stands on the words, and no part says what it answers
     */
    reply(to: string, words: string, by: By, isThreaded = true): void {
      const { id: parent, paraId } = commentSaying(to)
      const id = String(newId())
      const own = newId().toString(16).toUpperCase().padStart(8, '0')
      for (const name of ['w:commentRangeStart', 'w:commentRangeEnd'] as const) {
        const mark = all(body, name).find(({ attributes }) => attributes['w:id'] === parent) as Node
        const { parent: around, position } = home(body, mark)
        around.children.splice(position + 1, 0, { name, attributes: { 'w:id': id }, children: [] })
      }
      comments.push(
        `<w:comment w:id="${id}" w:author="${escaped(by.author ?? 'Unknown')}" w:date="${by.date ?? '2026-02-20T11:00:00Z'}"><w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="${own}"><w:r><w:t>${escaped(words)}</w:t></w:r></w:p></w:comment>`,
      )
      if (!isThreaded) return
      states.push((xml) =>
        xml.replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="${own}" w15:paraIdParent="${paraId}" w15:done="0"/></w15:commentsEx>`,
        ),
      )
    },

    /** Marks a comment of the file, named by its words, as resolved, or opens it again. */
    resolve(words: string, isResolved = true): void {
      const { paraId } = commentSaying(words)
      states.push((xml) =>
        xml.replace(new RegExp(`(w15:paraId="${paraId}"[^>]*w15:done=")[01]`), `$1${isResolved ? 1 : 0}`),
      )
    },

    /** Drops the part that says what answers what, and the one with the lasting ids, as LibreOffice 7 does. */
    loseThreads(): void {
      parts.delete('word/commentsExtended.xml')
      parts.delete('word/commentsIds.xml')
    },
  }

  /** Puts what was said into the parts of the file as they are written. */
  const writeInto = (written: Map<string, string>): void => {
    const extended = written.get('word/commentsExtended.xml')
    if (extended !== undefined) {
      const changed = states.reduce((xml, change) => change(xml), extended)
      written.set('word/commentsExtended.xml', changed)
    }
    if (comments.length > 0) {
      const known = written.get('word/comments.xml')
      const own = comments.join('')
      written.set(
        'word/comments.xml',
        known?.includes('</w:comments>')
          ? known.replace('</w:comments>', `${own}</w:comments>`)
          : `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${own}</w:comments>`,
      )
    }
  }
  return { acts, writeInto }
}
