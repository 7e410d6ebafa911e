import { describe, expect, it } from 'vitest'
import { checkAccessibility } from '../../../../shared/word/accessibility/check.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { writeNote } from '../../../../shared/word/write/write-note.ts'
import { aNote, block, cite, p } from '../../../build/a-note.ts'
import { partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

const excerpts = [
  ['COMMIT', 'each country would set up liaison officers', { actor: 'each country' }, 'para 4'],
] as const

describe('a long note', () => {
  const pages = Array.from({ length: 60 }, (_, at) => p(`p${at}`, 'word '.repeat(90)))
  const long = [block('heading', { id: 'h', level: 3 }, ['Inside']), ...pages]

  it('has a table of contents whose entries are filled in and lead to their headings', async () => {
    const bytes = await writeNote(aNote({ background: long }))
    const all = shownText(bytes)
    const at = all.indexOf('Contents')
    expect(all.slice(at, at + 5)).toEqual(['Contents', 'Summary', 'Issue', 'Background', 'Inside'])
    expect(partText(bytes, 'word/document.xml')).toMatch(/TOC \\o &quot;2-3&quot; \\n.*?w:anchor="_Toc00000001"/)
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
    expect(checkAccessibility(bytes).flatMap(({ broken }) => broken)).toEqual([])
  })

  it('has none where it is short', async () => {
    expect(shownText(await writeNote(aNote({ background: [p('b', 'x')] })))).not.toContain('Contents')
  })
})

describe('endnotes', () => {
  it('take the place of footnotes where they are asked for', async () => {
    const note = aNote({ background: [p('b', 'x', cite('c', 'excerpt-0'))] }, { excerpts })
    const bytes = await writeNote(note, { notes: 'endnotes' })
    expect(partText(bytes, 'word/document.xml')).toContain('<w:endnoteReference w:id="1"/>')
    expect(partText(bytes, 'word/endnotes.xml')).toMatch(/para 4.*“each country/)
    expect(lintDocx(bytes)).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })
})
