import type { Command } from './command.ts'
import { accessibility } from './commands/accessibility.ts'
import { backup } from './commands/backup.ts'
import { call } from './commands/call.ts'
import { check } from './commands/check.ts'
import { exchange } from './commands/exchange.ts'
import { exportNote } from './commands/export.ts'
import { handover } from './commands/handover.ts'
import { importFiles } from './commands/import.ts'
import { overview } from './commands/overview.ts'
import { receive } from './commands/receive.ts'
import { requests } from './commands/requests.ts'
import { review } from './commands/review.ts'
import { sample } from './commands/sample.ts'
import { search } from './commands/search.ts'
import { template } from './commands/template.ts'

export const COMMANDS: readonly Command[] = [
  importFiles,
  check,
  exportNote,
  overview,
  exchange,
  handover,
  receive,
  accessibility,
  review,
  search,
  backup,
  sample,
  template,
  requests,
  call,
]

/** What `help` prints, and what is printed when a command was not understood. */
export function helpText(): string {
  const lines = COMMANDS.map(({ name, usage, doc }) => `  ${[name, usage].filter(Boolean).join(' ')}\n      ${doc}`)
  return [
    'npm run -s cli -- COMMAND [--library DIR]',
    '',
    ...lines,
    '  help',
    '      This text.',
    '',
    'JSON goes to standard output, messages to standard error. Exit 0: done. 1: refused, with the reason. 2: usage.',
    '',
  ].join('\n')
}
