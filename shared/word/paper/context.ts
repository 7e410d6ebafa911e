import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import { type CitationStyle, templateStyle } from '../citations/citation-style.ts'
import type { ExportOptions } from '../export-options.ts'
import type { NoteForExport } from '../note-for-export.ts'
import { type CrossReferences, crossReferences } from './cross-references.ts'
import { type Labels, labelsIn } from './labels.ts'
import type { Footnote, Inline } from './paper.ts'

/** What the parts of a paper are composed with: look-ups, labels, and the numbers that run through the whole note. */
export interface Context {
  readonly input: NoteForExport
  readonly labels: Labels
  readonly language: 'en' | 'fr'
  readonly citationStyle: CitationStyle
  readonly excerpts: ReadonlyMap<string, Excerpt>
  readonly sources: ReadonlyMap<string, Source>
  readonly references: CrossReferences
  /** Adds a footnote and gives its number. */
  readonly addFootnote: (citationId: string, paragraphs: readonly (readonly Inline[])[]) => number
  /** The next unused list number. */
  readonly newList: () => number
  readonly footnotes: readonly Footnote[]
}

export function contextFor(input: NoteForExport, options: ExportOptions = {}): Context {
  const footnotes: Footnote[] = []
  let lists = 0
  return {
    input,
    labels: labelsIn(input.note.language),
    language: input.note.language,
    citationStyle: options.citationStyle ?? input.cites?.citationStyle ?? templateStyle(input.template.citations),
    excerpts: new Map(input.excerpts.map((excerpt) => [excerpt.id, excerpt])),
    sources: new Map(input.sources.map((source) => [source.id, source])),
    references: crossReferences(input),
    addFootnote: (citationId, paragraphs) => {
      const number = footnotes.length + 1
      footnotes.push({ number, citationId, paragraphs })
      return number
    },
    newList: () => {
      lists += 1
      return lists
    },
    footnotes,
  }
}

/** Language of quoted words where it is another than the note's: only then does a run need a tag of its own. */
export function foreignLanguage(source: Source | undefined, noteLanguage: 'en' | 'fr'): string | undefined {
  const language = source?.language
  return language === undefined || language.split('-')[0] === noteLanguage ? undefined : language
}
