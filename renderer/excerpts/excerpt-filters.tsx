import type { Source } from '../../shared/source/source.ts'
import { type Codes, letterOf } from '../reading/codes.ts'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import type { Filters } from './narrow.ts'

const say = words.find.excerpts
const USES = ['all', 'used', 'unused', 'superseded', 'suggested'] as const satisfies readonly Filters['use'][]

export function ExcerptFilters({
  filters,
  onChange,
  codes,
  sources,
}: {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  readonly codes: Codes
  readonly sources: readonly Source[]
}) {
  const families = [...new Set(codes.book.codes.map((code) => code.family))]
  return (
    <div className="excerpts-filters">
      <TextField
        label={say.filter}
        hidesLabel
        placeholder={say.filter}
        type="search"
        value={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      <Select
        label={say.code}
        hidesLabel
        value={filters.code}
        onChange={(code) => onChange({ ...filters, code })}
        choices={[
          { value: '', label: say.all },
          ...families.map((family) => ({
            value: `family:${family}`,
            label: say.family(say.families[family] ?? family),
          })),
          ...codes.book.codes.map((code) => ({ value: code.id, label: `${letterOf(code)}  ${named(code.label)}` })),
        ]}
      />
      <Select
        label={say.source}
        hidesLabel
        value={filters.sourceId}
        onChange={(sourceId) => onChange({ ...filters, sourceId })}
        choices={[
          { value: '', label: say.allSources },
          ...sources.map((source) => ({ value: source.id, label: source.shortTitle ?? source.title })),
        ]}
      />
      <Select
        label={say.use}
        hidesLabel
        value={filters.use}
        onChange={(use) => onChange({ ...filters, use: USES.find((one) => one === use) ?? 'all' })}
        choices={USES.map((use) => ({ value: use, label: say.uses[use] }))}
      />
    </div>
  )
}
