import type { Excerpt } from '../excerpt/excerpt.ts'
import { citationsOf } from '../note/citations.ts'
import { noteTitle } from '../note/header.ts'
import { codeLabel, whereOf } from './draw-text.ts'
import { excerptName, noteName, passageName, words } from './names.ts'
import type { HandoverPage } from './page.ts'

/** The excerpts by code, in the order of the codebook, each with its place, what is said of it, and the notes that rest on it. */
export function* drawExcerpts(page: HandoverPage): Generator<string> {
  const { excerpts, codebook, notes } = page
  const uses = new Map<string, Set<string>>()
  for (const { input } of notes) {
    for (const { excerptId } of citationsOf(input.note.body)) {
      uses.set(excerptId, (uses.get(excerptId) ?? new Set()).add(input.note.id))
    }
  }
  const titles = new Map<string, string>(notes.map(({ input: { note } }) => [note.id, noteTitle(note.header)]))
  const byCode = Map.groupBy(excerpts, ({ code }) => code)
  const known = codebook.codes.map(({ id }) => id)
  for (const code of [...known, ...[...byCode.keys()].filter((each) => !known.includes(each))]) {
    const own = byCode.get(code)
    if (own === undefined) continue
    const definition = codebook.codes.find(({ id }) => id === code)?.definition ?? ''
    yield `<h3>${words(codeLabel(code, codebook))}</h3>${definition === '' ? '' : `<p class="hint">${words(definition)}</p>`}<ol>\n`
    for (const excerpt of own) yield `${drawExcerpt(excerpt, page, [...(uses.get(excerpt.id) ?? [])], titles)}\n`
    yield '</ol>\n'
  }
}

function drawExcerpt(
  excerpt: Excerpt,
  page: HandoverPage,
  usedIn: readonly string[],
  titles: ReadonlyMap<string, string>,
): string {
  const text = page.texts.find(({ version }) => version.id === excerpt.versionId)
  const where = words(whereOf(excerpt, text))
  const said = Object.entries(excerpt.attributes).map(([id, given]) => {
    const attribute = page.codebook.attributes.find((each) => each.id === id)
    const options = attribute?.input.kind === 'choice' ? attribute.input.options : []
    const value = options.find((option) => option.value === given)?.label.en ?? given
    return `<dt>${words(attribute?.label.en ?? id)}</dt><dd>${words(value)}</dd>`
  })
  const status = page.codebook.epistemicStatus.find((each) => each.value === excerpt.epistemicStatus)?.label.en
  const notes = usedIn.map((id) => `<a href="#${noteName(id)}">${words(titles.get(id) || 'Untitled note')}</a>`)
  return [
    `<li id="${excerptName(excerpt.id)}"><blockquote dir="auto">${words(excerpt.selector.exact)}</blockquote>`,
    `<p>${text === undefined ? where : `<a href="#${passageName(excerpt.id)}">${where}</a>`}</p>`,
    `<dl>${said.join('')}<dt>Status</dt><dd>${words(status ?? excerpt.epistemicStatus)}</dd></dl>`,
    excerpt.comment === '' ? '' : `<p dir="auto">${words(excerpt.comment)}</p>`,
    notes.length === 0 ? '' : `<p>Used in: ${notes.join('; ')}</p>`,
    '</li>',
  ].join('')
}
