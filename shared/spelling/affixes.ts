/** One rule of a Hunspell affix file: a word with `flag` may drop `strip` at its end (or start) and take `add` on. */
export interface AffixRule {
  readonly flag: string
  readonly strip: string
  readonly add: string
  /** What the word without the affix has to look like there. */
  readonly condition: RegExp | undefined
  /** Flags the new form has of its own: rules of the other kind that may go on from it. */
  readonly continues: readonly string[]
  readonly crosses: boolean
}

export interface Affixes {
  /** By the last character of what they add; the empty text for those that add nothing. */
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>
  /** By the first character of what they add. */
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>
  readonly flagsOf: (text: string) => readonly string[]
  /** Letters of the language, the commonest first. */
  readonly letters: string
  /** What is often written for what. */
  readonly confusions: readonly (readonly [string, string])[]
  /** Flags of entries that are no word by themselves. */
  readonly notAlone: readonly string[]
}

const RULE = /^([SP])FX\s+(\S+)\s+(\S+)\s+([^\s/]+)(?:\/(\S+))?(?:\s+(\S+))?/u

/** Reads the part of a Hunspell affix file (hunspell(5)) that English and French need: no compounds. */
export function parseAffixes(text: string): Affixes {
  const lines = text.split(/\r?\n/u)
  const value = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1)
      .trim()
  const isLong = value('FLAG') === 'long'
  const flagsOf = (flags: string) => (isLong ? (flags.match(/../gsu) ?? []) : [...flags])
  const suffixes = new Map<string, AffixRule[]>()
  const prefixes = new Map<string, AffixRule[]>()
  const crossing = new Set<string>()
  for (const line of lines) {
    const header = /^([SP])FX\s+(\S+)\s+([YN])\s+\d+\s*$/u.exec(line)
    if (header) {
      if (header[3] === 'Y') crossing.add(`${header[1]}${header[2]}`)
      continue
    }
    const [, kind, flag = '', strip = '', add = '', continues = '', condition = '.'] = RULE.exec(line) ?? []
    if (kind === undefined) continue
    const added = add === '0' ? '' : add
    const rule: AffixRule = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: added,
      condition: conditionOf(condition, kind === 'S'),
      continues: flagsOf(continues),
      crosses: crossing.has(`${kind}${flag}`),
    }
    const [rules, key] = kind === 'S' ? [suffixes, added.at(-1) ?? ''] : [prefixes, added.at(0) ?? '']
    const known = rules.get(key)
    if (known === undefined) rules.set(key, [rule])
    else known.push(rule)
  }
  return {
    suffixes,
    prefixes,
    flagsOf,
    letters: value('TRY') ?? 'esianrtolcdugmphbyfvkwz',
    confusions: lines.flatMap((line) => {
      const [, from, to] = /^REP\s+(\S+)\s+(\S+)$/u.exec(line) ?? []
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    }),
    notAlone: ['NEEDAFFIX', 'FORBIDDENWORD', 'ONLYINCOMPOUND'].flatMap((name) => value(name) ?? []),
  }
}

function conditionOf(text: string, isAtEnd: boolean): RegExp | undefined {
  if (text === '.') return undefined
  const safe = text.replace(/[-/\\^$*+?(){}|]/gu, (sign, at: number) =>
    sign === '^' && text[at - 1] === '[' ? '^' : `\\${sign}`,
  )
  return new RegExp(isAtEnd ? `${safe}$` : `^${safe}`)
}
