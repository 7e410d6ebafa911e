import type { NoteNode } from '../../../shared/note/note.ts'
import type { PageVariant, Template } from '../../../shared/template/template.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { aNote, block, cite, list, p } from '../../build/a-note.ts'
import type { DrawnExcerpt } from '../../build/an-evidence.ts'

const PROSE =
  'The two sides agreed to exchange liaison officers in each capital before the end of the year and to review the arrangement together every twelve months with the services concerned .'.split(
    ' ',
  )

const EXCERPTS: readonly DrawnExcerpt[] = Array.from({ length: 12 }, (_, at) => [
  'COMMIT',
  `the sides will exchange liaison officers, number ${at}`,
  { strength: '4' },
  `para ${at + 1}`,
])

/** A note of a template with every section filled to a share of its budget, in the form the section asks for. */
export function filledNote(template: Template, pageVariant: PageVariant, share: number): NoteForExport {
  let cited = 0
  const words = (count: number) =>
    Array.from({ length: Math.max(1, count) }, (_, at) => PROSE[at % PROSE.length]).join(' ')
  const paragraph = (id: string, count: number): NoteNode => {
    cited += 1
    return p(id, words(count), cite(`${id}-cite`, `excerpt-${cited % EXCERPTS.length}`))
  }
  const sections = Object.fromEntries(
    template.sections.map(({ id, kind, maxWords }) => {
      const count = Math.round((maxWords > 0 ? maxWords : 40) * share)
      const parts = Math.max(1, Math.ceil(count / 60))
      const each = Math.max(1, Math.round(count / parts))
      const lines = Array.from({ length: parts }, (_, at) => paragraph(`${id}-${at}`, each))
      const isList = ['bullets', 'list', 'numbered', 'two_lists'].includes(kind)
      if (kind === 'recommendations') {
        const attrs = { id: `${id}-0`, responses: ['Agreed', 'Not agreed'] }
        return [id, [block('recommendation', attrs, [words(Math.min(count, 40))])]]
      }
      return [id, isList ? [list('bulletList', ...lines.map((line) => [line]))] : lines]
    }),
  )
  return aNote(sections, { templateId: template.id, pageVariant, excerpts: EXCERPTS })
}
