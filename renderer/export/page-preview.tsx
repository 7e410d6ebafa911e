import { type KeyboardEvent, useRef, useState } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { usePreview } from './use-preview.ts'
import { useSheets } from './use-sheets.ts'
import './page-preview.css'

const say = words.exporting

export interface PagePreviewProps {
  /** What would be written; undefined while nothing can be. */
  readonly order: Input<'export.preview'> | undefined
}

/** The pages of the file that would be written, drawn again whenever something else is chosen. */
export function PagePreview({ order }: PagePreviewProps) {
  const format = order?.format ?? 'docx'
  const hasPages = format === 'docx' || format === 'pdf'
  const preview = usePreview(hasPages ? order : undefined)
  const scroller = useRef<HTMLElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const laidOut = useSheets(host, preview.kind === 'ready' ? preview.sheets : undefined)
  const [current, setCurrent] = useState(1)
  const pages = laidOut?.pages ?? 0

  const frames = () => [...(host.current?.shadowRoot?.querySelectorAll<HTMLElement>('.page') ?? [])]
  const turnTo = (page: number) => {
    const frame = frames()[Math.min(Math.max(page, 1), pages) - 1]
    if (frame !== undefined && scroller.current !== null) {
      scroller.current.scrollTop += frame.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top - 6
    }
  }
  const findCurrent = () => {
    const box = scroller.current?.getBoundingClientRect()
    if (box === undefined) return
    const middle = box.top + box.height / 3
    const at = frames().findLastIndex((frame) => frame.getBoundingClientRect().top <= middle)
    setCurrent(Math.max(0, at) + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = { PageDown: current + 1, PageUp: current - 1, Home: 1, End: pages }[event.key]
    if (turn === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    turnTo(turn)
  }
  if (order === undefined) return null
  if (!hasPages) return <p className="page-preview-none">{say.previewNone[withoutPages(format)]}</p>
  const isOld = preview.kind === 'waiting' && pages > 0
  return (
    <section className="page-preview" aria-label={say.preview}>
      <header>
        <h3>{say.previewHeading}</h3>
        <span className="page-preview-place" role="status">
          {preview.kind === 'waiting'
            ? say.previewWaiting
            : pages > 0 && preview.kind === 'ready'
              ? say.pageOf(current, pages)
              : ''}
        </span>
        <IconButton name={say.pageBefore} isDisabled={current <= 1} onPress={() => turnTo(current - 1)}>
          <Icon name="up" />
        </IconButton>
        <IconButton name={say.pageAfter} isDisabled={current >= pages} onPress={() => turnTo(current + 1)}>
          <Icon name="down" />
        </IconButton>
      </header>
      {preview.kind === 'failed' ? (
        <p className="page-preview-failed" role="alert">
          <strong>{say.previewFailed}.</strong> {preview.why}
        </p>
      ) : null}
      <section
        ref={scroller}
        className="page-preview-pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={`${say.preview}. ${say.previewKeys}`}
        aria-busy={preview.kind === 'waiting'}
        data-old={isOld || undefined}
        hidden={preview.kind === 'failed'}
        onScroll={findCurrent}
        onKeyDown={onKeyDown}
      >
        <div ref={host} />
      </section>
      <p className="page-preview-by">
        {laidOut?.isCut ? `${say.previewCut(pages)} ` : ''}
        {say.previewBy}
        {preview.kind === 'ready' ? preview.sheets.simplified.map((sentence) => ` ${sentence}`) : ''}
      </p>
    </section>
  )
}

function withoutPages(format: string): keyof typeof say.previewNone {
  return format === 'html' || format === 'md' || format === 'txt' ? format : 'data'
}
