import type { Words } from '../words.ts'
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

/*
 * One word, one meaning: the vocabulary of this pack.
 *
 *   library bibliothèque (f)        dossier dossier (m)            source source (f)
 *   version version (f)             address repère (m)             web address adresse Web (f)
 *   clause clause (f)               paragraph paragraphe (m)       sentence phrase (f)
 *   passage passage (m)             excerpt extrait (m)            code code (m)
 *   codebook grille de codes (f)    note note (f)                  comment commentaire (m)
 *   footnote note de bas de page    annotation annotation (f)      template modèle (m)
 *   section section (f)             header (of a note) en-tête (m) heading, title titre (m)
 *   field champ (m)                 house style charte (f)         sign-off signature (f)
 *   citation citation (f)           to cite citer                  to quote reproduire
 *   cross-reference renvoi (m)      evidence preuves (f)           check vérification (f)
 *   finding constat (m)             to let stand maintenir         marking classification (f)
 *   ceiling (of it) plafond (m)     judgement jugement (m)         export export (m)
 *   hand-over transmission (f)      copy copie (f)                 review révision (f)
 *   suggestion proposition (f)      reviewer réviseur (m)          commitment engagement (m)
 *   gap lacune (f)                  party partie (f)               snapshot instantané (m)
 *   undo annuler                    redo rétablir                  cancel annuler
 *   pane volet (m)                  overview vue d’ensemble (f)    preferences préférences (f)
 *
 * French has one word, citation, for what English calls a quotation and a citation. Here a citation is what leads to
 * a passage; giving its exact words is "reproduire". "Marking" is the Classification of the Canadian header, and the
 * reader is vous. Sentence case, the apostrophe ’, guillemets with a no-break space inside, and one before : ; ! and ?.
 */

/** Every word of the interface in French. */
export const pack: Words = {
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
