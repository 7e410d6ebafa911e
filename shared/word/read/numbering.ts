import type { Styles } from './styles.ts'
import { childOf, childrenOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml.ts'

/** One level of a list (ECMA-376 Part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number
  /** `w:numFmt`, or the sample of a custom format ("001, 002, 003, ..."). */
  readonly format: string
  /** `w:lvlText`: "%1.%2", "(%3)"; the sign itself for bullets. */
  readonly text: string
  /** Level (from 1) whose use restarts this one; 0 never. The level above when undefined. */
  readonly restart?: number
  /** All numbers in Arabic figures, whatever the formats of the levels above. */
  readonly isLegal: boolean
  /** Style that this level numbers. */
  readonly styleId?: string
}

/** A list as paragraphs name it by `w:numId`. */
export interface NumberedList {
  /** Lists of one abstract definition share their counters. */
  readonly definition: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Level to the number at which this list starts anew. */
  readonly startOverrides: ReadonlyMap<number, number>
}

export type Numbering = ReadonlyMap<string, NumberedList>

const whole = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isSafeInteger(number) ? number : otherwise
}

/** `w:numFmt`, also where Word wraps a custom format in alternatives for older programs. */
function formatOf(level: XmlElement): string {
  const direct = childOf(level, 'w:numFmt')
  const chosen = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice')
  const format = direct ?? childOf(chosen, 'w:numFmt')
  const value = format?.attributes['w:val'] ?? 'decimal'
  return value === 'custom' ? (format?.attributes['w:format'] ?? 'decimal') : value
}

function readLevel(level: XmlElement): ListLevel {
  const format = formatOf(level)
  const restart = settingOf(level, 'w:lvlRestart')
  const styleId = settingOf(level, 'w:pStyle')
  const hasPicture = childOf(level, 'w:lvlPicBulletId') !== undefined
  return {
    start: whole(settingOf(level, 'w:start'), 0),
    format,
    text: hasPicture ? '•' : (settingOf(level, 'w:lvlText') ?? ''),
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    ...(restart === undefined ? {} : { restart: whole(restart, 0) }),
    ...(styleId === undefined ? {} : { styleId }),
  }
}

const levelIndex = (level: XmlElement): number => whole(level.attributes['w:ilvl'], 0)

function readLevels(abstract: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  for (const level of childrenOf(abstract, 'w:lvl')) {
    const index = levelIndex(level)
    if (index >= 0 && index <= 8) levels[index] = readLevel(level)
  }
  return levels
}

/** Reads `numbering.xml`: abstract definitions, lists that use them, and what a list changes. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const child of elementsOf(root)) {
    if (child.name === 'w:abstractNum') abstracts.set(child.attributes['w:abstractNumId'] ?? '', child)
    if (child.name === 'w:num') lists.set(child.attributes['w:numId'] ?? '', child)
  }
  /** Where a numbering style keeps its levels, said by the definition itself: for styles that name no list. */
  const styled = new Map([...abstracts].map(([id, abstract]) => [settingOf(abstract, 'w:styleLink') ?? '', id]))
  /** Follows a numbering style to the definition that holds its levels. */
  const definitionOf = (id: string, steps = 0): string => {
    const link = settingOf(abstracts.get(id), 'w:numStyleLink')
    const list = link === undefined ? undefined : lists.get(styles.numberingOf(link) ?? '')
    const next = settingOf(list, 'w:abstractNumId') ?? (link === undefined ? undefined : styled.get(link))
    return next === undefined || next === id || steps > 8 ? id : definitionOf(next, steps + 1)
  }
  const numbering = new Map<string, NumberedList>()
  for (const [id, list] of lists) {
    const definition = definitionOf(settingOf(list, 'w:abstractNumId') ?? '')
    const levels = readLevels(abstracts.get(definition))
    const startOverrides = new Map<number, number>()
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const index = levelIndex(override)
      const own = childOf(override, 'w:lvl')
      if (own) levels[index] = readLevel(own)
      const start = settingOf(override, 'w:startOverride')
      if (start !== undefined) startOverrides.set(index, whole(start, 1))
    }
    numbering.set(id, { definition, levels, startOverrides })
  }
  return numbering
}
