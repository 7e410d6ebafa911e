/** Keys pressed together, as printed on the keyboard: `Ctrl+Shift+K`, `F2`, `?`. */
export type Chord = string

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const ARROWS: Readonly<Record<string, string>> = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
}
const PRINTED = Object.fromEntries(Object.entries(ARROWS).map(([sign, name]) => [name, sign]))

/** What moves, confirms or erases everywhere, and would leave somebody stuck if it did anything else. */
const FIXED = /^(Shift\+)?(Enter|Esc|Escape|Tab|Backspace|Space|Shift|[↑↓←→/])$|^Ctrl\+[ACVX]$/

/** The chord of a key press; undefined while only Ctrl, Alt or Shift is held. On a Mac, Command stands in for Ctrl. */
export function chordOf(event: Press): Chord | undefined {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'Dead', 'Unidentified'].includes(event.key)) return undefined
  const held = event.ctrlKey || event.metaKey || event.altKey
  // With Shift a digit gives a sign that differs from keyboard to keyboard; the key itself does not.
  const digit = held ? /^Digit(\d)$/.exec(event.code)?.[1] : undefined
  const named = event.key === ' ' ? 'Space' : (PRINTED[event.key] ?? event.key)
  const key = digit ?? (named.length === 1 ? named.toUpperCase() : named)
  const hasShift = event.shiftKey && (digit !== undefined || named.length > 1 || /[\p{L}↑↓←→]/u.test(key))
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(hasShift ? ['Shift'] : []),
    key,
  ].join('+')
}

/** The same chord in one order of its modifiers. */
export function tidy(chord: string): Chord {
  const { key, held } = partsOf(chord)
  return [...['Ctrl', 'Alt', 'Shift'].filter((name) => held.includes(name)), key].join('+')
}

/** The key press of a chord, for whoever listens for that one. */
export function pressOf(chord: Chord): KeyboardEventInit {
  const { key, held } = partsOf(chord)
  return {
    key: ARROWS[key] ?? (key.length === 1 ? key.toLowerCase() : key),
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: held.includes('Ctrl'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
  }
}

/** Whether it is one press that may be given to something else: no range of keys, no key that has to stay. */
export const isChangeable = (chord: string): boolean =>
  !FIXED.test(chord) && /^((Ctrl|Alt|Shift)\+)*(\S|[A-Z]\w+)$/.test(chord)

/** Whether it types something where there is text. */
export const isTyped = (chord: Chord): boolean => !/^(Ctrl|Alt)\+|^(Shift\+)?F\d+$/.test(chord)

function partsOf(chord: string) {
  const held = chord === '+' ? [] : chord.replace(/\+[^+]+$|\+\+$/, '').split('+')
  const key = chord.endsWith('++') || chord === '+' ? '+' : (chord.split('+').at(-1) ?? '')
  return { key, held: held.length === 1 && held[0] === chord ? [] : held }
}
