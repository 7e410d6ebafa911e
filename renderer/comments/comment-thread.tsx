import type { CommentReply, CommentThread } from '../../shared/note/comment.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { removeComment, removeReply, replyTo, resolveComment, rewrite } from './comment-queries.ts'
import { startWriting, type Writing } from './comment-state.ts'
import { RemarkForm } from './remark-form.tsx'

const say = words.comments

export interface ThreadProps {
  readonly thread: CommentThread
  /** Under whose name one writes: only one's own words can be rewritten. */
  readonly writer: string
  readonly writing: Writing | undefined
  readonly onGoTo?: (() => void) | undefined
}

/** A comment that stands open: its words, the replies, and all that can be done with it. */
export function OpenThread({ thread, writer, writing, onGoTo }: ThreadProps) {
  const { id, author, text, isResolved, replies } = thread
  const own = writing?.commentId === id ? writing : undefined
  const close = () => startWriting(undefined)
  return (
    <>
      {own?.what === 'edit' && own.replyId === undefined ? (
        <RemarkForm
          label={say.editLabel}
          save={say.editSave}
          first={text}
          onSave={(to) => rewrite(thread, to)}
          onCancel={close}
        />
      ) : (
        <p className="comment-text">{text}</p>
      )}
      {replies.length === 0 ? null : (
        <ul className="comment-replies" aria-label={say.replies(replies.length)}>
          {replies.map((reply) => (
            <Reply key={reply.id} thread={thread} reply={reply} writer={writer} writing={own} />
          ))}
        </ul>
      )}
      {own?.what === 'reply' ? (
        <RemarkForm
          label={say.replyLabel(author)}
          save={say.replySave}
          first=""
          onSave={(reply) => replyTo(thread, reply)}
          onCancel={close}
        />
      ) : (
        <div className="comment-acts">
          <Button onPress={() => startWriting({ commentId: id, what: 'reply' })}>{say.reply}</Button>
          <Button onPress={() => void resolveComment(thread)}>{isResolved ? say.reopen : say.resolve}</Button>
          {onGoTo === undefined ? null : (
            <Button look="quiet" onPress={onGoTo}>
              {say.goTo}
            </Button>
          )}
          <span className="comment-acts-end">
            {author === writer ? (
              <IconButton name={say.edit} onPress={() => startWriting({ commentId: id, what: 'edit' })}>
                <Icon name="edit" size={13} />
              </IconButton>
            ) : null}
            <IconButton name={say.remove} onPress={() => void removeComment(thread)}>
              <Icon name="trash" size={13} />
            </IconButton>
          </span>
        </div>
      )}
    </>
  )
}

function Reply({
  thread,
  reply,
  writer,
  writing,
}: Omit<ThreadProps, 'onGoTo'> & {
  readonly reply: CommentReply
}) {
  const { id, author, at, text } = reply
  if (writing?.what === 'edit' && writing.replyId === id) {
    return (
      <li>
        <RemarkForm
          label={say.editLabel}
          save={say.editSave}
          first={text}
          onSave={(to) => rewrite(thread, to, id)}
          onCancel={() => startWriting(undefined)}
        />
      </li>
    )
  }
  return (
    <li>
      <p className="comment-who">
        <strong>{author}</strong> <span>{dayOf(at)}</span>
        {author === writer ? (
          <span className="comment-acts-end">
            <IconButton
              name={`${say.edit}: ${text}`}
              onPress={() => startWriting({ commentId: thread.id, what: 'edit', replyId: id })}
            >
              <Icon name="edit" size={12} />
            </IconButton>
            <IconButton name={`${say.removeReply}: ${text}`} onPress={() => void removeReply(thread, id)}>
              <Icon name="trash" size={12} />
            </IconButton>
          </span>
        ) : null}
      </p>
      <p className="comment-text">{text}</p>
    </li>
  )
}

export const dayOf = (at: string): string => (at === '' ? say.undated : inWords(at.slice(0, 10)))
