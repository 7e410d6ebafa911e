import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import { labelOf, letterOf, useCodes } from './codes.ts'
import type { Piece } from './pieces.ts'
import { PointView, spanned } from './spans.tsx'

/** A run of text, wrapped by its spans and, where passages cover it, by one `mark` that names them all. */
export function PieceView({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const codes = useCodes()
  const letters = piece.start === piece.end ? null : withSpans(piece, text)
  const inner =
    piece.points.length === 0 ? (
      letters
    ) : (
      <>
        {piece.points.map((span, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points of one place have nothing else to tell them apart.
          <PointView key={place} span={span} />
        ))}
        {letters}
      </>
    )
  const top = piece.marks[piece.marks.length - 1]
  if (top === undefined) return inner
  const code = codes.code(top.excerpt.code)
  const under = piece.marks.length > 1 ? codes.code(piece.marks[0]?.excerpt.code ?? '') : undefined
  const raised = piece.begins.map((mark) => letterOf(codes.code(mark.excerpt.code))).join('')
  const first = piece.begins[piece.begins.length - 1]?.excerpt
  return (
    <mark
      className="mark"
      data-ids={piece.marks.map((mark) => mark.excerpt.id).join(' ')}
      data-family={code?.family}
      data-line={code?.line}
      data-under={under?.family}
      data-count={piece.marks.length > 1 ? piece.marks.length : undefined}
      data-letter={raised === '' ? undefined : raised}
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

/** A link stands in no other link: the reference to a clause goes before the term it may be part of. */
function withSpans({ spans, start }: Piece, text: string): ReactNode {
  const links = spans.filter(({ kind }) => kind === 'cross-reference' || kind === 'term-use')
  return spans
    .filter((span) => !links.includes(span) || span === links[0])
    .toReversed()
    .reduce<ReactNode>((content, span) => spanned(span, content, span.start === start), text)
}
