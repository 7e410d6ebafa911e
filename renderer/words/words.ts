import { commands } from './en/commands.ts'
import { frame } from './en/frame.ts'
import { overview } from './en/overview.ts'

const en = { commands, frame, overview }

/** Every word of the interface, by area. Another language is another value of this type. */
export type Words = typeof en

export const words: Words = en
