import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import { ALL, NO_PLACE, numbersByReview, type RoundItem } from './round.ts'
import type { Deciding } from './use-deciding.ts'

const say = words.review
const EVERY = ''
const STATES = ['open', 'accepted', 'rejected'] as const

/** Narrows the suggestions by reviewer, section and state, and decides about all that are left at once. */
export function RoundTools({
  items,
  deciding,
  headingOf,
}: {
  readonly items: readonly RoundItem[]
  readonly deciding: Deciding
  readonly headingOf: (sectionId: string | undefined) => string
}) {
  const { filter, setFilter, shown, decideShown } = deciding
  const authors = [...new Set(items.map(({ proposal }) => proposal.author))]
  const sections = [...new Set(items.map(({ sectionId }) => sectionId))]
  const count = [...numbersByReview(shown).values()].reduce((sum, numbers) => sum + numbers.length, 0)
  return (
    <div className="review-tools">
      <Select
        label={say.author}
        hidesLabel
        value={filter.author ?? EVERY}
        choices={[{ value: EVERY, label: say.everyAuthor }, ...authors.map((name) => ({ value: name, label: name }))]}
        onChange={(value) => setFilter({ ...filter, author: value === EVERY ? undefined : value })}
      />
      <Select
        label={say.section}
        hidesLabel
        value={filter.section ?? EVERY}
        choices={[
          { value: EVERY, label: say.everySection },
          ...sections.map((id) => ({ value: id ?? NO_PLACE, label: headingOf(id) })),
        ]}
        onChange={(value) => setFilter({ ...filter, section: value === EVERY ? undefined : value })}
      />
      <Select
        label={say.state}
        hidesLabel
        value={filter.state ?? EVERY}
        choices={[
          { value: EVERY, label: say.everyState },
          ...STATES.map((state) => ({ value: state, label: say.onlyState[state] })),
        ]}
        onChange={(value) => setFilter({ ...filter, state: STATES.find((state) => state === value) })}
      />
      {Object.values(filter).every((one) => one === undefined) ? null : (
        <Button look="quiet" onPress={() => setFilter(ALL)}>
          {say.clear}
        </Button>
      )}
      <span className="review-all">
        <Button isDisabled={count === 0} onPress={() => decideShown('accepted')}>
          {say.acceptShown(count)}
        </Button>
        <Button isDisabled={count === 0} onPress={() => decideShown('rejected')}>
          {say.rejectShown(count)}
        </Button>
      </span>
    </div>
  )
}
