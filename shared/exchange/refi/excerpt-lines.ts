import { EPISTEMIC_STATUSES, type EpistemicStatus } from '../../codebook/codebook.ts'

/** What an excerpt says beside its code and comment, as lines of a description that people can read. */
export function linesOf(attributes: Readonly<Record<string, string>>, status: EpistemicStatus): string {
  const lines = Object.entries(attributes).map(([name, value]) => `${name}: ${escaped(value)}`)
  return [...lines, `status: ${status}`].join('\n')
}

/** Reads such lines back; a line of another shape, which a person wrote, is given as `words`. */
export function readLines(description: string): {
  readonly attributes: Readonly<Record<string, string>>
  readonly status?: EpistemicStatus
  readonly words: string
} {
  const attributes: Record<string, string> = {}
  let status: EpistemicStatus | undefined
  const words: string[] = []
  for (const line of description.split('\n')) {
    const [, name, value] = /^([a-z_]+): (.*)$/.exec(line) ?? []
    const known = name === 'status' ? EPISTEMIC_STATUSES.find((each) => each === value) : undefined
    if (known !== undefined) status = known
    else if (name !== undefined && value !== undefined) attributes[name] = plain(value)
    else if (line.trim() !== '') words.push(line)
  }
  return { attributes, ...(status && { status }), words: words.join('\n') }
}

const escaped = (value: string) => value.replaceAll('\\', '\\\\').replace(/\r\n?|\n/g, '\\n')
const plain = (value: string) => value.replace(/\\(n|\\)/g, (_, sign) => (sign === 'n' ? '\n' : '\\'))
