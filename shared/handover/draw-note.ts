import { citationsOf } from '../note/citations.ts'
import { noteTitle } from '../note/header.ts'
import { drawPaper } from '../word/formats/html.ts'
import { compose } from '../word/paper/compose.ts'
import { whereOf } from './draw-text.ts'
import { excerptName, instant, noteName, words } from './names.ts'
import type { HandoverPage, PageNote } from './page.ts'

/** A note as it prints, with its footnotes; then the passages behind every sentence, and what was said of its words. */
export function drawNote({ input, isCut, comments }: PageNote, page: HandoverPage): string {
  const { note } = input
  const name = noteName(note.id)
  const title = noteTitle(note.header) || 'Untitled note'
  const paper = compose(input)
  const cut = isCut ? '<p><strong>Parts of this note were left out for their marking.</strong></p>' : ''
  return [
    `<article id="${name}"><h3>${words(title)}</h3>${cut}`,
    `<div class="paper" lang="${words(paper.language)}">${drawPaper(paper, { prefix: `${name}-`, below: 3 })}</div>`,
    drawReliances(note.body, page),
    drawComments(comments),
    '</article>',
  ].join('\n')
}

function drawReliances(body: PageNote['input']['note']['body'], page: HandoverPage): string {
  const cited = citationsOf(body)
  if (cited.length === 0) return ''
  const rows = [...Map.groupBy(cited, ({ blockId, sentence }) => `${blockId} ${sentence}`).values()].map((group) => {
    const passages = group.map(({ excerptId }) => {
      const excerpt = page.excerpts.find(({ id }) => id === excerptId)
      if (excerpt === undefined) return '<p>A passage that is not in this file.</p>'
      const where = whereOf(
        excerpt,
        page.texts.find(({ version }) => version.id === excerpt.versionId),
      )
      return `<p><q dir="auto">${words(excerpt.selector.exact)}</q> <a href="#${excerptName(excerptId)}">${words(where)}</a></p>`
    })
    return `<tr><td>${words(group[0]?.sentence ?? '')}</td><td>${[...new Set(passages)].join('')}</td></tr>`
  })
  return `<table><caption>Evidence</caption><thead><tr><th scope="col">Sentence</th><th scope="col">Passages</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function drawComments(comments: PageNote['comments']): string {
  if (comments.length === 0) return ''
  const said = (by: string, at: string, text: string) =>
    `<p><strong>${words(by)}</strong> ${instant(at)}: <span dir="auto">${words(text)}</span></p>`
  const items = comments.map(
    ({ author, at, text, quoted, isResolved, replies }) =>
      `<li>${quoted === '' ? '' : `<q dir="auto">${words(quoted)}</q>`}${said(author, at, text)}${replies
        .map((reply) => said(reply.author, reply.at, reply.text))
        .join('')}${isResolved ? '<p>Resolved.</p>' : ''}</li>`,
  )
  return `<h4>Comments</h4><ol>${items.join('\n')}</ol>`
}
