import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../../renderer/look/tokens.css', import.meta.url), 'utf8')

/** Colours by token name, light and dark, as the style sheet says them. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const families = ['who', 'what', 'evidence', 'quality', 'work']
const grounds = ['paper', 'panel', 'raised', 'sunken']
const textOn: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    [
      ...grounds,
      'accent-ground',
      'danger-ground',
      'find-ground',
      'selection-ground',
      ...families.map((name) => `${name}-ground`),
    ],
  ],
  ['muted', [...grounds, 'accent-ground']],
  ['accent', ['paper', 'panel', 'raised', 'accent-ground']],
  ['on-accent', ['accent', 'accent-strong']],
  ['good', ['panel', 'raised']],
  ['warning', ['panel', 'raised']],
  ['danger', ['paper', 'panel', 'raised', 'danger-ground']],
  ...families.map((name) => [`${name}-ink`, [`${name}-ground`, 'paper', 'raised']] as const),
]

const pairs = textOn.flatMap(([ink, on]) =>
  on.flatMap((ground) => (['light', 'dark'] as const).map((theme) => ({ ink, ground, theme }))),
)

test.each(pairs)('$ink on $ground meets 4.5:1 in $theme', ({ ink, ground, theme }) => {
  const [text, behind] = [tokens.get(ink)?.[theme], tokens.get(ground)?.[theme]]
  expect(text).toMatch(/^#/)
  expect(behind).toMatch(/^#/)
  expect(contrast(text ?? '', behind ?? '')).toBeGreaterThanOrEqual(4.5)
})

test.each(['light', 'dark'] as const)('the edge of a field meets 3:1 against its ground in %s', (theme) => {
  for (const ground of ['paper', 'panel', 'raised']) {
    expect(contrast(tokens.get('edge')?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '')).toBeGreaterThanOrEqual(3)
  }
})
