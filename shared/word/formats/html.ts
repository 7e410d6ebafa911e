import { textOf } from '../paper/inlines.ts'
import type { Inline, Paper, PaperBlock, PaperParagraph, PaperTable } from '../paper/paper.ts'
import { escapeAttribute, escapeText } from '../write/package/xml-text.ts'
import { HTML_STYLES } from './html-styles.ts'
import { groupLists, type List } from './list-tree.ts'

const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(-|$)/i

/** Columns that a measure of text holds without breaking words. */
const MOST_COLUMNS = 5

/** An address or a word that no column of a table has room for; all others stay whole. */
const TOO_LONG = /\S{25}/u

/**
 * The paper as one HTML file that needs no other: landmarks, headings in order, captions, header cells with their scope,
 * footnotes with a way there and back, a style sheet for screen and print. No script, no outside address but links.
 */
export function writeHtml(paper: Paper): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(paper.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${escapeAttribute(paper.author)}">`,
    `<title>${escapeText(paper.title)}</title>`,
    `<style>${HTML_STYLES}</style>`,
    '</head>',
    '<body>',
    `<main>${drawPaper(paper)}`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Where a paper stands in a page: its names begin with `prefix`, its headings stand `below` so many others. */
export interface PaperPlace {
  readonly prefix: string
  readonly below: number
}

/** What of a paper stands inside a page: its sections, then its footnotes. */
export function drawPaper(paper: Paper, { prefix, below }: PaperPlace = { prefix: '', below: 0 }): string {
  const named = ({ bookmark }: { readonly bookmark?: string | undefined }) =>
    bookmark === undefined ? '' : ` id="${prefix}${bookmark}"`
  const paragraph = (each: PaperParagraph, content: string): string => {
    const { role } = each
    if (role === 'quotation') return `<blockquote><p>${content}</p></blockquote>`
    return `<p${role === 'body' ? '' : ` class="${role}"`}${named(each)}>${content}</p>`
  }
  const counts = new Map<string, number>()
  let tables = 0
  let figures = 0
  const inlines = (all: readonly Inline[]) => all.map((inline) => drawInline(inline, paper, prefix)).join('')
  const list = ({ isOrdered, start, items }: List): string => {
    const [open, close] = isOrdered ? [`<ol${start > 1 ? ` start="${start}"` : ''}>`, '</ol>'] : ['<ul>', '</ul>']
    const drawn = items.map(
      (item) =>
        `<li>${item.paragraphs.map((each) => `<p${named(each)}>${inlines(each.inlines)}</p>`).join('')}${item.lists.map(list).join('')}</li>`,
    )
    return `${open}${drawn.join('\n')}${close}`
  }
  const figure = ({ figure: drawn, caption }: PaperTable): string => {
    if (drawn === undefined) return ''
    figures += 1
    const picture = drawn.svg.replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(drawn.alt)}" `)
    return `<figure>${picture}<figcaption>${escapeText(paper.figureWord)}\u00a0${figures}. ${escapeText(caption)}</figcaption></figure>`
  }
  const table = (drawn: PaperTable): string => {
    tables += 1
    const head = drawn.columns.map(({ label }) => `<th scope="col">${inlines(label)}</th>`).join('')
    const rows = drawn.rows.map((row) => {
      const cells = row.map((cell, at) => {
        const content = cell.map((each) => `<p${named(each)}>${inlines(each.inlines)}</p>`).join('')
        const broken = cell.some(({ inlines: said }) => TOO_LONG.test(textOf(said))) ? ' class="long"' : ''
        return drawn.hasRowHeaders && at === 0
          ? `<th scope="row"${broken}>${content}</th>`
          : `<td${broken}>${content}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    const caption = `${escapeText(paper.tableWord)}\u00a0${tables}. ${escapeText(drawn.caption)}`
    const whole = `<table${named(drawn)}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
    if (drawn.columns.length <= MOST_COLUMNS) return figure(drawn) + whole
    // What scrolls has to be reachable by keyboard and to have a name (WCAG 2.1.1, 4.1.2).
    return `${figure(drawn)}<div class="wide" role="region" tabindex="0" aria-label="${escapeAttribute(drawn.caption)}">${whole}</div>`
  }
  const block = (each: PaperBlock): string => {
    if (each.kind === 'heading') {
      const level = Math.min(6, each.level + below)
      return `<h${level}${named(each)}>${inlines(each.inlines)}</h${level}>`
    }
    return each.kind === 'table' ? table(each) : paragraph(each, inlines(each.inlines))
  }
  const sections = paper.sections.map((section) => {
    const drawn = groupLists(section.blocks, counts)
      .map((each) => (each.kind === 'list' ? list(each.list) : block(each.block)))
      .join('\n')
    return section.orientation === 'landscape' ? `<div class="sideways">${drawn}</div>` : drawn
  })
  return [sections.join('\n'), footnotes(paper, inlines, prefix)].join('\n')
}

function drawInline(inline: Inline, paper: Paper, prefix: string): string {
  switch (inline.kind) {
    case 'break':
      return '<br>'
    case 'note':
      return `<sup><a role="doc-noteref" id="${prefix}ref-${inline.number}" href="#${prefix}note-${inline.number}">${inline.number}</a></sup>`
    case 'link':
      return `<a href="${escapeAttribute(inline.href)}"${languageOf(inline.language, paper)}>${escapeText(inline.text)}</a>`
    case 'text': {
      const emphasised = inline.emphasis ? `<em>${escapeText(inline.text)}</em>` : escapeText(inline.text)
      const text = inline.strong ? `<strong>${emphasised}</strong>` : emphasised
      const language = languageOf(inline.language, paper)
      if (inline.reference !== undefined) return `<a href="#${prefix}${inline.reference.bookmark}">${text}</a>`
      return language === '' ? text : `<span${language}>${text}</span>`
    }
  }
}

function languageOf(language: string | undefined, paper: Paper): string {
  if (language === undefined || language === paper.language) return ''
  return ` lang="${escapeAttribute(language)}"${RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : ''}`
}

function footnotes(paper: Paper, inlines: (all: readonly Inline[]) => string, prefix: string): string {
  if (paper.footnotes.length === 0) return ''
  const items = paper.footnotes.map(({ number, paragraphs }) => {
    const text = paragraphs.map(inlines).join(' ')
    return `<li id="${prefix}note-${number}">${text} <a role="doc-backlink" href="#${prefix}ref-${number}" aria-label="↩ ${number}">↩</a></li>`
  })
  return `<section role="doc-endnotes" aria-label="Notes"><hr><ol>${items.join('\n')}</ol></section>`
}
