import { type ListCounter, listCounter } from '../../../../shared/word/read/list-counter.ts'
import { formatOfCode } from '../../../../shared/word/read/number-format-codes.ts'
import type { ListLevel, NumberedList } from '../../../../shared/word/read/numbering.ts'

type Level = { -readonly [Key in keyof ListLevel]: ListLevel[Key] }

interface Override {
  list: number
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
  /** Level being overridden, from 0. */
  at: number
}

/** RTF writes a level's text as its length, then its letters; a place for a number is the code of its level. */
function levelText(written: string): string {
  const length = written.charCodeAt(0)
  return [...written.slice(1, 1 + length)]
    .map((letter) => (letter.charCodeAt(0) < 9 ? `%${letter.charCodeAt(0) + 1}` : letter))
    .join('')
}

/** The lists of an RTF document, and the numbers of its paragraphs, for programs that do not write them out. */
export class RtfLists {
  private readonly lists = new Map<number, Level[]>()
  private readonly overrides = new Map<number, Override>()
  private readonly known = new Map<number, NumberedList | undefined>()
  private readonly counter: ListCounter = listCounter('en')
  private levels: Level[] = []
  private override: Override | undefined

  private beginLevel(): void {
    const level: Level = { start: 1, format: 'decimal', text: '', isLegal: false }
    this.levels.push(level)
    if (this.override) this.override.levels.set(this.override.at, level)
  }

  /** A control word inside the tables of lists. */
  word(word: string, number: number): void {
    const level = this.levels.at(-1)
    switch (word) {
      case 'list':
        this.levels = []
        this.override = undefined
        return
      case 'listoverride':
        this.levels = []
        this.override = { list: 0, starts: new Map(), levels: new Map(), at: -1 }
        return
      case 'lfolevel':
        if (this.override) this.override.at += 1
        this.levels = []
        return
      case 'listlevel':
        if (this.levels.length < 9) this.beginLevel()
        return
      case 'levelnfc':
      case 'levelnfcn':
        if (level) level.format = formatOfCode(number)
        return
      case 'levelstartat':
        if (level) level.start = number
        else if (this.override) this.override.starts.set(this.override.at, number)
        return
      case 'levellegal':
        if (level) level.isLegal = number !== 0
        return
      case 'levelnorestart':
        if (level && number !== 0) level.restart = 0
        return
      case 'listid':
        if (this.override) this.override.list = number
        else this.lists.set(number, this.levels)
        return
      case 'ls':
        if (this.override) this.overrides.set(number, this.override)
        return
    }
  }

  /** The text of a level has been read whole. */
  text(written: string): void {
    const level = this.levels.at(-1)
    if (level) level.text = levelText(written)
  }

  private listOf(id: number): NumberedList | undefined {
    if (this.known.has(id)) return this.known.get(id)
    const override = this.overrides.get(id)
    const levels = override && this.lists.get(override.list)
    const list = levels && {
      definition: String(override.list),
      levels: levels.map((level, index) => override.levels.get(index) ?? level),
      startOverrides: override.starts,
    }
    this.known.set(id, list)
    return list
  }

  /** The number before the next paragraph of a list; bullets included. */
  next(id: number, level: number): string {
    const list = this.listOf(id)
    return list ? this.counter.next(list, String(id), level) : ''
  }

  isBullet(id: number, level: number): boolean {
    return this.listOf(id)?.levels[level]?.format === 'bullet'
  }
}
