import { useEffect, useRef } from 'react'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { endTour, tour } from './tour-state.ts'
import './tour.css'

const say = words.guide.tour

/** What each step points at. */
const PLACES = ['source', 'note', 'export'] as const

/** Three steps through the sample. It lies in a corner and keeps nothing else from being used. */
export function TourCard() {
  const step = useStore(tour, (at) => at)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (step !== undefined) card.current?.querySelector<HTMLElement>('[data-look="main"]')?.focus()
  }, [step])
  const shown = step === undefined ? undefined : say.steps[step]
  if (step === undefined || shown === undefined) return null
  const isLast = step === say.steps.length - 1
  return (
    <aside
      ref={card}
      className="tour"
      data-at={PLACES[step]}
      aria-label={say.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') endTour()
      }}
    >
      <div className="tour-head">
        <span>{say.step(step + 1, say.steps.length)}</span>
        <IconButton name={say.skip} onPress={endTour}>
          <Icon name="close" />
        </IconButton>
      </div>
      <div aria-live="polite">
        <h2>{shown.title}</h2>
        <p>{shown.text}</p>
      </div>
      <div className="tour-foot">
        {step === 0 ? (
          <Button look="quiet" onPress={endTour}>
            {say.skip}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => tour.set(() => step - 1)}>
            {say.back}
          </Button>
        )}
        <Button look="main" onPress={() => (isLast ? endTour() : tour.set(() => step + 1))}>
          {isLast ? say.done : say.next}
        </Button>
      </div>
    </aside>
  )
}
