import { codesInUse } from '../../shared/codebook/own-codes.ts'
import type { PlannedCode } from '../../shared/contract/exchange.ts'
import { useCodebook } from '../api/queries.ts'
import { Select } from '../ui/select.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'

const say = words.exchange

export interface CodeMappingProps {
  readonly codes: readonly PlannedCode[]
  readonly chosen: Readonly<Record<string, string>>
  readonly onChoose: (key: string, to: string) => void
  /** Whether a code can be kept as one of the library's own, or left. */
  readonly canKeep: boolean
}

/** What each code of a file becomes here: one of ours, one of its own, or words. */
export function CodeMapping({ codes, chosen, onChoose, canKeep }: CodeMappingProps) {
  const book = useCodebook()
  if (codes.length === 0 || book === undefined) return null
  const ours = codesInUse(book).map(({ id, label }) => ({ value: id, label: named(label) }))
  const kept = canKeep
    ? [
        { value: 'own', label: say.own },
        { value: 'leave', label: say.leave },
      ]
    : []
  return (
    <section className="exchange-codes" aria-label={say.mapping}>
      <h3>{say.mapping}</h3>
      <p className="exchange-hint">{say.mappingHint}</p>
      <ul>
        {codes.map(({ key, name, uses }) => (
          <li key={key}>
            <span className="exchange-code">
              {name === '' ? say.noCode : name} <small>{say.uses(uses)}</small>
            </span>
            <Select
              label={say.becomes(name === '' ? say.noCode : name)}
              hidesLabel
              value={chosen[key] ?? ''}
              choices={[...kept, ...ours]}
              onChange={(value) => onChoose(key, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
