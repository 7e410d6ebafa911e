import { Button } from 'react-aria-components'
import type { DossierId } from '../../shared/id.ts'
import { useCodebook, useExcerpts, useSources } from '../api/queries.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { type Narrowing, partiesOf, yearsOf } from './narrowing.ts'

const say = words.find.narrow

interface Choice {
  readonly value: string
  readonly label: string
}

/** What the hits are narrowed to: a quiet row, each chip a menu. */
export function NarrowingChips({
  dossierId,
  narrowing,
  onChange,
}: {
  /** Of which sources, parties and years are offered. */
  readonly dossierId: DossierId | undefined
  readonly narrowing: Narrowing
  readonly onChange: (narrowing: Narrowing) => void
}) {
  const codebook = useCodebook()
  const { sources } = useSources(dossierId)
  const { excerpts } = useExcerpts(dossierId)
  const same = (value: string): Choice => ({ value, label: value })
  const chips = [
    {
      name: 'sourceId',
      words: say.source,
      choices: sources.map(({ id, shortTitle, title }) => ({ value: id, label: shortTitle ?? title })),
    },
    {
      name: 'code',
      words: say.code,
      choices: (codebook?.codes ?? []).map(({ id, label }) => ({ value: id, label: named(label) })),
    },
    { name: 'party', words: say.party, choices: partiesOf(excerpts).map(same) },
    { name: 'year', words: say.year, choices: yearsOf(sources).map(same) },
  ] as const
  return (
    <div className="search-chips">
      {chips.map(({ name, words: { any, label }, choices }) => (
        <Chip
          key={name}
          any={any}
          label={label}
          choices={choices}
          value={narrowing[name]}
          onChange={(value) => onChange({ ...narrowing, [name]: value })}
        />
      ))}
      <button
        type="button"
        className="search-chip"
        aria-pressed={narrowing.insideWords}
        onClick={() => onChange({ ...narrowing, insideWords: !narrowing.insideWords })}
      >
        {say.inside}
      </button>
    </div>
  )
}

function Chip({
  any,
  label,
  choices,
  value,
  onChange,
}: {
  readonly any: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  if (choices.length === 0 && value === '') return null
  const chosen = choices.find((choice) => choice.value === value)
  const entry = (choice: Choice) => ({
    id: choice.value === '' ? 'any' : `is ${choice.value}`,
    label: choice.label,
    isCurrent: choice.value === value,
    onAction: () => onChange(choice.value),
  })
  return (
    <Menu
      label={label}
      trigger={
        <Button className="search-chip" data-on={value === '' ? undefined : true}>
          <span>{chosen?.label ?? (value === '' ? label : value)}</span>
          <Icon name="down" size={10} />
        </Button>
      }
      groups={[{ entries: [entry({ value: '', label: any })] }, { entries: choices.map(entry) }]}
    />
  )
}
