import type { ReactNode } from 'react'
import './empty-state.css'

/** What a pane with nothing in it says: what belongs here, and the one next step. */
export function EmptyState({
  title,
  text,
  lang,
  children,
}: {
  readonly title: string
  readonly text: string
  /** The language of `text`, where that is not the language of the window. */
  readonly lang?: string | undefined
  readonly children?: ReactNode
}) {
  return (
    <div className="ui-empty">
      <h2>{title}</h2>
      <p lang={lang}>{text}</p>
      {children === undefined ? null : <div className="ui-empty-step">{children}</div>}
    </div>
  )
}
