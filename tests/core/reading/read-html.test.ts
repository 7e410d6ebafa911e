import { describe, expect, test } from 'vitest'
import { codes, readHere, sketch } from './reading.ts'

test('keeps headings, paragraphs, lists with their numbers, quotations and tables', async () => {
  const reading = await readHere(
    'page.html',
    `<!doctype html><html lang="en-CA"><head><title>Joint statement | Ministry</title>
     <meta property="og:site_name" content="Ministry"><meta property="article:published_time" content="2026-02-07T10:00:00Z">
     <body><h1>Joint statement</h1><p>The <b>Parties</b> met.<br>In Ottawa.</p>
     <ol start="3"><li>Trade<ol type="a"><li>Steel</li></ol></li><li value="9">Talent</li></ol>
     <ul><li>Energy</li></ul><blockquote><p>A quotation.</p></blockquote>
     <table><caption>Costs</caption><tr><th>Item</th><th>Year</th></tr><tr><td rowspan=2>Office</td><td>2026</td></tr><tr><td>2027</td></tr></table>`,
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: Joint statement',
    'paragraph: The Parties met.\nIn Ottawa.',
    'list-item 0: 3. | Trade',
    'list-item 1: a. | Steel',
    'list-item 0: 9. | Talent',
    'list-item 0: • | Energy',
    'quotation: A quotation.',
    'caption: Costs',
    'table-cell: Item',
    'table-cell: Year',
    'table-cell: Office',
    'table-cell: 2026',
    'table-cell: 2027',
  ])
  expect(reading.blocks.at(-1)?.table).toEqual({ table: 0, row: 2, column: 1 })
  expect(reading).toMatchObject({ title: 'Joint statement', language: 'en-CA', issuer: 'Ministry', date: '2026-02-07' })
})

test('scripts, styles, remote pictures and frames are removed and counted', async () => {
  const reading = await readHere(
    'page.html',
    `<html><body><script>document.write('no')</script><script>1</script><style>p{}</style><iframe src="https://x.example"></iframe>
     <p onclick="steal()">Text <a href="javascript:steal()">here</a> and <a href="https://example.org/a">there</a>.</p>
     <img src="https://x.example/pixel.gif">`,
  )
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: Text here and there.'])
  expect(codes(reading)).toEqual([
    'script-removed',
    'style-removed',
    'frame-removed',
    'link-removed',
    'remote-image-removed',
  ])
  expect(reading.messages[0]?.count).toBe(2)
  expect(reading.blocks[0]?.spans).toEqual([{ start: 14, end: 19, kind: 'link', value: 'https://example.org/a' }])
})

test('menus and link lists around the text are set aside, and the message says so', async () => {
  const menu = Array.from({ length: 12 }, (_, n) => `<li><a href="/p${n}">Department number ${n}</a></li>`).join('')
  const reading = await readHere(
    'page.html',
    `<html><body><nav><ul>${menu}</ul></nav><div class="sidebar"><ul>${menu}</ul></div>
     <div id="content"><h1>Statement</h1><p>The two countries agreed to post liaison officers in each other’s capital.</p><p>They set no date.</p></div>
     <footer><a href="/x">Privacy</a> <a href="/y">Contact</a></footer></body></html>`,
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'heading 1: Statement',
    'paragraph: The two countries agreed to post liaison officers in each other’s capital.',
    'paragraph: They set no date.',
  ])
  expect(codes(reading)).toContain('page-furniture-set-aside')
})

test('a part named like furniture that holds most of the words is kept', async () => {
  const reading = await readHere(
    'p.html',
    '<html><body><div class="sidebar"><p>All the words of this page stand here.</p></div>',
  )
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: All the words of this page stand here.'])
})

test('a page of links is a text of links, and references within the text are kept', async () => {
  const links = Array.from({ length: 9 }, (_, n) => `<li><a href="/a${n}">Agreement number ${n}</a></li>`).join('')
  const index = await readHere('index.html', `<html><body><ul>${links}</ul></body></html>`)
  expect(index.blocks).toHaveLength(9)
  const article = await readHere(
    'a.html',
    `<html><body><nav><ul>${links}</ul></nav><main><p>The two countries agreed to post officers in each other’s capital, and to speak again about what they do there and when.</p><ul>${links}</ul></main>`,
  )
  expect(article.blocks).toHaveLength(10)
})

test('points that a legal database sets as tables are read as numbered points', async () => {
  const reading = await readHere(
    'eurlex.html',
    `<html><body><p>Article 6</p><table><tr><td>(a)</td><td><p>the controller;</p>
     <table><tr><td>(i)</td><td>in the Union;</td></tr></table></td></tr></table><table><tr><td>(b)</td><td>the processor.</td></tr></table>`,
  )
  expect(reading.blocks.map(sketch)).toEqual([
    'paragraph: Article 6',
    'list-item 0: (a) | the controller;',
    'list-item 1: (i) | in the Union;',
    'list-item 0: (b) | the processor.',
  ])
})

test('a footnote mark is no word of the text', async () => {
  const reading = await readHere(
    'notes.html',
    `<p>The Parties agreed<a href="#fn1" class="footnote-ref"><sup>1</sup></a> on it.</p>
     <section role="doc-endnotes"><ol><li id="fn1"><p>See above.<a href="#fnref1" role="doc-backlink">↩</a></p></li></ol></section>`,
  )
  expect(reading.blocks.map(sketch)).toEqual(['paragraph: The Parties agreed on it.', 'footnote: 1. | See above.'])
  expect(reading.blocks[0]?.spans?.[0]).toEqual({ start: 18, end: 18, kind: 'note-reference', value: '1' })
})

test('struck-out words are kept beside the accepted text', async () => {
  const reading = await readHere(
    'draft.html',
    '<p>The Parties <del datetime="2026-01-02">may</del><ins>shall</ins> meet.</p>',
  )
  expect(reading.blocks[0]?.text).toBe('The Parties shall meet.')
  expect(reading.blocks[0]?.spans?.map(({ kind, value }) => [kind, value])).toEqual([
    ['deleted', 'may'],
    ['inserted', undefined],
  ])
})

test('list numbers that Word wrote into a saved page become labels', async () => {
  const reading = await readHere(
    'word.htm',
    `<html><body><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp;&nbsp; </span></span><![endif]>Steel</p>`,
  )
  expect(reading.blocks.map(sketch)).toEqual(['list-item 1: (a) | Steel'])
})

describe('pages that word processors save', () => {
  test('Google’s numbers stand in its style sheet, and its comments at the end', async () => {
    const style = `.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ". "}.lst-kix_a-1>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-1,lower-latin) ") "}`
    const list = (level: number, start: number, text: string) =>
      `<ol class="c1 lst-kix_a-${level}" start="${start}"><li>${text}</li></ol>`
    const reading = await readHere(
      'a.html',
      `<html><head><style>${style}</style></head><body>${list(0, 1, 'One')}${list(1, 1, 'Sub')}${list(0, 2, 'Two')}${list(1, 1, 'Sub')}<p>Last.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this.</span></p></div></body></html>`,
    )
    expect(reading.blocks.map(sketch)).toEqual([
      'list-item 0: 1. | One',
      'list-item 1: 1.a) | Sub',
      'list-item 0: 2. | Two',
      'list-item 1: 2.a) | Sub',
      'paragraph: Last.',
    ])
    expect(reading.blocks[4]?.spans).toEqual([{ start: 5, end: 5, kind: 'comment', value: 'Check this.' }])
  })

  test('a page of frames names the files that hold the text', async () => {
    await expect(
      readHere('a.html', '<frameset cols="1,2"><frame src="menu.html"><frame src="text.html"></frameset>'),
    ).rejects.toThrow('menu.html, text.html')
  })

  test('a headed table with a table in a cell stays a table', async () => {
    const reading = await readHere(
      'a.html',
      '<table><tr><th>Port</th><th>Fee</th></tr><tr><td>Ada<table><tr><td>inner</td><td>more</td></tr></table></td><td>10</td></tr></table>',
    )
    expect(reading.blocks.map(sketch)).toEqual([
      'table-cell: Port',
      'table-cell: Fee',
      'table-cell: Ada\ninner\nmore',
      'table-cell: 10',
    ])
  })
})
