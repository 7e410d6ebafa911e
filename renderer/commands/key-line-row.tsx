import { type KeyboardEvent, useState } from 'react'
import { announce } from '../ui/announce.tsx'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Keys, ShownKeys } from '../ui/keys.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { type Chord, chordOf } from './chord.ts'
import { HEARS_KEYS } from './hear-own-keys.ts'
import type { KeyLine, KeyPlace } from './key-places.ts'
import { chooseKey, keyNow, ownKeys, whyNot } from './own-keys.ts'

const say = words.guide.keys.own
const asGiven = (keys: string) => keys

/** One line of the list of keys: what they do, and a button on each that listens for others. */
export function KeyLineRow({ place, line }: { readonly place: KeyPlace; readonly line: KeyLine }) {
  const own = useStore(ownKeys, (at) => at)
  const [awaits, setAwaits] = useState<Chord>()
  const [problem, setProblem] = useState<string>()
  const { chords, printed, says } = line

  const hear = (event: KeyboardEvent) => {
    if (awaits === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') return stop()
    const chosen = chordOf(event.nativeEvent)
    if (chosen === undefined) return
    const why = whyNot(place, awaits, chosen)
    if (why !== undefined) return setProblem(why.kind === 'taken' ? say.taken(chosen, why.says) : say[why.kind])
    chooseKey(place, awaits, chosen)
    announce(say.chosen(chosen, says))
    stop()
  }
  const stop = () => {
    setAwaits(undefined)
    setProblem(undefined)
  }
  return (
    <div>
      <ShownKeys value={asGiven}>
        <dt>
          {chords.length === 0 ? <Keys keys={printed} /> : null}
          {chords.map((chord) => {
            const now = keyNow(place, chord, own)
            return (
              <button
                key={chord}
                type="button"
                className="keys-choose"
                aria-label={awaits === chord ? say.press : say.change(now, says)}
                aria-pressed={awaits === chord}
                {...(awaits === chord && { [HEARS_KEYS]: '' })}
                onClick={() => (awaits === chord ? stop() : setAwaits(chord))}
                onKeyDown={hear}
                onBlur={stop}
              >
                {awaits === chord ? '…' : <Keys keys={now} />}
              </button>
            )
          })}
        </dt>
      </ShownKeys>
      <dd>
        {says}
        {chords
          .filter((chord) => keyNow(place, chord, own) !== chord)
          .map((chord) => (
            <IconButton key={chord} name={say.back(chord)} onPress={() => chooseKey(place, chord, undefined)}>
              <Icon name="undo" size={12} />
            </IconButton>
          ))}
        {awaits === undefined ? null : (
          <p className="keys-press" role="status" data-problem={problem === undefined ? undefined : ''}>
            {problem ?? say.press}
          </p>
        )}
      </dd>
    </div>
  )
}
