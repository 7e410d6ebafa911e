import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { NoteNode } from '../../../../shared/note/note.ts'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { EXPORT_FORMATS } from '../../../../shared/word/formats/export-format.ts'
import type { NoteForExport } from '../../../../shared/word/note-for-export.ts'
import { aNote, block, cite, list, p, table, text } from '../../../build/a-note.ts'

const comment = { type: 'comment', attrs: { id: 'k' } }
const openExcerpt = 'excerpt-0'
const shutExcerpt = 'excerpt-1'

/** Draws a block of one kind whose every word carries `token`; `cited` is the excerpt it relies on. */
const KINDS: readonly ((token: string, cited: string) => NoteNode)[] = [
  (token, cited) => p(`p-${token}`, text(`${token} text`, comment), '.', cite(`c-${token}`, cited)),
  (token) => block('heading', { id: `h-${token}`, level: 3 }, [`${token} heading`]),
  (token, cited) =>
    block('recommendation', { id: `r-${token}`, responses: [`${token} yes`] }, [
      `${token}.`,
      cite(`d-${token}`, cited),
    ]),
  (token) => table(`t-${token}`, `${token} caption`, [[`${token} head`], [`${token} cell`]]),
  (token) => p(`l-${token}`, text(`${token} link`, { type: 'link', attrs: { href: `https://example.org/${token}` } })),
]

const drawn = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: KINDS.length - 1 }), fc.boolean()), {
  minLength: 2,
  maxLength: 12,
})

function noteOf(blocks: readonly (readonly [isProtected: boolean, kind: number, inList: boolean])[]): NoteForExport {
  const background = blocks.map(([isProtected, kind, inList], at) => {
    const token = `${isProtected ? 'qzprotected' : 'open'}${at}`
    const node = KINDS[kind]?.(token, isProtected ? shutExcerpt : openExcerpt) ?? p('x', token)
    const marked = { ...node, attrs: { ...node.attrs, marking: isProtected ? 'PROTECTED A' : null } }
    return inList && node.type === 'paragraph' ? list('bulletList', [marked]) : marked
  })
  const note = aNote(
    { background: [p('always', 'Always shown.'), ...background] },
    {
      excerpts: [
        ['COMMIT', 'open words', {}, 'para 1'],
        ['COMMIT', 'qzprotected words', { actor: 'qzprotected actor' }, 'para 2'],
      ],
    },
  )
  const [source] = note.sources
  if (source === undefined) throw new Error('The note is not as drawn.')
  const shut = {
    ...source,
    id: 'qzprotected-source' as typeof source.id,
    title: 'qzprotected cable',
    marking: 'SECRET',
  }
  const excerpts = note.excerpts.map((excerpt, at) =>
    at === 0
      ? { ...excerpt, comment: 'qzprotected remark' }
      : { ...excerpt, sourceId: shut.id, comment: 'qzprotected' },
  )
  return { ...note, sources: [source, shut], excerpts }
}

it('no byte of a releasable copy, in any format, holds a word of what is protected', () => {
  fc.assert(
    fc.property(drawn, (blocks) => {
      for (const format of EXPORT_FORMATS) {
        const outcome = exportNote(noteOf(blocks), format, { variant: 'releasable', ceiling: 'UNCLASSIFIED' })
        if ('refused' in outcome) throw new Error(outcome.refused.join())
        const parts = format === 'docx' || format === 'xlsx' ? unzipSync(outcome.bytes) : { whole: outcome.bytes }
        for (const [path, part] of Object.entries(parts))
          expect(path + strFromU8(part)).not.toMatch(/qzprotected|PROTECTED A/)
        if (format !== 'html' && format !== 'md' && format !== 'txt') continue
        const shown = new TextDecoder().decode(outcome.bytes)
        for (const [at, [isProtected]] of blocks.entries()) if (!isProtected) expect(shown).toContain(`open${at}`)
      }
    }),
    { seed: 20_260_207, numRuns: 40 },
  )
})
