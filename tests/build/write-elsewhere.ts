import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { NoteForExport } from '../../shared/word/note-for-export.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'

// Writes the notes given on standard input and prints the hashes of the files: run as a process of its own by a test.
const notes: readonly NoteForExport[] = JSON.parse(readFileSync(0, 'utf8'))
const hashes: string[] = []
for (const note of notes)
  hashes.push(
    createHash('sha256')
      .update(await writeNote(note))
      .digest('hex'),
  )
process.stdout.write(JSON.stringify(hashes))
