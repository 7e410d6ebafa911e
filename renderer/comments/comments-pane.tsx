import { useEffect, useRef, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { CommentThread } from '../../shared/note/comment.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { useNote } from '../api/queries.ts'
import { useNoteTemplate } from '../note/note-queries.ts'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { openNote, showMiddle } from '../workspace/moves.ts'
import { useStore } from '../workspace/use-place.ts'
import { pressOnCard, useWritingFocus } from './comment-card.tsx'
import { commentHere, goToWords } from './comment-ports.ts'
import { useComments } from './comment-queries.ts'
import { activateComment, commentState } from './comment-state.ts'
import { ListedComment } from './listed-comment.tsx'
import '../review/review.css'
import './comments-pane.css'

const say = words.comments
/** Milliseconds until a closing menu has given focus back. */
const MENU_CLOSES = 60

const FILTERS = ['open', 'resolved', 'lost', 'all'] as const
type Filter = (typeof FILTERS)[number]

const FITS: Readonly<Record<Filter, (thread: CommentThread) => boolean>> = {
  open: ({ isResolved }) => !isResolved,
  resolved: ({ isResolved }) => isResolved,
  lost: ({ isPlaced, fieldId }) => !isPlaced && fieldId === undefined,
  all: () => true,
}

/** Every comment on a note in a list, gone through by keys: those on its words, then those whose words are gone. */
export function CommentsPane({ noteId }: { readonly noteId: NoteId }) {
  const { threads, writer, isReady } = useComments(noteId)
  const note = useNote(noteId).data?.note
  if (!isReady || note === undefined) return null
  if (threads.length === 0) {
    return (
      <EmptyState title={say.none} text={say.noneText}>
        <Button
          look="main"
          onPress={() => {
            openNote(noteId)
            commentHere(noteId)
          }}
        >
          {say.write}
        </Button>
        <Button onPress={() => showMiddle({ kind: 'nothing' })}>{say.back}</Button>
      </EmptyState>
    )
  }
  return <CommentList noteId={noteId} language={note.language} threads={threads} writer={writer} />
}

function CommentList({
  noteId,
  language,
  threads,
  writer,
}: {
  readonly noteId: NoteId
  /** That of the note: its header is printed in it. */
  readonly language: 'en' | 'fr'
  readonly threads: readonly CommentThread[]
  readonly writer: string
}) {
  const [filter, setFilter] = useState<Filter>('open')
  const [author, setAuthor] = useState('')
  const active = useStore(commentState, (at) => at.active)
  const writing = useStore(commentState, (at) => at.writing)
  const list = useRef<HTMLDivElement>(null)
  const template = useNoteTemplate(noteId)
  useWritingFocus(writing)
  const authors = [...new Set(threads.flatMap((each) => [each.author, ...each.replies.map((reply) => reply.author)]))]
  const shown = threads.filter(
    (thread) =>
      FITS[filter](thread) &&
      (author === '' || thread.author === author || thread.replies.some((reply) => reply.author === author)),
  )
  const current = shown.find(({ id }) => id === active) ?? shown[0]
  const open = threads.filter(({ isResolved }) => !isResolved).length
  const fieldName = (id: string) => {
    const field = template?.header.find((each) => each.id === id)
    return field === undefined ? id : inLanguage(field.label, language)
  }
  // Whoever opens the list goes through it by keys at once; a menu that led here gives focus back first.
  useEffect(() => {
    const timer = setTimeout(() => list.current?.querySelector<HTMLElement>('li[tabindex="0"]')?.focus(), MENU_CLOSES)
    return () => clearTimeout(timer)
  }, [])
  // A filter, or resolving it, may take away the card that had focus; the list keeps it.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>('li[tabindex="0"]')?.focus()
  })
  const focusOn = (thread: CommentThread | undefined) => {
    if (thread === undefined) return announce(say.last)
    activateComment(thread.id)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-comment-id="${thread.id}"]`)?.focus())
  }
  const goTo = (thread: CommentThread) => goToWords(noteId, thread.id)
  const acts = (thread: CommentThread) => ({
    leave: () => goTo(thread),
    step: (by: 1 | -1) => focusOn(shown[shown.indexOf(thread) + by]),
  })
  const parts = [
    { title: say.sections.placed, members: shown.filter(({ isPlaced }) => isPlaced) },
    { title: say.sections.elsewhere, members: shown.filter(({ isPlaced }) => !isPlaced) },
  ].filter(({ members }) => members.length > 0)
  return (
    <div className="comments">
      <header className="review-head">
        <h1>{say.title}</h1>
        <p className="comments-count" role="status">
          {say.count(open, threads.length)}
        </p>
        <Select
          label={say.show}
          value={filter}
          choices={FILTERS.map((value) => ({ value, label: say.filters[value] }))}
          onChange={(value) => setFilter(value as Filter)}
        />
        <Select
          label={say.by}
          value={author}
          choices={[{ value: '', label: say.everyone }, ...authors.map((name) => ({ value: name, label: name }))]}
          onChange={setAuthor}
        />
        <Button onPress={() => showMiddle({ kind: 'nothing' })}>{say.back}</Button>
      </header>
      <div className="comments-list" ref={list}>
        {shown.length === 0 ? <p className="comments-none">{say.noneShown}</p> : null}
        {parts.map(({ title, members }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {members.map((thread) => (
                <ListedComment
                  key={thread.id}
                  thread={thread}
                  writer={writer}
                  writing={writing}
                  isCurrent={thread.id === current?.id}
                  isOpen={thread.id === active}
                  fieldName={fieldName}
                  onGoTo={() => goTo(thread)}
                  onKeyDown={(event) => pressOnCard(event, thread, writer, acts(thread))}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
