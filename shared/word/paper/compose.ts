import type { ExportOptions } from '../export-options.ts'
import type { NoteForExport } from '../note-for-export.ts'
import { drawEvidence, withEvidenceComments } from '../variants/fact-check.ts'
import { drawAnnexes } from './annexes/annexes.ts'
import { drawLetStand } from './annexes/let-stand.ts'
import { placeComments } from './comment-places.ts'
import { contextFor } from './context.ts'
import { drawHeaderBlock } from './header-block.ts'
import { needsContents } from './length.ts'
import { bannerOf, markingText } from './marking.ts'
import type { Paper, PaperSection } from './paper.ts'
import { paperLanguage } from './paper-language.ts'
import { safeText } from './safe-text.ts'
import { drawSections } from './sections.ts'
import { drawSignOff } from './sign-off.ts'

/** Decides everything a printed note says, from its banner to the last annex. Pure: the same note, the same paper. */
export function compose(given: NoteForExport, options: ExportOptions = {}): Paper {
  const { variant = 'clean' } = options
  const evidence = variant === 'fact-check' ? withEvidenceComments(contextFor(given, options)) : undefined
  const input = evidence ? { ...given, note: { ...given.note, body: evidence.body } } : given
  const { note, template } = input
  const context = contextFor(input, options)
  const kind = template.name[note.language] ?? template.name.en
  const title = firstOf(note.header.title) ?? firstOf(note.header.subject) ?? kind
  const documentType = firstOf(note.header.doc_type) ?? kind
  const marking = markingText(bannerOf(input), template.markingScheme, note.language)
  const body = [
    ...drawHeaderBlock(title, documentType, context, variant === 'working'),
    ...drawSections(context),
    ...drawSignOff(context),
  ]
  const drawn: readonly PaperSection[] = [
    { orientation: 'portrait', blocks: body },
    ...drawAnnexes(context, {
      evidence: variant === 'fact-check' ? drawEvidence(context) : undefined,
      letStand: variant === 'fact-check' || variant === 'working' ? drawLetStand(context) : undefined,
    }),
  ]
  const { sections, comments } = placeComments(
    drawn,
    evidence?.comments ?? (variant === 'working' ? (options.comments ?? []) : []),
    context.labels.lostWords,
  )
  return {
    language: paperLanguage(note.language, template.pagePreset),
    title,
    author: firstOf(note.header.from) ?? firstOf(note.header.authors) ?? firstOf(note.header.contact) ?? '',
    subject: documentType,
    createdAt: note.createdAt,
    changedAt: note.changedAt,
    page: { preset: template.pagePreset, variant: note.pageVariant },
    marking: { text: safeText(marking), position: template.markingScheme.position },
    pageWords: { page: context.labels.page, of: context.labels.of },
    tableWord: context.labels.table,
    figureWord: context.labels.figure,
    contents: needsContents(sections, note.pageVariant) ? context.labels.contents : undefined,
    sections,
    footnotes: context.footnotes,
    notes:
      options.notes ?? input.cites?.notes ?? (template.citations.startsWith('endnotes') ? 'endnotes' : 'footnotes'),
    comments,
    ...(variant === 'working'
      ? { identity: { noteId: note.id, exportId: options.exportId ?? `${note.id}-${note.revision}` } }
      : {}),
  }
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  const text = safeText(typeof value === 'string' ? value : (value ?? []).join(', ')).trim()
  return text === '' ? undefined : text
}
