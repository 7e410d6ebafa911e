import type { ReactNode } from 'react'
import type { BlockSpan } from '../../shared/source/block.ts'
import { words } from '../words/words.ts'
import { changeHint } from './change-hint.ts'
import type { DrawnSpan } from './pieces.ts'

const say = words.reading.spans

/**
 * Wraps a run of letters in what a span says of it.
 *
 * @param begins whether the span begins with this run: of a link cut in two only the first half is a stop of the Tab key
 */
export function spanned(span: DrawnSpan, content: ReactNode, begins: boolean): ReactNode {
  switch (span.kind) {
    case 'strong':
      return <strong>{content}</strong>
    case 'emphasis':
      return <em>{content}</em>
    case 'inserted':
    case 'moved-to':
      return (
        <ins data-kind={span.kind} title={changeHint(span)}>
          {content}
        </ins>
      )
    case 'defined-term':
      return <dfn title={say.definition}>{content}</dfn>
    case 'cross-reference':
      return (
        <InnerLink kind={span.kind} value={span.value} tabIndex={begins ? 0 : -1} title={say.goTo(span.value ?? '')}>
          {content}
        </InnerLink>
      )
    // No stop of the Tab key: a contract says "the Parties" a thousand times.
    case 'term-use':
      return (
        <InnerLink kind={span.kind} value={span.value} tabIndex={-1} title={say.term(span.value)}>
          {content}
        </InnerLink>
      )
    default:
      return (
        <span
          className="span"
          data-kind={span.kind}
          title={span.kind === 'option' ? say.option : span.kind === 'comment' ? undefined : span.value}
        >
          {content}
        </span>
      )
  }
}

/** What stands between letters. Its words come from the style sheet, so that they are no part of the text. */
export function PointView({ span }: { readonly span: BlockSpan }) {
  switch (span.kind) {
    case 'deleted':
    case 'moved-from':
      return <del data-kind={span.kind} data-words={span.value} title={changeHint(span)} />
    case 'note-reference':
      return (
        <InnerLink
          kind="note-reference"
          value={span.value}
          tabIndex={0}
          title={say.goToNote(span.value ?? '')}
          isNamed
        />
      )
    default:
      return null
  }
}

/** The page follows it: see `links.ts`. */
export function InnerLink(props: {
  readonly kind: string
  readonly value: string | undefined
  readonly title: string
  readonly tabIndex: 0 | -1
  /** Index of the block it belongs to, for a link that stands outside the letters of its block. */
  readonly from?: number
  readonly isNamed?: boolean
  readonly children?: ReactNode
}) {
  return (
    <a
      href={`#${props.kind}`}
      data-link={props.kind}
      data-value={props.value}
      data-from={props.from}
      title={props.title}
      aria-label={props.isNamed ? props.title : undefined}
      tabIndex={props.tabIndex}
      draggable={false}
    >
      {props.children}
    </a>
  )
}
