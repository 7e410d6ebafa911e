import type { TextBlock } from '../note/texts.ts'
import { type CheckedSentence, type CheckInput, type Evidence, gather, readBlock } from './evidence.ts'
import type { Finding } from './finding.ts'
import { inOrder, NOTE_CHECKS, SENTENCE_CHECKS } from './run-checks.ts'

interface CheckedBlock {
  readonly sentences: readonly CheckedSentence[]
  findings: readonly Finding[] | undefined
}

/**
 * Checks a note again and again while it is written.
 *
 * What was found in a block is kept until the block changes, so that a keystroke in a note of 50,000 words costs the
 * checks of one paragraph. The findings are those of `runChecks`, in the same order; a test holds both to that.
 */
export function createChecker(): (input: CheckInput) => readonly Finding[] {
  let known = new Map<string, CheckedBlock>()
  let last: Evidence | undefined
  return (input) => {
    if (last !== undefined && !sameGround(last, input)) known = new Map()
    const now = new Map<string, CheckedBlock>()
    const evidence = gather(input, (block, excerptById) => {
      const key = keyOf(block)
      const kept = known.get(key) ?? { sentences: readBlock(block, excerptById), findings: undefined }
      now.set(key, kept)
      return kept.sentences
    })
    if (last !== undefined && !sameWords(last.abbreviations, evidence.abbreviations)) {
      for (const kept of now.values()) kept.findings = undefined
    }
    for (const kept of now.values()) kept.findings ??= findingsIn(kept.sentences, evidence)
    known = now
    last = evidence
    const ofSentences = evidence.blocks.flatMap((block) => now.get(keyOf(block))?.findings ?? [])
    return inOrder([...ofSentences, ...NOTE_CHECKS.flatMap((check) => check(evidence))], evidence)
  }
}

function findingsIn(sentences: readonly CheckedSentence[], evidence: Evidence): readonly Finding[] {
  const own = { ...evidence, sentences }
  return SENTENCE_CHECKS.flatMap((check) => check(own))
}

/** Everything of a block that a check can see. The id is part of it: findings name the block they stand in. */
const keyOf = ({ blockId, sectionId, type, node }: TextBlock): string =>
  `${blockId} ${sectionId} ${type} ${JSON.stringify(node.content ?? null)}${String(node.attrs?.excerptId ?? '')}`

function sameGround(a: CheckInput, b: CheckInput): boolean {
  return (
    a.excerpts === b.excerpts &&
    a.sources === b.sources &&
    a.codebook === b.codebook &&
    a.template === b.template &&
    a.texts === b.texts &&
    a.note.language === b.note.language
  )
}

function sameWords(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([short, words]) => b.get(short) === words)
}
