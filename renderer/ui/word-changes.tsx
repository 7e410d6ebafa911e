import './word-changes.css'

export interface WordChangesProps {
  readonly changes: readonly { readonly kind: 'same' | 'inserted' | 'removed'; readonly text: string }[]
  /** Said before words that were put in or taken out, for whoever does not see the lines. */
  readonly insertedLabel: string
  readonly removedLabel: string
}

/** A text with its changed words marked: real `ins` and `del`, told apart by line as well as by colour. */
export function WordChanges({ changes, insertedLabel, removedLabel }: WordChangesProps) {
  return changes.map((change, at) => {
    const key = `${at} ${change.kind}`
    if (change.kind === 'same') return <span key={key}>{change.text}</span>
    const Mark = change.kind === 'inserted' ? 'ins' : 'del'
    return (
      <Mark key={key} className="ui-word-change">
        <span className="unseen">[{change.kind === 'inserted' ? insertedLabel : removedLabel}: </span>
        {change.text}
        <span className="unseen">]</span>
      </Mark>
    )
  })
}
