import { noteTitle } from '../note/header.ts'
import { HTML_STYLES } from '../word/formats/html-styles.ts'
import { drawExcerpts } from './draw-excerpts.ts'
import { drawNote } from './draw-note.ts'
import { drawText } from './draw-text.ts'
import { instant, noteName, textName, value, words } from './names.ts'
import type { HandoverPage } from './page.ts'
import { PAGE_STYLES } from './page-styles.ts'

/** Nothing is loaded and nothing runs, whatever stands in a text: the page says so to the browser itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"

/**
 * A dossier as one page for whoever does not have the app: what it holds, its notes, its excerpts by code, its texts with
 * their addresses, what was handed out, who did what when. No script, no outside address but links.
 *
 * @returns piece by piece, so that a long dossier does not keep everything else waiting
 */
export function* writePage(page: HandoverPage): Generator<string> {
  const { title, markings, texts, notes } = page
  const banner = markings.length === 0 ? '' : `<p class="marking-banner">${words(markings.join(' · '))}</p>`
  yield [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${value(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${words(title)}</title>`,
    `<style>${HTML_STYLES}${PAGE_STYLES}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">To the content</a>`,
    `<header>${banner}</header>`,
    '<main id="content">',
    `<h1 dir="auto">${words(title)}</h1>`,
    introduction(page),
    contents(page),
    '',
  ].join('\n')
  yield section('notes', 'Notes')
  if (notes.length === 0) yield '<p>No notes.</p>'
  for (const note of notes) yield drawNote(note, page)
  yield section('excerpts', 'Excerpts by code')
  if (page.excerpts.length === 0) yield '<p>No excerpts.</p>'
  yield* drawExcerpts(page)
  yield section('sources', 'Sources')
  if (texts.length === 0) yield '<p>No sources.</p>'
  for (const text of texts) yield* drawText(text, page.excerpts, page.codebook)
  yield section('handed-out', 'Files handed out')
  yield handedOut(page)
  yield section('history', 'Who did what, and when')
  yield historyOf(page)
  yield `</main>\n<footer>${banner}</footer>\n</body>\n</html>\n`
}

const section = (id: string, title: string) => `\n<h2 id="${id}">${title}</h2>\n`

function introduction({ kind, handedBy, markings, ceiling, leftOut }: HandoverPage): string {
  const what =
    kind === 'pack'
      ? 'A brief pack: one note, and of its sources the passages it cites alone.'
      : 'A whole dossier: its sources, excerpts and notes.'
  const marked =
    markings.length === 0 ? 'Nothing in it is marked.' : `The highest marking in it is ${markings.join(' · ')}.`
  const cut = ceiling === undefined ? '' : ` What is marked above ${ceiling} was left out.`
  const by = handedBy === '' ? '' : ` Handed over by ${handedBy}.`
  const out = leftOut.map(({ name, why }) => `<li><b>${words(name)}</b>: ${words(why)}</li>`)
  return [
    `<p>${words(`${what}${by} ${marked}${cut}`)}</p>`,
    '<p>Aide-Mémoire takes this file back in as it is (“Receive a dossier…”). The same content stands beside this page as JSON, with the original files.</p>',
    out.length === 0 ? '' : `<p>Left out:</p><ul>${out.join('')}</ul>`,
  ].join('\n')
}

function contents({ notes, texts }: HandoverPage): string {
  const entry = (to: string, label: string, inner = '') => `<li><a href="#${to}">${words(label)}</a>${inner}</li>`
  const list = (items: readonly string[]) => (items.length === 0 ? '' : `<ul>${items.join('')}</ul>`)
  const noteList = notes.map(({ input: { note } }) =>
    entry(noteName(note.id), noteTitle(note.header) || 'Untitled note'),
  )
  const textList = texts.map(({ source, version }) =>
    entry(
      textName(version.id),
      version.id === source.currentVersionId ? source.title : `${source.title} (version ${version.number})`,
    ),
  )
  return `<nav aria-label="Contents"><ul>${entry('notes', 'Notes', list(noteList))}${entry('excerpts', 'Excerpts by code')}${entry('sources', 'Sources', list(textList))}${entry('handed-out', 'Files handed out')}${entry('history', 'Who did what, and when')}</ul></nav>`
}

function handedOut({ exports }: HandoverPage): string {
  if (exports.length === 0) return '<p>No files, or none that this file tells of.</p>'
  const rows = exports.map(({ fileName, madeAt, sha256, size, path }) => {
    const name = path === undefined ? words(fileName) : `<a href="${value(path)}">${words(fileName)}</a>`
    return `<tr><td>${name}</td><td>${instant(madeAt)}</td><td>${size}</td><td>${words(sha256)}</td></tr>`
  })
  return `<table><caption>Files, newest first</caption><thead><tr><th scope="col">File</th><th scope="col">Made (UTC)</th><th scope="col">Bytes</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function historyOf({ history }: HandoverPage): string {
  if (history.length === 0) return '<p>Nothing is recorded, or nothing that this file tells of.</p>'
  const rows = history.map(
    ({ at, by, what }) => `<tr><td>${instant(at)}</td><td>${words(by)}</td><td>${words(what)}</td></tr>`,
  )
  return `<table><caption>Acts, oldest first</caption><thead><tr><th scope="col">When (UTC)</th><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}
