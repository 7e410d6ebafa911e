import type { ReactNode } from 'react'
import type { BlockSpan } from '../../shared/source/block.ts'
import { words } from '../words/words.ts'
import { labelOf, letterOf, useCodes } from './codes.ts'
import type { Piece } from './pieces.ts'

/** A run of text, wrapped by its spans and, where passages cover it, by one `mark` that names them all. */
export function PieceView({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const codes = useCodes()
  const inner = piece.spans.reduce<ReactNode>((content, span) => spanned(span, content), text)
  const top = piece.marks[piece.marks.length - 1]
  if (top === undefined) return inner
  const code = codes.code(top.excerpt.code)
  const under = piece.marks.length > 1 ? codes.code(piece.marks[0]?.excerpt.code ?? '') : undefined
  const letters = piece.begins.map((mark) => letterOf(codes.code(mark.excerpt.code))).join('')
  const first = piece.begins[piece.begins.length - 1]?.excerpt
  return (
    <mark
      className="mark"
      data-ids={piece.marks.map((mark) => mark.excerpt.id).join(' ')}
      data-family={code?.family}
      data-line={code?.line}
      data-under={under?.family}
      data-count={piece.marks.length > 1 ? piece.marks.length : undefined}
      data-letter={letters === '' ? undefined : letters}
      data-suggested={top.excerpt.isSuggested ? '' : undefined}
      data-quiet={isQuiet(piece) ? '' : undefined}
      data-first={first?.id}
      tabIndex={first === undefined ? undefined : -1}
      aria-description={
        first === undefined
          ? undefined
          : words.reading.markHint(
              piece.begins.map((mark) => labelOf(codes.code(mark.excerpt.code), mark.excerpt.code)).join(', '),
              first.comment,
            )
      }
    >
      {inner}
    </mark>
  )
}

/** Passages marked as read with nothing in them are kept out of the way. */
const isQuiet = (piece: Piece) => piece.marks.every(({ excerpt }) => excerpt.code === 'DONE')

function spanned(span: BlockSpan, content: ReactNode): ReactNode {
  switch (span.kind) {
    case 'strong':
      return <strong>{content}</strong>
    case 'emphasis':
      return <em>{content}</em>
    case 'inserted':
    case 'moved-to':
      return <ins>{content}</ins>
    case 'deleted':
    case 'moved-from':
      return <del>{content}</del>
    case 'defined-term':
      return <dfn>{content}</dfn>
    default:
      return (
        <span className="span" data-kind={span.kind} title={span.value}>
          {content}
        </span>
      )
  }
}
