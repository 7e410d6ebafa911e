import { exportName, namePartsOf, uniqueName } from '../../shared/note/export-name.ts'
import { displayOf } from '../../shared/note/header.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { COPY_NAMES } from '../../shared/word/export-options.ts'
import { openHeader } from '../../shared/word/variants/open-header.ts'
import { useExports } from '../note/note-queries.ts'
import { words } from '../words/words.ts'
import { type Choices, takenBy, variantOf } from './choices.ts'
import { NameChoice } from './name-choice.tsx'
import type { Readiness } from './readiness.ts'
import type { Choose } from './use-choices.ts'

const say = words.exporting

export interface WhatIsWrittenProps {
  readonly note: Note
  readonly template: Template
  readonly choices: Choices
  readonly choose: Choose
  readonly readiness: Readiness
}

/** The file in a few words: its name, its paper, what is in it, how it is marked. */
export function WhatIsWritten({ note, template, choices, choose, readiness }: WhatIsWrittenProps) {
  const { citations, pages } = takenBy(choices.format)
  const variant = variantOf(choices)
  const marking = template.header.find(({ type }) => type === 'marking')
  const facts = [
    say.parts(readiness.words, readiness.sections, readiness.citations),
    pages ? say.page(template.pagePreset.paper, words.note.variants[note.pageVariant]) : '',
    marking === undefined || variant === 'releasable'
      ? ''
      : say.marking(displayOf(marking, note.header, template, note.language)),
  ]
  const shown =
    variant === 'releasable' ? { ...note, header: openHeader(note, template.markingScheme, choices.ceiling) } : note
  const parts = namePartsOf(shown, template, today(), COPY_NAMES[variant])
  const taken = useExports(note.dossierId)
  const name = uniqueName(
    exportName(choices.namePattern, parts, choices.format),
    new Set(taken.map(({ fileName }) => fileName)),
  )
  return (
    <section className="export-what" aria-label={say.writes}>
      <NameChoice name={name} pattern={choices.namePattern} parts={parts} choose={choose} />
      {citations ? <p className="export-aside">{facts.filter(Boolean).join(' · ')}</p> : null}
    </section>
  )
}

/** The day on the user's own calendar, as the core writes it into the name. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
