import { useState } from 'react'
import type { ClauseChange } from '../../shared/anchoring/diff/compare-blocks.ts'
import type { VersionId } from '../../shared/id.ts'
import type { SourceBlock } from '../../shared/source/block.ts'
import { useOpenedVersion } from '../api/queries.ts'
import { Checkbox } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import { useComparison } from './version-acts.ts'

const say = words.versions
/** Rows drawn at once; a thousand-page agreement is shown by what changed in it. */
const MOST_ROWS = 2000

type Layout = 'side' | 'inline'

/** Two versions clause by clause, side by side or as one text with the changes marked. */
export function Comparison({ beforeId, afterId }: { readonly beforeId: VersionId; readonly afterId: VersionId }) {
  const changes = useComparison(beforeId, afterId)
  const before = useOpenedVersion(beforeId).data?.blocks
  const after = useOpenedVersion(afterId).data?.blocks
  const [layout, setLayout] = useState<Layout>('side')
  const [onlyChanges, setOnlyChanges] = useState(true)
  if (changes === undefined || before === undefined || after === undefined) return null
  const shown = onlyChanges ? changes.filter(({ kind, isRenumbered }) => kind !== 'same' || isRenumbered) : changes
  return (
    <section className="versions-comparison" aria-labelledby="versions-comparison">
      <header>
        <h2 id="versions-comparison">{say.comparison}</h2>
        <Checkbox label={say.onlyChanges} isOn={onlyChanges} onChange={setOnlyChanges} />
        <Select
          label={say.layout}
          hidesLabel
          choices={[
            { value: 'side', label: say.sideBySide },
            { value: 'inline', label: say.inline },
          ]}
          value={layout}
          onChange={(chosen) => setLayout(chosen as Layout)}
        />
      </header>
      {shown.length === 0 ? <p className="versions-text">{say.same}</p> : null}
      <ol className="versions-rows" data-layout={layout}>
        {shown.slice(0, MOST_ROWS).map((change) => (
          <Row
            key={`${change.before ?? ''}>${change.after ?? ''}`}
            change={change}
            layout={layout}
            old={change.before === undefined ? undefined : before[change.before]}
            now={change.after === undefined ? undefined : after[change.after]}
          />
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly change: ClauseChange
  readonly layout: Layout
  readonly old: SourceBlock | undefined
  readonly now: SourceBlock | undefined
}

function Row({ change, layout, old, now }: RowProps) {
  const parts = change.words ?? whole(old, now)
  const side = (kept: 'removed' | 'inserted') => (
    <WordChanges
      changes={parts.filter(({ kind }) => kind === 'same' || kind === kept)}
      insertedLabel={say.inserted}
      removedLabel={say.taken}
    />
  )
  const renumbered =
    change.isRenumbered && old && now ? say.renumbered(old.label ?? old.address, now.label ?? now.address) : undefined
  return (
    <li data-kind={change.kind}>
      <p className="versions-kind">
        <strong>{say.kinds[change.kind]}</strong> <span>{(now ?? old)?.address}</span>
        {renumbered === undefined ? null : <span> · {renumbered}</span>}
      </p>
      {layout === 'side' ? (
        <div className="versions-sides">
          <p>{old === undefined ? null : side('removed')}</p>
          <p>{now === undefined ? null : side('inserted')}</p>
        </div>
      ) : (
        <p>
          <WordChanges changes={parts} insertedLabel={say.inserted} removedLabel={say.taken} />
        </p>
      )}
    </li>
  )
}

/** A clause that is on one side only is put in or taken out whole. */
function whole(old: SourceBlock | undefined, now: SourceBlock | undefined) {
  if (old !== undefined && now !== undefined) return [{ kind: 'same' as const, text: now.text }]
  return [
    ...(old === undefined ? [] : [{ kind: 'removed' as const, text: old.text }]),
    ...(now === undefined ? [] : [{ kind: 'inserted' as const, text: now.text }]),
  ]
}
