import { commands } from './en/commands.ts'
import { exporting } from './en/export.ts'
import { frame } from './en/frame.ts'
import { note } from './en/note.ts'
import { overview } from './en/overview.ts'

const en = { commands, exporting, note, frame, overview }

/** Every word of the interface, by area. Another language is another value of this type. */
export type Words = typeof en

export const words: Words = en
