import { type DragEvent, memo } from 'react'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { standingOf } from '../../shared/excerpt/standing.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { openDialog, showMiddle } from '../workspace/moves.ts'
import { cite } from './cite.ts'
import { labelOf, letterOf, summaryOf, useCodes } from './codes.ts'
import { removeExcerpts } from './excerpt-acts.ts'
import { activate, light, openCard } from './reader-state.ts'

const say = words.reading.card

/** What a drag of an excerpt carries, besides its words as plain text. */
export const EXCERPT_TYPE = 'application/x-aide-memoire-excerpt'

export function carry(event: DragEvent, excerpt: Excerpt): void {
  event.dataTransfer.setData(EXCERPT_TYPE, excerpt.id)
  event.dataTransfer.setData('text/plain', excerpt.selector.exact)
  event.dataTransfer.effectAllowed = 'copy'
}

export interface CardProps {
  readonly excerpt: Excerpt
  readonly uses: number
  readonly isActive: boolean
  /** One line only, where a paragraph carries more cards than fit beside it. */
  readonly isSlim: boolean
}

/** An excerpt in the margin: its code, the gist, and whether a note uses it. */
export const Card = memo(function Card({ excerpt, uses, isActive, isSlim }: CardProps) {
  const codes = useCodes()
  const code = codes.code(excerpt.code)
  const label = labelOf(code, excerpt.code)
  const summary = summaryOf(excerpt, codes)
  const isShort = isSlim && !isActive
  const standing = standingOf(excerpt)
  const strength = excerpt.attributes.strength
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus does what a click does, and the pane hears the keys.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and this is a remark in the margin.
    <div
      role="group"
      className="card"
      id={`card-${excerpt.id}`}
      data-ids={excerpt.id}
      data-family={code?.family}
      data-line={code?.line}
      data-active={isActive ? '' : undefined}
      data-slim={isShort ? '' : undefined}
      data-standing={standing === 'settled' ? undefined : standing}
      data-suggested={excerpt.isSuggested ? '' : undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={say.name(label, excerpt.selector.exact)}
      draggable
      onDragStart={(event) => carry(event, excerpt)}
      onClick={() => activate(excerpt.id)}
      onDoubleClick={() => openCard(excerpt.id)}
      onFocus={() => activate(excerpt.id)}
      onPointerEnter={() => light(excerpt.id)}
      onPointerLeave={() => light(undefined)}
    >
      <p className="card-code">
        <span className="card-letter">{letterOf(code)}</span> {isShort ? label.split(/[\s/,]/)[0] : label}
        {isShort || strength === undefined || strength === '' ? null : (
          <span className="card-extra"> · {say.strength(strength)}</span>
        )}
      </p>
      {summary === '' ? null : <p className="card-summary">{summary}</p>}
      <p className="card-use" data-unused={uses === 0 ? '' : undefined}>
        {standing === 'settled' ? null : <em data-standing={standing}>{words.versions.standing[standing]} · </em>}
        {excerpt.isSuggested ? <em>{say.suggested} · </em> : null}
        {uses === 0 ? (
          say.unused
        ) : (
          <button
            type="button"
            className="card-uses"
            tabIndex={isActive ? 0 : -1}
            aria-label={words.evidence.uses.open(say.used(uses))}
            onClick={() => openDialog({ kind: 'uses', excerptId: excerpt.id })}
          >
            {say.used(uses)}
          </button>
        )}
      </p>
      {isActive ? (
        <div className="card-acts">
          <IconButton name={say.quote} onPress={() => cite(excerpt, 'quotation')}>
            <span aria-hidden="true">“”</span>
          </IconButton>
          <IconButton name={say.cite} onPress={() => cite(excerpt, 'paraphrase')}>
            <span aria-hidden="true">¶</span>
          </IconButton>
          <IconButton name={say.edit} onPress={() => openCard(excerpt.id)}>
            <Icon name="edit" size={13} />
          </IconButton>
          <IconButton name={say.list} onPress={() => showMiddle({ kind: 'excerpts' })}>
            <Icon name="list" size={13} />
          </IconButton>
          <IconButton name={say.remove} onPress={() => void removeExcerpts([excerpt], label)}>
            <Icon name="trash" size={13} />
          </IconButton>
        </div>
      ) : null}
    </div>
  )
})
