import { marked } from 'marked'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readHtml } from '../html/read-html.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

type FrontMatter = Pick<Reading, 'title' | 'language' | 'issuer' | 'date'>

/** Simple `name: value` lines of the block that may head a Markdown file. */
function frontMatterOf(block: string): FrontMatter {
  const value = (name: string) =>
    new RegExp(`^${name}[ \\t]*:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'im').exec(block)?.[1]?.slice(0, 300)
  const title = value('title')
  const language = value('lang(?:uage)?')
  const issuer = value('(?:issuer|publisher|author)')
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(value('date') ?? '')?.[0]
  return {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(issuer ? { issuer } : {}),
    ...(date ? { date } : {}),
  }
}

/** Footnotes as pandoc, GitHub and Obsidian write them, turned into the links that the HTML reader knows. */
function withFootnotes(text: string): string {
  const notes: string[] = []
  const body = text.replace(
    /^\[\^([^\]\s]{1,40})\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*))*)/gm,
    (_, name: string, note: string) => {
      notes.push(
        `<p class="footnotes"><a href="#fnref-${name}">${name}</a> ${marked.parseInline(note.trim(), { async: false })}</p>`,
      )
      return ''
    },
  )
  if (notes.length === 0) return text
  const referenced = body.replace(/\[\^([^\]\s]{1,40})\]/g, '<a href="#fn-$1">$1</a>')
  return `${referenced}\n\n${notes.join('\n\n')}`
}

/**
 * Reads Markdown (CommonMark with tables, strike-through and footnotes), raw HTML in it included.
 *
 * By way of HTML, so that one reader cleans markup wherever it comes from.
 */
export function readMarkdown(text: string): Reading {
  const front = FRONT_MATTER.exec(text)
  const body = front ? text.slice(front[0].length) : text
  const markup = marked.parse(withFootnotes(body.replace(/\r\n?/g, '\n')), { async: false, gfm: true })
  const reading = readHtml(markup, { isPage: false })
  return { ...reading, ...(front ? frontMatterOf(front[1] ?? '') : {}) }
}
