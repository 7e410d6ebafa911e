import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import type { Handlers, Input, Output } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { PlannedMark } from '../../../shared/contract/exchange.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import type { ForeignMark, LeftOut } from '../../../shared/exchange/foreign-mark.ts'
import { matchCode } from '../../../shared/exchange/match-code.ts'
import { type PlacedMark, placeMarks } from '../../../shared/exchange/place-mark.ts'
import type { SourceId, VersionId } from '../../../shared/id.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listExcerptsOf } from '../database/excerpt.ts'
import { findSource } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { addMark } from './add-marks.ts'
import { type Context, found, inQuotes } from './context.ts'
import { openPlans } from './plans.ts'
import { writeAnnotations } from './write-annotations.ts'

/** What a passage gets whose file names no code of ours: its words are what is kept. */
const WORDS_ALONE = 'QUOTE'

interface Plan {
  readonly sourceId: SourceId
  readonly versionId: VersionId
  readonly marks: readonly ForeignMark[]
  readonly placed: readonly PlacedMark[]
  readonly shown: readonly PlannedMark[]
  readonly leftOut: readonly LeftOut[]
}

export function annotationHandlers(context: Context) {
  const plans = openPlans<Plan>(context.newId)
  return {
    'annotation.read': ({ sourceId, grantId, workId }) =>
      context.works.run(workId, async (work) => {
        found(findSource(context.db, sourceId))
        const read = await context.readExchange(await context.grants.take(grantId), work)
        if (read.kind !== 'annotations') {
          const what =
            read.kind === 'project'
              ? 'a project: import it with “Import a project”'
              : 'a codebook: import it in the codebook'
          throw new Refusal('refused', `This file holds no annotations; it is ${what}. Nothing was added.`)
        }
        const plan = planFor(context, sourceId, read.marks, read.leftOut)
        return {
          planId: plans.add(plan),
          marks: [...plan.shown],
          codes: codesIn(context, plan.marks),
          leftOut: [...read.leftOut],
        }
      }),

    'annotation.add': ({ planId, codes = {}, places = {} }) => {
      const plan = plans.find(planId)
      const source = found(findSource(context.db, plan.sourceId))
      if (source.currentVersionId !== plan.versionId) {
        throw new Refusal(
          'conflict',
          'The source got a newer version meanwhile. Nothing was added; choose the file again.',
        )
      }
      const text = textOf(context, plan.versionId)
      const chosen = plan.marks.flatMap((mark, at) => {
        const range = rangeFor(plan.placed[at], plan.shown[at], places[String(at)])
        return range === undefined ? [] : [{ mark, selector: selectorFor(range, text) }]
      })
      if (chosen.length === 0)
        throw new Refusal('refused', 'No annotation has a place in this text yet, so nothing was added.')
      const label = `Add ${chosen.length} ${chosen.length === 1 ? 'annotation' : 'annotations'} to ${inQuotes(source.title)}`
      context.change(label, () => {
        for (const { mark, selector } of chosen) {
          const { code, rest } = codeFor(context, mark.codes, codes)
          const comment = [mark.comment, ...rest].filter((line) => line !== '').join('\n')
          const { id, attributes, status } = mark
          const { sourceId, versionId } = plan
          addMark(context, { id, sourceId, versionId, selector, code, comment, attributes, status })
        }
      })
      plans.drop(planId)
      context.announce({ kind: 'changed', what: 'excerpts', dossierId: source.dossierId })
      return {
        added: chosen.length,
        known: plan.shown.filter(({ outcome }) => outcome === 'known').length,
        left: leftIn(plan, places),
      }
    },

    'annotation.write': (given) => writeAnnotations(context, given),
  } satisfies Partial<Handlers>
}

const textOf = (context: Context, versionId: VersionId): string =>
  canonicalText(blocksOf(context.db, found(findVersion(context.db, versionId)).textId))

function planFor(
  context: Context,
  sourceId: SourceId,
  marks: readonly ForeignMark[],
  leftOut: readonly LeftOut[],
): Plan {
  const { currentVersionId } = found(findSource(context.db, sourceId))
  const { version, textId } = found(findVersion(context.db, currentVersionId))
  const blocks = blocksOf(context.db, textId)
  const text = canonicalText(blocks)
  const placed = placeMarks(marks, text, version.sha256)
  const here = listExcerptsOf(context.db, sourceId)
  const shown = marks.map((mark, at): PlannedMark => {
    const found = placed[at] ?? { outcome: 'gone', why: '' }
    const ranges = found.outcome === 'placed' ? [found.range] : found.outcome === 'ask' ? found.candidates : []
    const isKnown =
      found.outcome === 'placed' &&
      here.some((excerpt) => isSame(context, excerpt, mark, found.range, currentVersionId))
    return {
      at,
      name: mark.name,
      words: mark.quote?.exact ?? '',
      code: mark.codes[0] ?? '',
      comment: mark.comment,
      outcome: isKnown ? 'known' : found.outcome,
      ...(found.outcome === 'placed' ? {} : { why: found.why }),
      candidates: ranges.map((range) => ({ ...selectorFor(range, text), address: addressAt(blocks, range.start) })),
    }
  })
  return { sourceId, versionId: currentVersionId, marks, placed, shown, leftOut }
}

/** Whether an excerpt says what a mark says: the file was added before, or is the one this library wrote. */
function isSame(
  context: Context,
  excerpt: Excerpt,
  mark: ForeignMark,
  range: { readonly start: number; readonly end: number },
  versionId: VersionId,
): boolean {
  const { selector } = excerpt
  if (excerpt.versionId !== versionId || selector.start !== range.start || selector.end !== range.end) return false
  const { code, rest } = codeFor(context, mark.codes, {})
  return excerpt.code === code && excerpt.comment === [mark.comment, ...rest].filter((line) => line !== '').join('\n')
}

const addressAt = (blocks: readonly SourceBlock[], start: number): string =>
  blocks.findLast((block) => block.start <= start)?.address ?? ''

function codesIn(context: Context, marks: readonly ForeignMark[]): Output<'annotation.read'>['codes'] {
  const codebook = context.codebook()
  const groups = Map.groupBy(marks, ({ codes }) => codes.find((code) => matchCode(code, codebook)) ?? codes[0] ?? '')
  return [...groups].map(([name, uses]) => {
    const codeId = matchCode(name, codebook)
    return { key: name, name, uses: uses.length, ...(codeId !== undefined && { codeId }) }
  })
}

/** The code a mark gets, and what of its other names is kept as words. */
function codeFor(context: Context, names: readonly string[], mapping: NonNullable<Input<'annotation.add'>['codes']>) {
  const codebook = context.codebook()
  const chosen = names.find((name) => matchCode(name, codebook)) ?? names[0] ?? ''
  const mapped = mapping[chosen] ?? matchCode(chosen, codebook)
  const code = mapped ?? WORDS_ALONE
  if (!codebook.codes.some(({ id, isRetired }) => id === code && isRetired !== true)) {
    throw new Refusal('invalid-input', `There is no code “${code}” in use in the codebook. Nothing was added.`)
  }
  const isKept = matchCode(chosen, codebook) === code
  const others = names.filter((name) => name !== chosen || !isKept).filter((name) => name.trim() !== '')
  return { code, rest: others.length === 0 ? [] : [`Tags: ${[...new Set(others)].join(', ')}`] }
}

function rangeFor(placed: PlacedMark | undefined, shown: PlannedMark | undefined, choice: number | undefined) {
  if (placed?.outcome === 'placed') return shown?.outcome === 'known' ? undefined : placed.range
  return placed?.outcome === 'ask' && choice !== undefined ? placed.candidates[choice] : undefined
}

function leftIn({ shown, placed, leftOut }: Plan, places: Readonly<Record<string, number>>): LeftOut[] {
  const unplaced = shown.filter(
    (mark, at) => mark.outcome !== 'known' && rangeFor(placed[at], mark, places[String(at)]) === undefined,
  )
  return [...leftOut, ...unplaced.map(({ name, words, why = '' }) => ({ name, why: `${why} ${words}`.trim() }))]
}
