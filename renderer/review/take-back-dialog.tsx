import { useRef, useState } from 'react'
import type { Review } from '../../shared/contract/reviews.ts'
import type { NoteId, WorkId } from '../../shared/id.ts'
import { runWork, stopWork, works } from '../api/work.ts'
import { connectedBridge, RequestFailure, sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Meter } from '../ui/meter.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import { closeDialog, openNote, showMiddle } from '../workspace/moves.ts'
import { useStore } from '../workspace/use-place.ts'
import { FileActs } from './file-acts.tsx'
import { Ledger } from './ledger-facts.tsx'
import { openReturned, usePreview } from './review-queries.ts'
import './take-back.css'

const say = words.review.take

type Taken = { readonly name: string; readonly review: Review } | { readonly name: string; readonly why: string }

/** Takes back one or several returned files, and says of each what was counted in it before anything is decided. */
export function TakeBackDialog({ noteId }: { readonly noteId: NoteId }) {
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const [workId, setWorkId] = useState<WorkId>()
  const isClosed = useRef(false)
  const put = (one: Taken) => setTaken((all) => [...all, one])

  const replace = (at: number, one: Taken | undefined) =>
    setTaken((all) => (one === undefined ? all.toSpliced(at, 1) : all.with(at, one)))

  const choose = async () => {
    for (const { name, reply } of await connectedBridge().chooseFiles()) {
      if (isClosed.current) return
      if (!reply.ok) put({ name, why: coreSentence(reply.error.sentence) })
      else {
        await runWork(name, async (id) => {
          setWorkId(id)
          put({ name, review: (await openReturned(noteId, reply.value.id, id)).review })
        }).catch((error: unknown) => {
          const isStopped = error instanceof RequestFailure && error.code === 'cancelled'
          put({ name, why: isStopped ? say.stopped : sentenceOf(error) })
        })
        setWorkId(undefined)
      }
    }
  }
  const close = () => {
    isClosed.current = true
    if (workId !== undefined) stopWork(workId)
    closeDialog()
  }
  const go = () => {
    close()
    openNote(noteId)
    showMiddle({ kind: 'review', noteId })
  }
  const hasReview = taken.some((one) => 'review' in one)
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={close}
      closesOutside={workId === undefined}
      foot={
        <>
          <Button onPress={close}>{say.close}</Button>
          {hasReview ? (
            <Button look="main" isDisabled={workId !== undefined} onPress={go}>
              {say.go}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="take-back">
        {taken.length > 0 ? null : <p className="take-back-text">{say.text}</p>}
        {taken.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and the same name may come twice
          <section key={at} data-refused={'why' in one ? '' : undefined} role={'why' in one ? 'alert' : undefined}>
            <h3>{'why' in one ? say.refused(one.name) : one.name}</h3>
            {'why' in one ? (
              <p>{one.why}</p>
            ) : (
              <TakenFile
                review={one.review}
                onCompared={(review) => replace(at, { name: one.name, review })}
                onRemoved={() => replace(at, undefined)}
              />
            )}
          </section>
        ))}
        {workId === undefined ? (
          <Button look={hasReview ? 'plain' : 'main'} autoFocus onPress={() => void choose()}>
            {taken.length === 0 ? say.choose : say.more}
          </Button>
        ) : (
          <Reading workId={workId} />
        )}
      </div>
    </Dialog>
  )
}

function TakenFile({
  review,
  onCompared,
  onRemoved,
}: {
  readonly review: Review
  readonly onCompared: (review: Review) => void
  readonly onRemoved: () => void
}) {
  const proposals = usePreview(review.id)?.proposals ?? []
  const kinds = Object.entries(Object.groupBy(proposals, ({ kind }) => kind)) as [
    keyof typeof words.review.counts,
    typeof proposals,
  ][]
  return (
    <>
      <p className="take-back-kinds">
        {review.proposals === 0
          ? words.review.nothing
          : kinds.map(([kind, own]) => words.review.counts[kind](own.length)).join(', ')}
      </p>
      <Ledger review={review} />
      {review.ledger.comparedWith === 'nothing' ? (
        <FileActs review={review} onCompared={onCompared} onRemoved={onRemoved} />
      ) : null}
    </>
  )
}

function Reading({ workId }: { readonly workId: WorkId }) {
  const work = useStore(works, (all) => all.find((one) => one.workId === workId))
  return (
    <div className="take-back-working">
      <p role="status">{work?.doing ? <CoreWords says={work.doing} /> : say.working}</p>
      <Meter label={say.working} share={work?.share ?? 0} />
      <Button autoFocus onPress={() => stopWork(workId)}>
        {say.stop}
      </Button>
    </div>
  )
}
