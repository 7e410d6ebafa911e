import type { Codebook } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { SourceBlock } from '../source/block.ts'
import { excerptName, instant, nameOfSource, passageName, textName, value, words } from './names.ts'
import type { PageText } from './page.ts'

/** A text with its clause addresses in the margin and its excerpts marked, each with a link to what is said of it. */
export function* drawText(text: PageText, all: readonly Excerpt[], codebook: Codebook): Generator<string> {
  const { source, version, blocks } = text
  const marked = marksIn(
    blocks,
    all.filter(({ versionId }) => versionId === version.id),
  )
  const drawn = (block: SourceBlock) => drawWords(block, marked.get(block.ordinal) ?? [], codebook)
  const language = source.language === undefined ? '' : ` lang="${value(source.language)}"`
  const older = version.id === source.currentVersionId ? '' : ` (version ${version.number})`
  yield `<section class="text" id="${textName(version.id)}"><h3>${words(source.title)}${older}</h3>\n${facts(text)}\n<div${language}>\n`
  let level = 3
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.table !== undefined) {
      let end = at + 1
      while (blocks[end]?.table?.table === block.table.table) end += 1
      yield drawTable(blocks.slice(at, end), drawn)
      at = end - 1
    } else if (block.kind === 'title' || block.kind === 'heading') {
      // No level is skipped on the way down: readers who go by headings would look for what is missing.
      level = Math.min(6, level + 1, 3 + (block.kind === 'title' ? 1 : (block.level ?? 1)))
      yield `<h${level} dir="auto">${label(block)}${drawn(block)}</h${level}>\n`
    } else {
      const tag = block.kind === 'quotation' ? 'blockquote' : block.kind === 'preformatted' ? 'pre' : 'p'
      yield `<div class="block">${address(block)}<${tag} dir="auto">${label(block)}${drawn(block)}</${tag}></div>\n`
    }
  }
  yield '</div></section>\n'
}

/** By the number of a block: the excerpts that touch it. */
function marksIn(blocks: readonly SourceBlock[], excerpts: readonly Excerpt[]): ReadonlyMap<number, Excerpt[]> {
  const marks = new Map<number, Excerpt[]>()
  const sorted = excerpts.toSorted((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end)
  let from = 0
  for (const excerpt of sorted) {
    const { start, end } = excerpt.selector
    const isBefore = (block: SourceBlock | undefined) => block !== undefined && block.start + block.text.length <= start
    while (isBefore(blocks[from])) from += 1
    for (let at = from; at < blocks.length; at += 1) {
      const block = blocks[at]
      if (block === undefined || block.start >= end) break
      marks.set(block.ordinal, [...(marks.get(block.ordinal) ?? []), excerpt])
    }
  }
  return marks
}

function facts({ source, version, original, isPassages }: PageText): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Marking', source.marking],
    ['Issuer', source.issuer],
    ['Date', source.date],
    ['Address', source.address],
    ['Retrieved', source.retrievedOn],
    ['Reliability', source.reliability],
    ['Imported', instant(version.importedAt)],
    ['SHA-256', version.sha256],
  ]
  const lines = rows.flatMap(([name, said]) =>
    said === undefined || said === '' ? [] : [`<dt>${name}</dt><dd>${words(said)}</dd>`],
  )
  const file =
    original === undefined
      ? ''
      : `<dt>Original</dt><dd><a href="${value(original)}">${words(version.originalName)}</a></dd>`
  const only = isPassages ? '<p><strong>Only the passages that the note cites.</strong></p>' : ''
  return `<dl>${lines.join('')}${file}</dl>${only}`
}

const address = (block: SourceBlock) =>
  block.address === '' ? '' : `<span class="address">${words(block.address)}</span> `

const label = (block: SourceBlock) => (block.label === undefined ? '' : `${words(block.label)} `)

/** The words of a block, with every stretch that excerpts cover marked. Overlaps are cut at their edges. */
function drawWords(block: SourceBlock, here: readonly Excerpt[], codebook: Codebook): string {
  const end = block.start + block.text.length
  if (here.length === 0) return words(block.text)
  const edges = here
    .flatMap(({ selector }) => [selector.start, selector.end])
    .filter((at) => at > block.start && at < end)
  const cuts = [...new Set([block.start, ...edges, end])].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, at) => {
      const to = cuts[at + 1] ?? end
      const over = here.filter(({ selector }) => selector.start <= from && selector.end >= to)
      const text = words(block.text.slice(from - block.start, to - block.start))
      const begun = over.filter(
        ({ selector }) => Math.max(selector.start, block.start) === from && selector.start >= block.start,
      )
      const names = begun.map(({ id }) => `<span id="${passageName(id)}"></span>`).join('')
      const ended = over.filter(({ selector }) => selector.end === to)
      const links = ended.map((excerpt) => codeLink(excerpt, codebook)).join('')
      return `${names}${over.length === 0 ? text : `<mark>${text}</mark>`}${links}`
    })
    .join('')
}

const codeLink = ({ id, code }: Excerpt, codebook: Codebook) =>
  ` <a class="code" href="#${excerptName(id)}">${words(codeLabel(code, codebook))}</a>`

export const codeLabel = (code: string, { codes }: Codebook): string =>
  codes.find(({ id }) => id === code)?.label.en ?? code

function drawTable(cells: readonly SourceBlock[], drawn: (block: SourceBlock) => string): string {
  const rows = [...Map.groupBy(cells, ({ table }) => table?.row ?? 0)].sort(([a], [b]) => a - b)
  const lines = rows.map(([, row]) => {
    const inRow = [...Map.groupBy(row, ({ table }) => table?.column ?? 0)].sort(([a], [b]) => a - b)
    return `<tr>${inRow
      .map(([, paragraphs]) => {
        const place = paragraphs[0]?.table
        const spans = `${span('colspan', place?.columnSpan)}${span('rowspan', place?.rowSpan)}`
        const tag = place?.isHeader === true ? 'th' : 'td'
        const inner = paragraphs.map((each) => `<p dir="auto">${label(each)}${drawn(each)}</p>`)
        return `<${tag}${spans}>${inner.join('')}</${tag}>`
      })
      .join('')}</tr>`
  })
  const [first] = cells
  return `<div class="block">${first === undefined ? '' : address(first)}<table>${lines.join('\n')}</table></div>\n`
}

const span = (name: string, count: number | undefined) =>
  count === undefined || count < 2 ? '' : ` ${name}="${Math.min(1000, count)}"`

/** Where a text is called by a short name with the address of a passage in it. */
export const whereOf = (excerpt: Excerpt, text: PageText | undefined): string =>
  [text === undefined ? 'a source that is not in this file' : nameOfSource(text.source), excerpt.address]
    .filter((part) => part !== '')
    .join(', ')
