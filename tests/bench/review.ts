import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../electron/core/library.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { propose } from '../../shared/review/propose.ts'
import { readReturned } from '../../shared/review/read/read-returned.ts'
import type { NoteForExport } from '../../shared/word/note-for-export.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'
import { aNote, p } from '../build/a-note.ts'
import { aPackage, aReviewer } from '../build/a-reviewer.ts'
import { asWrittenBy, EDITORS, packageOf } from '../build/as-written-by.ts'
import { pick, random, templateSentence } from './anchoring/prose.ts'
import { type Line, ms, type Options, percent, time } from './report.ts'

/** What the reviewers did, to be found again: on which block, how, and with which words. */
interface Deed {
  readonly blockId: string
  readonly kind: 'comment' | 'edit' | 'paragraph-added' | 'paragraph-removed'
  readonly words: string
}

/**
 * A long note is exported, reviewed by an editor of the tests' own with a ledger of what it did, and read back: tracked;
 * then untracked with every mark of ours stripped, where all that is left to go by is the words; then both as other
 * editors would have saved them. Last, the preview of the round in a library: what a person waits for.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const paragraphs = isLarge ? 2000 : 400
  const next = random(11)
  const texts = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 3 }, () => templateSentence(next).join(' ')).join(' '),
  )
  const given = aNote({ background: texts.map((text, n): NoteNode => p(`b${n}`, text)) })
  const bytes = await writeNote(given)
  const copyPackage = aPackage(bytes)
  const copy = readReturned(copyPackage)
  const order = new Map(texts.map((text, n) => [text, `b${n}`]))

  const rounds = [
    { isTracked: true, editor: undefined },
    { isTracked: false, editor: undefined },
    ...Object.keys(EDITORS).flatMap((editor) => [
      { isTracked: true, editor },
      { isTracked: false, editor },
    ]),
  ]
  for (const { isTracked, editor } of rounds) {
    const reviewer = aReviewer(bytes)
    const deeds = edit(reviewer, order, isTracked, editor === undefined)
    const returned = editor === undefined ? reviewer.returned() : packageOf(asWrittenBy(editor, reviewer.written()))
    const run = () =>
      propose({ copy, note: given.note, returned: readReturned(returned), fallbackAuthor: 'The returned file' })
    const whole = time(3, run)
    const floor = time(3, () => readReturned(returned))
    const { proposals, ledger } = run()
    const found = (deed: Deed): boolean =>
      proposals.some((proposal) => {
        const isSame = deed.kind === 'comment' ? proposal.comment?.text === deed.words : matches(deed, proposal)
        const at = proposal.place?.from.blockId
        const isThere =
          at === deed.blockId || proposal.edits.some((one) => one.kind === 'remove' && one.blockId === deed.blockId)
        return isSame && isThere
      })
    const comments = deeds.filter(({ kind }) => kind === 'comment')
    const edits = deeds.filter(({ kind }) => kind !== 'comment')
    const right = (list: readonly Deed[]) => percent(list.filter(found).length, list.length)
    const text = proposals.filter(({ comment }) => comment === undefined)
    const stray = text.filter(
      ({ before, after, edits: own }) => !edits.some((deed) => matches(deed, { before, after, edits: own })),
    )
    yield {
      what: `${isTracked ? 'tracked' : `untracked${editor === undefined ? ', all marks stripped' : ''}`}${editor === undefined ? '' : `, saved by ${editor}`}, ${paragraphs} paragraphs`,
      figures: [
        `comments on the right sentence ${right(comments)}, edits ${right(edits)}`,
        `${stray.length} of ${text.length} suggestions of nothing anybody did`,
        `tracked ${ledger.trackedOut} of ${ledger.trackedIn}, comments ${ledger.commentsOut} of ${ledger.commentsIn} accounted for`,
        `${(whole / floor).toFixed(1)} x reading the file (${ms(whole)} to ${ms(floor)})`,
      ].join('; '),
    }
  }
  yield await preview(given, bytes, order)
}

/** The preview of 300 edits and 100 comments, from the request to its answer. */
async function preview(given: NoteForExport, bytes: Uint8Array, order: ReadonlyMap<string, string>): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-review-'))
  const library = await openLibrary({
    folder,
    resources: 'resources',
    appVersion: '0.0.0',
    program: 'a bench',
    writeNote: async () => ({ bytes, messages: [] }),
  })
  try {
    const ask = async <Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
      const reply = await library.dispatch(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
      return reply.value as Output<Name>
    }
    const { dossier } = await ask('dossier.create', { title: 'Bench' })
    const { templateId, language, pageVariant, body } = given.note
    const { note } = await ask('note.create', { dossierId: dossier.id, templateId, language, title: 'Bench' })
    await ask('note.save', { noteId: note.id, baseRevision: note.revision, header: note.header, body, pageVariant })
    await ask('export.write', { noteId: note.id, despite: 'A measurement.' })
    const reviewer = aReviewer(bytes)
    edit(reviewer, order, true, false)
    const grant = library.grants.add({ name: 'back.docx', bytes: reviewer.bytes() })
    let start = performance.now()
    const { review } = await ask('review.open', { noteId: note.id, grantId: grant.id })
    const opened = performance.now() - start
    start = performance.now()
    const { proposals } = await ask('review.preview', { reviewId: review.id })
    const shown = performance.now() - start
    return {
      what: `preview of ${proposals.length} suggestions`,
      figures: `read in a process of its own and kept in ${ms(opened)}; previewed in ${ms(shown)} (goal: 1 s)`,
    }
  } finally {
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function matches(
  deed: Deed,
  proposal: { readonly before: string; readonly after: string; readonly edits: readonly { readonly kind: string }[] },
): boolean {
  if (deed.kind === 'paragraph-removed') return proposal.edits.some(({ kind }) => kind === 'remove')
  // Editors correct spaces and quotation marks as one types.
  const plain = (words: string) => words.replace(/\s/g, ' ').trim()
  const words = plain(deed.words)
  return plain(proposal.after).includes(words) || (words !== '' && plain(proposal.before).includes(words))
}

/** 300 edits and 100 comments, each on a paragraph of its own where there are enough. */
function edit(
  reviewer: ReturnType<typeof aReviewer>,
  order: ReadonlyMap<string, string>,
  isTracked: boolean,
  isStripped: boolean,
): Deed[] {
  const next = random(7)
  const deeds: Deed[] = []
  const by = (): { readonly author?: string } => (isTracked ? { author: pick(['Ana', 'Mel', 'Li'], next) } : {})
  const passages = reviewer.passages().filter(({ text }) => order.has(text))
  if (!isTracked && isStripped) reviewer.stripMarks()
  // From the end, so that no index moves before it is used.
  passages.reverse().forEach(({ index, text }, n) => {
    const blockId = order.get(text) ?? ''
    const at = text.indexOf(' ', Math.floor(next() * (text.length - 20))) + 1
    const end = text.indexOf(' ', at + 4)
    if (at <= 0 || end < 0) return
    if (n % 4 === 0 && deeds.filter(({ kind }) => kind === 'comment').length < 100) {
      reviewer.comment(index, at, end, `Comment ${n} on this`, { author: 'Mel' })
      deeds.push({ blockId, kind: 'comment', words: `Comment ${n} on this` })
      return
    }
    if (deeds.filter(({ kind }) => kind !== 'comment').length >= 300) return
    const die = next()
    if (die < 0.4) {
      const words = `newly${n} put `
      reviewer.insert(index, at, words, by())
      deeds.push({ blockId, kind: 'edit', words })
    } else if (die < 0.6) {
      reviewer.remove(index, at, end, by())
      deeds.push({ blockId, kind: 'edit', words: text.slice(at, end) })
    } else if (die < 0.85) {
      const words = `instead${n}`
      const who = by()
      reviewer.remove(index, at, end, who)
      reviewer.insert(index, at, words, who)
      deeds.push({ blockId, kind: 'edit', words })
    } else if (die < 0.93) {
      const words = `A paragraph ${n} that nobody had thought of before.`
      reviewer.addParagraph(index, words, by())
      deeds.push({ blockId, kind: 'paragraph-added', words })
    } else {
      reviewer.removeParagraph(index, by())
      deeds.push({ blockId, kind: 'paragraph-removed', words: '' })
    }
  })
  return deeds
}
