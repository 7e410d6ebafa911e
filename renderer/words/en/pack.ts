import { codebook } from './codebook.ts'
import { collect } from './collect.ts'
import { commands } from './commands.ts'
import { comments } from './comments.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { exporting } from './export.ts'
import { find } from './find.ts'
import { findings } from './findings.ts'
import { frame } from './frame.ts'
import { guide } from './guide.ts'
import { handover } from './handover.ts'
import { history } from './history.ts'
import { languages } from './languages.ts'
import { markings } from './markings.ts'
import { note } from './note.ts'
import { noteFind } from './note-find.ts'
import { overview } from './overview.ts'
import { reading } from './reading.ts'
import { review } from './review.ts'
import { snapshots } from './snapshots.ts'
import { spelling } from './spelling.ts'
import { templates } from './templates.ts'
import { versions } from './versions.ts'

/** Every word of the interface in English, by area. */
export const pack = {
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
  history,
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
