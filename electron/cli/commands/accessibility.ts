import { readFile } from 'node:fs/promises'
import { Refusal } from '../../../shared/contract/errors.ts'
import { checkAccessibility } from '../../../shared/word/accessibility/check.ts'
import { type Command, UsageError } from '../command.ts'
import { offered } from '../offered-file.ts'
import { parse } from '../parse.ts'

export const accessibility: Command = {
  name: 'accessibility',
  usage: 'FILE.docx…',
  doc: 'Checks Word files against the accessibility rules, rule by rule, and says what breaks each. Exit 1 where one is broken.',
  async run(given) {
    const { positionals } = parse(given, {})
    if (positionals.length === 0) throw new UsageError('Name at least one Word file.')
    const files = []
    for (const file of positionals) {
      const { path } = await offered(file)
      files.push({ file, rules: checked(new Uint8Array(await readFile(path)), file) })
    }
    const broken = files.flatMap(({ file, rules }) =>
      rules
        .filter((rule) => rule.broken.length > 0)
        .map(({ number, title, broken: faults }) => `${file}: rule ${number}, ${title}: ${faults.join('; ')}`),
    )
    if (broken.length > 0) throw new Refusal('refused', broken.join('\n'))
    return { files }
  },
}

function checked(bytes: Uint8Array, file: string) {
  try {
    return checkAccessibility(bytes)
  } catch {
    throw new Refusal('unreadable', `“${file}” is no Word file that can be read.`)
  }
}
