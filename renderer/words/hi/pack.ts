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
 *   library लाइब्रेरी (f)          dossier डोसियर (m)            source स्रोत (m)
 *   version संस्करण (m)           address स्थान-संकेत (m)        web address पता (m)
 *   clause खंड (m)               paragraph पैरा (m)            sentence वाक्य (m)
 *   passage पाठांश (m)            excerpt अंश (m)              code कोड (m)
 *   codebook कोड-पुस्तिका (f)      note नोट (m)                 comment टिप्पणी (f)
 *   footnote पादटिप्पणी (f)        annotation टीका (f)           template टेम्पलेट (m)
 *   section अनुभाग (m)            header (of a note) शीर्ष-भाग (m)  heading, title शीर्षक (m)
 *   field फ़ील्ड (m)              format प्रारूप (m)             sign-off हस्ताक्षर-खंड (m)
 *   quotation उद्धरण (m)          to quote उद्धृत करना            citation संदर्भ (m)
 *   to cite संदर्भ देना             cross-reference प्रति-संदर्भ (m)   evidence साक्ष्य (m)
 *   check जाँच (f)               finding जाँच-परिणाम (m)        to let stand रहने देना
 *   marking वर्गीकरण (m)          ceiling (of it) उच्चतम वर्गीकरण   judgement आकलन (m)
 *   export निर्यात (m)            hand-over हस्तांतरण (m)         copy प्रति (f)
 *   review समीक्षा (f)            suggestion सुझाव (m)           reviewer समीक्षक (m)
 *   commitment प्रतिबद्धता (f)      gap कमी (f)                  party पक्ष (m)
 *   undo पूर्ववत करना              redo फिर से करना               snapshot स्नैपशॉट (m)
 *   pane फलक (m)                overview अवलोकन (m)           preferences वरीयताएँ (f)
 *
 * A note (नोट) is not a comment (टिप्पणी), and a quotation (उद्धरण) is not every citation (संदर्भ): a dictionary gives
 * one word for each pair, the app must not. The reader is आप, and a request ends in -एँ or करें. Sentences avoid ने,
 * so that no verb has to guess the gender of a person. Numerals are Latin, as in the Union's official papers
 * (Constitution of India, Art. 343(1)), and so are the names of keys, programs and formats.
 */

/** Every word of the interface in Hindi. */
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
