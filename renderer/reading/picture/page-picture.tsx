import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { SourceBlock } from '../../../shared/source/block.ts'
import type { Source } from '../../../shared/source/source.ts'
import { drawAhead, useDrawnPage } from '../../api/queries.ts'
import { sentenceOf } from '../../api.ts'
import { isKey } from '../../commands/command.ts'
import { announce } from '../../ui/announce.tsx'
import { Button } from '../../ui/button.tsx'
import { words } from '../../words/words.ts'
import { goToPassage } from '../../workspace/moves.ts'
import { useStore } from '../../workspace/use-place.ts'
import type { Marked } from '../pieces.ts'
import { blockAtPlace, boxesOn, firstOn, lastPageOf } from './pages.ts'
import { picture, turnTo, zoom } from './picture-state.ts'
import { PictureTools } from './picture-tools.tsx'
import { useFollow } from './use-follow.ts'
import './picture.css'

const say = words.reading.picture

/** The widest picture that the core draws, and the steps in which its width grows, so that few are drawn. */
const WIDEST = 2400
const STEP = 200

interface PagePictureProps {
  readonly source: Source
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
}

/** The page of the original that is read, as a picture beside its text. */
export function PagePicture({ source, blocks, marked }: PagePictureProps) {
  const { page, zoom: size } = useStore(picture, (at) => at)
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const wanted = Math.min(WIDEST, Math.ceil((width * size * window.devicePixelRatio) / STEP) * STEP)
  const { data, error, isPlaceholderData, refetch } = useDrawnPage(
    width === 0 ? undefined : { versionId: source.currentVersionId, page, width: wanted },
  )
  const { outlined, hold, pointAt } = useFollow(blocks, marked)
  const pages = data?.pages ?? lastPageOf(blocks)
  const isThisPage = data !== undefined && !(isPlaceholderData && data.page !== page)
  const boxes = isThisPage ? boxesOn(outlined, page) : []
  const first = boxes[0]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box in view stays where it is while nothing else moves.
  useEffect(() => {
    const box = frame.current?.querySelector('.picture-box')
    if (box == null) frame.current?.scrollTo({ top: 0 })
    else box.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [page, first?.top, size, data])

  useEffect(() => {
    if (data === undefined || isPlaceholderData || data.page >= data.pages) return
    drawAhead({ versionId: source.currentVersionId, page: data.page + 1, width: wanted })
  }, [data, isPlaceholderData, source.currentVersionId, wanted])

  const turn = (to: number) => {
    const next = Math.min(pages, Math.max(1, to))
    if (next === page) return
    hold()
    turnTo(next)
    const block = firstOn(blocks, next)
    if (block !== undefined) {
      pointAt(block.ordinal)
      goToPassage(source.id, { start: block.start }, false)
    }
    announce(say.page(next, pages))
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const rect = event.currentTarget.getBoundingClientRect()
    const part = (at: number, from: number, length: number) => ((at - from) / length) * 1000
    const index = blockAtPlace(
      blocks,
      page,
      part(event.clientX, rect.left, rect.width),
      part(event.clientY, rect.top, rect.height),
    )
    const block = index === undefined ? undefined : blocks[index]
    if (index === undefined || block === undefined) return
    hold()
    pointAt(index)
    goToPassage(source.id, { start: block.start }, false)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const is = (key: string) => isKey(event.nativeEvent, key)
    if (is('PageDown')) turn(page + 1)
    else if (is('PageUp')) turn(page - 1)
    else if (is('Home')) turn(1)
    else if (is('End')) turn(pages)
    else if (is('+') || is('=')) zoom(1)
    else if (is('-')) zoom(-1)
    else if (is('0')) zoom(0)
    else if (is('Escape')) document.querySelector<HTMLElement>('.page[data-pane-focus]')?.focus({ preventScroll: true })
    else return
    event.preventDefault()
  }

  return (
    <div className="page-picture" data-pane="picture">
      <PictureTools page={page} pages={pages} size={size} onTurn={turn} />
      <section
        className="picture-frame"
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        tabIndex={0}
        aria-label={say.region}
        data-pane-focus=""
        onKeyDown={onKeyDown}
      >
        {error !== null && !isPlaceholderData ? (
          <div className="picture-wrong" role="alert">
            <p>{sentenceOf(error)}</p>
            <Button onPress={() => void refetch()}>{say.again}</Button>
          </div>
        ) : data === undefined ? (
          <p className="picture-drawing" role="status">
            {say.drawing(page)}
          </p>
        ) : (
          // biome-ignore lint/a11y: whoever uses keys moves in the text itself, which the picture follows.
          <div
            className="picture-sheet"
            data-late={isThisPage ? undefined : ''}
            style={{ inlineSize: `${size * 100}%`, aspectRatio: `${data.width} / ${data.height}` }}
            onClick={onClick}
          >
            <img
              src={`data:${data.mediaType};base64,${data.picture}`}
              alt={firstOn(blocks, page) === undefined ? say.altAlone(page, pages) : say.alt(page, pages)}
              draggable={false}
            />
            {boxes.map((box) => (
              <div
                key={`${box.left} ${box.top}`}
                className="picture-box"
                aria-hidden="true"
                style={{
                  insetInlineStart: `${box.left / 10}%`,
                  insetBlockStart: `${box.top / 10}%`,
                  inlineSize: `${(box.right - box.left) / 10}%`,
                  blockSize: `${(box.bottom - box.top) / 10}%`,
                }}
              />
            ))}
          </div>
        )}
      </section>
    </div>
  )
}

/** Width of an element inside its padding, in CSS pixels; 0 until it is laid out. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    watch.observe(watched)
    return () => watch.disconnect()
  }, [element])
  return width
}
