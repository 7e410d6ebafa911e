import { strToU8, zipSync } from 'fflate'
import { writeHtml } from '../../../shared/word/formats/html.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { compose } from '../../../shared/word/paper/compose.ts'
import { documentOf } from '../../../shared/word/write/document.ts'
import { partsOfDocx } from '../../../shared/word/write/package/parts-of.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { bareDocx } from './bare-docx.ts'
import { htmlDocx } from './html-docx.ts'
import { longNote } from './long-note.ts'

const [contender = '', pages = '10'] = process.argv.slice(2)

/** A part as docx's own packer gives it to fflate. */
function zippable([path, content]: readonly [string, string | Uint8Array]): [string, Uint8Array] {
  return [path, typeof content === 'string' ? strToU8(content) : content]
}

/** Prepares a contender; what it gives back is timed. */
const contenders: Readonly<Record<string, (note: NoteForExport) => () => unknown>> = {
  own: (note) => () => writeNote(note),
  same: (note) => {
    const paper = compose(note)
    return () => zipSync(Object.fromEntries([...partsOfDocx(documentOf(paper))].map(zippable)))
  },
  bare: (note) => () => bareDocx(note),
  html: (note) => {
    const html = writeHtml(compose(note))
    return () => htmlDocx(html)
  },
}

const prepare = contenders[contender]
if (prepare === undefined) throw new Error(`There is no contender “${contender}”.`)
await prepare(longNote(10))()
const run = prepare(longNote(Number(pages)))
globalThis.gc?.()
const from = performance.now()
const before = process.cpuUsage()
await run()
const { user, system } = process.cpuUsage(before)
// The clock, and the work of the processor: the first carries what else the machine did meanwhile.
process.stdout.write(`${performance.now() - from} ${(user + system) / 1000}`)
