import { codebook } from './en/codebook.ts'
import { collect } from './en/collect.ts'
import { commands } from './en/commands.ts'
import { comments } from './en/comments.ts'
import { evidence } from './en/evidence.ts'
import { exchange } from './en/exchange.ts'
import { exporting } from './en/export.ts'
import { find } from './en/find.ts'
import { findings } from './en/findings.ts'
import { frame } from './en/frame.ts'
import { guide } from './en/guide.ts'
import { handover } from './en/handover.ts'
import { languages } from './en/languages.ts'
import { markings } from './en/markings.ts'
import { note } from './en/note.ts'
import { noteFind } from './en/note-find.ts'
import { overview } from './en/overview.ts'
import { reading } from './en/reading.ts'
import { review } from './en/review.ts'
import { snapshots } from './en/snapshots.ts'
import { spelling } from './en/spelling.ts'
import { templates } from './en/templates.ts'
import { versions } from './en/versions.ts'
import type { Translated } from './translated.ts'

const en = {
  codebook,
  exchange,
  handover,
  comments,
  spelling,
  noteFind,
  markings,
  evidence,
  findings,
  templates,
  snapshots,
  versions,
  review,
  languages,
  collect,
  find,
  guide,
  reading,
  commands,
  exporting,
  note,
  frame,
  overview,
}

/** Every word of the interface, by area. Another language is another value of this type. */
export type Words = Translated<typeof en>

export const words: Words = en
