import { createElement, memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { inLanguage } from '../../shared/note/empty-body.ts'
import { displayOf, textOf } from '../../shared/note/header.ts'
import type { Note, NoteNode } from '../../shared/note/note.ts'
import { textBlocksOf } from '../../shared/note/texts.ts'
import type { HeaderField, Template } from '../../shared/template/template.ts'
import { scrollWithin } from '../ui/scroll-within.ts'
import { words } from '../words/words.ts'
import { fieldName, headingName, type PlacedMark, placeMarks } from './in-place.ts'
import { type LookRun, looksOf } from './look-runs.ts'
import { MarkedText } from './marked-text.tsx'
import type { RoundItem } from './round.ts'

export interface NotePreviewProps {
  readonly note: Note
  readonly template: Template | undefined
  readonly items: readonly RoundItem[]
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

const NO_MARKS: readonly PlacedMark[] = []
const NO_LOOKS: readonly LookRun[] = []

/** The note as it is now, not to be written in, with every suggestion where it would change it. */
export function NotePreview({ note, template, items, current, onChoose }: NotePreviewProps) {
  const box = useRef<HTMLElement>(null)
  const texts = useMemo(
    () =>
      new Map([
        ...Object.entries(note.header).map(([id, value]) => [fieldName(id), textOf(value)] as const),
        ...(note.body.content ?? []).map(
          ({ attrs }) => [headingName(String(attrs?.id ?? '')), String(attrs?.heading ?? '')] as const,
        ),
        ...textBlocksOf(note.body).map(({ blockId, text }) => [blockId, text] as const),
      ]),
    [note],
  )
  const looks = useMemo(() => looksIn(note), [note])
  const marks = useMemo(() => placeMarks(items, texts), [items, texts])
  useEffect(() => {
    if (current === undefined) return
    const shown = box.current?.querySelector(`[data-proposals~="${current.replace(' ', '/')}"]`)
    if (box.current !== null && shown != null) scrollWithin(box.current, shown)
  }, [current])

  const draw = (id: string): ReactNode => (
    <MarkedText
      text={texts.get(id) ?? ''}
      marks={marks.get(id) ?? NO_MARKS}
      looks={looks.get(id) ?? NO_LOOKS}
      current={current}
      onChoose={onChoose}
    />
  )
  const fields = (template?.header ?? []).filter(({ id }) => (texts.get(fieldName(id)) ?? '') !== '')
  const printed = (field: HeaderField) =>
    template === undefined || marks.has(fieldName(field.id))
      ? draw(fieldName(field.id))
      : displayOf(field, note.header, template, note.language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keys.
    <section className="review-preview" aria-label={words.review.preview} tabIndex={0} ref={box}>
      <article className="review-page" lang={note.language}>
        <dl>
          {fields.map((field) => (
            <div key={field.id}>
              <dt>{inLanguage(field.label, note.language)}</dt>
              <dd>{printed(field)}</dd>
            </div>
          ))}
        </dl>
        {(note.body.content ?? []).map((section, at) => (
          <section
            key={String(section.attrs?.id ?? at)}
            data-section={String(section.attrs?.id ?? '')}
            data-kind={String(section.attrs?.kind ?? 'prose')}
          >
            <h2>{draw(headingName(String(section.attrs?.id ?? '')))}</h2>
            <Nodes nodes={section.content} owner="" draw={draw} />
          </section>
        ))}
      </article>
    </section>
  )
}

interface NodesProps {
  readonly nodes: NoteNode['content']
  /** The block around, whose id a block without its own goes by. */
  readonly owner: string
  readonly draw: (id: string) => ReactNode
}

/** How the words of each block are drawn; citations are numbered through the note, as their footnotes are. */
function looksIn(note: Note): ReadonlyMap<string, readonly LookRun[]> {
  let citations = 1
  return new Map(
    textBlocksOf(note.body).map(({ blockId, node }) => {
      const runs = looksOf(node.content, citations)
      citations += runs.filter(({ citation }) => citation !== undefined).length
      return [blockId, runs]
    }),
  )
}

const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h3',
  blockQuotation: 'blockquote',
  recommendation: 'p',
  question: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  questionAnswer: 'div',
  answer: 'div',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
}

const TEXTS = new Set(['paragraph', 'heading', 'blockQuotation', 'recommendation', 'question'])

const Nodes = memo(function Nodes({ nodes = [], owner, draw }: NodesProps) {
  return nodes.map((node, at) => {
    const own = typeof node.attrs?.id === 'string' && node.attrs.id !== '' ? node.attrs.id : owner
    const key = own === owner ? `${node.type} ${at}` : own
    if (node.type === 'table') {
      return (
        <table key={key}>
          {node.attrs?.caption ? <caption>{String(node.attrs.caption)}</caption> : null}
          <tbody>
            <Nodes nodes={node.content} owner={own} draw={draw} />
          </tbody>
        </table>
      )
    }
    const inner = TEXTS.has(node.type) ? draw(own) : <Nodes nodes={node.content} owner={own} draw={draw} />
    const element = node.type === 'heading' && node.attrs?.level === 4 ? 'h4' : ELEMENTS[node.type]
    return createElement(element ?? 'div', { key, 'data-node': node.type }, inner)
  })
})
