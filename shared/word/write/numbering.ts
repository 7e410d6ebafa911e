import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import type { ListPlace } from '../paper/paper.ts'

const BULLETS = ['•', '–', '•', '–', '•', '–', '•', '–', '•']
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const

/** Twips of one step of indentation. */
export const STEP = 425

export type ListReferences = Readonly<Record<ListPlace['kind'], string>>

/**
 * Names of the note's lists inside docx, which writes them as `{name-0}` and swaps them for numbers afterwards.
 *
 * It swaps them in the author's text too. A name that stands nowhere in the note cannot be mistaken for text.
 */
export function listReferences(everythingWritten: string): ListReferences {
  let prefix = 'list'
  while (everythingWritten.includes(prefix)) prefix += 'x'
  return {
    bullets: `${prefix}-bullets`,
    numbers: `${prefix}-numbers`,
    points: `${prefix}-points`,
    paragraphs: `${prefix}-paragraphs`,
    recommendations: `${prefix}-recommendations`,
    sources: `${prefix}-sources`,
  }
}

/** The lists a note can have: real ones, so that they are announced and renumbered as lists (rule 10). */
export function numberingFor(references: ListReferences): INumberingOptions {
  return {
    config: [
      { reference: references.bullets, levels: levels((level) => [LevelFormat.BULLET, BULLETS[level] ?? '•']) },
      { reference: references.numbers, levels: levels((level) => outline(level)) },
      { reference: references.points, levels: levels((level) => outline(level, 1), 1) },
      { reference: references.paragraphs, levels: levels((level) => outline(level)) },
      { reference: references.recommendations, levels: levels((level) => outline(level)) },
      { reference: references.sources, levels: levels((level) => outline(level)) },
    ],
  }
}

/** 1. then (a) then (i), and round again for deeper levels; `from` is where it starts. */
function outline(level: number, from = 0): [(typeof FORMATS)[number], string] {
  const step = (level + from) % FORMATS.length
  return [FORMATS[step] ?? LevelFormat.DECIMAL, step === 0 ? `%${level + 1}.` : `(%${level + 1})`]
}

function levels(look: (level: number) => readonly [ILevelsOptions['format'], string], deeper = 0): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => {
    const [format, text] = look(level)
    return {
      level,
      ...(format === undefined ? {} : { format }),
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: STEP * (level + 1 + deeper), hanging: STEP } } },
    }
  })
}
