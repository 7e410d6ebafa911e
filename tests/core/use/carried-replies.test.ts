import { expect, test } from 'vitest'
import { partText } from '../../build/damaged.ts'
import { sdkErrors } from '../../build/validated.ts'
import { accept, list, mel, sentOut, takeBack, working } from './a-sent-note.ts'

test('replies go back to the reviewers with the next copy: on a rejected edit, and on a comment set aside', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r, index, text) => {
    const will = text.indexOf('will')
    r.comment(index, will, will + 4, 'Says who?', mel)
    r.remove(index, will, will + 4, mel)
    r.insert(index, will, 'may', mel)
  })
  const { proposals } = await library.ask('review.preview', { reviewId: review.id })
  const numberOf = (kind: string) => proposals.filter((each) => each.kind === kind).map(({ number }) => number)
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: numberOf('replacement'),
    decision: 'rejected',
    reply: 'The text says “shall”.',
  })
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: numberOf('comment'),
    decision: 'rejected',
    reply: 'See footnote 1.',
  })
  const next = await working(library, noteId)
  expect(sdkErrors(next)).toEqual([])
  const written = partText(next, 'word/comments.xml')
  const said = [...written.matchAll(/<w:comment [^>]*w:author="([^"]*)".*?<\/w:comment>/gs)].map(([xml, author]) => [
    author,
    [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(' / '),
  ])
  expect(said).toEqual([
    ['analyst', 'Who is meant?'],
    ['analyst', 'Mel Director proposed: “will” → “may”. Not taken. / The text says “shall”.'],
    ['Mel Director', 'Says who?'],
    ['analyst', 'See footnote 1.'],
  ])
  const states = [...partText(next, 'word/commentsExtended.xml').matchAll(/w15:done="(\d)"/g)].map(([, done]) => done)
  expect(states).toEqual(['0', '0', '1', '1'])
  // The note itself has no more comments than before, and no mark of theirs.
  expect(await list(library, noteId)).toHaveLength(1)
  expect(JSON.stringify((await library.ask('note.open', { noteId })).note.body).match(/"comment"/g)).toHaveLength(1)

  // Mel answers: the thread is brought into the note with all that was said in it.
  const second = await takeBack(
    library,
    noteId,
    next,
    (r) => r.reply('proposed: “will”', 'Fair enough.', mel),
    '2.docx',
  )
  expect(second).toMatchObject({ proposals: 1, ledger: { commentsIn: 5, commentsOut: 5 } })
  await accept(library, second.id)
  await library.ask('review.apply', { reviewId: second.id })
  expect((await list(library, noteId)).at(-1)).toMatchObject({
    author: 'analyst',
    quoted: 'will',
    isPlaced: true,
    replies: [{ author: 'Mel Director', text: 'Fair enough.' }],
  })
  // The reviewers have had those replies: the third copy carries what is in the note, and nothing twice.
  const third = partText(await working(library, noteId), 'word/comments.xml')
  expect(third.match(/Not taken\./g)).toHaveLength(1)
  expect(third).not.toContain('See footnote 1.')
})

test('our reply to a reviewer’s answer that was not kept goes out in the thread it answers', async () => {
  const { library, noteId, bytes } = await sentOut()
  const review = await takeBack(library, noteId, bytes, (r) => r.reply('Who is meant?', 'Everybody.', mel))
  await library.ask('review.decide', {
    reviewId: review.id,
    numbers: [1],
    decision: 'open',
    reply: 'The text names two.',
  })
  const next = await working(library, noteId)
  expect(partText(next, 'word/comments.xml')).toMatch(/Who is meant\?.*Everybody\..*The text names two\./s)
  expect(partText(next, 'word/commentsExtended.xml').match(/paraIdParent="000186A1"/g)).toHaveLength(2)
})
