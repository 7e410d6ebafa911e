import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { partialDate } from '../../../shared/contract/request.ts'
import type { LeftOut } from '../../../shared/exchange/foreign-mark.ts'
import { readLines } from '../../../shared/exchange/refi/excerpt-lines.ts'
import type { QdaCode, QdaPassage, QdaProject, QdaSource } from '../../../shared/exchange/refi/qda.ts'
import { SOURCE_VALUES } from '../../../shared/exchange/refi/source-values.ts'
import type { DossierId } from '../../../shared/id.ts'
import { countWords } from '../../../shared/note/words.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import type { Provenance } from '../../../shared/source/source.ts'
import { addDossier, findDossier } from '../database/dossier.ts'
import { keepOriginal } from '../files/originals.ts'
import { addMark } from './add-marks.ts'
import { addReadSource, keepLongText, type ReadSource, textOf } from './add-source.ts'
import { type Context, found, inQuotes } from './context.ts'
import { addForeignCode, counterpart, pathOf } from './foreign-codes.ts'
import { openPlans } from './plans.ts'
import { writeDossierProject } from './write-project.ts'

/** What a passage without a code gets: its words are what is kept. */
const WORDS_ALONE = 'QUOTE'

export function projectHandlers(context: Context) {
  const plans = openPlans<QdaProject>(context.newId)
  return {
    'project.read': ({ grantId, workId }) =>
      context.works.run(workId, async (work) => {
        const read = await context.readExchange(await context.grants.take(grantId), work)
        if (read.kind !== 'project') {
          throw new Refusal('refused', 'This file holds no project (.qdpx), so nothing was imported.')
        }
        const { project } = read
        return {
          planId: plans.add(project),
          name: project.name,
          sources: project.sources.map(({ name, text, passages }) => ({
            name,
            words: countWords(text),
            passages: passages.length,
          })),
          codes: usedCodes(project).map(({ code, uses }) => {
            const codeId = counterpart(context, code)
            return { key: code.guid, name: pathOf(code), uses, ...(codeId !== undefined && { codeId }) }
          }),
          leftOut: [...project.leftOut],
        }
      }),

    'project.add': ({ planId, dossierId, title, codes = {}, workId }) =>
      context.works.run(workId, async ({ signal }) => {
        const project = plans.find(planId)
        if (dossierId !== undefined) found(findDossier(context.db, dossierId))
        if (project.sources.length === 0) {
          throw new Refusal('refused', 'The project holds no text that can be taken, so nothing was imported.')
        }
        const left: LeftOut[] = [...project.leftOut]
        const into = dossierId ?? (context.newId() as DossierId)
        const read: { readonly source: QdaSource; readonly ready: ReadSource }[] = []
        for (const source of project.sources) {
          read.push({ source, ready: await readied(context, source, into, signal, left) })
        }
        const name = (title ?? project.name).trim() || 'Imported project'
        const added = context.change(`Import project ${inQuotes(name)}`, () => {
          if (dossierId === undefined) {
            addDossier(context.db, {
              id: into,
              title: name.slice(0, 300).toWellFormed(),
              isSample: false,
              createdAt: context.clock().toISOString(),
            })
          }
          const mapped = mapCodes(context, project, codes)
          const excerpts = read.map(({ source, ready }) => {
            const { id, currentVersionId } = addReadSource(context, ready)
            const text = canonicalText(source.blocks)
            const marks = source.passages.flatMap((passage) => marksOf(passage, project, mapped))
            for (const { range, ...mark } of marks) {
              addMark(context, {
                ...mark,
                sourceId: id,
                versionId: currentVersionId,
                selector: selectorFor(range, text),
              })
            }
            return marks.length
          })
          return { excerpts: excerpts.reduce((all, count) => all + count, 0), codes: mapped.made }
        })
        plans.drop(planId)
        for (const what of ['dossiers', 'codes'] as const) context.announce({ kind: 'changed', what })
        for (const what of ['sources', 'excerpts'] as const)
          context.announce({ kind: 'changed', what, dossierId: into })
        return { dossierId: into, sources: read.length, ...added, left }
      }),

    'project.write': (given) => writeDossierProject(context, given),
  } satisfies Partial<Handlers>
}

function usedCodes({ codes, sources }: QdaProject): readonly { readonly code: QdaCode; readonly uses: number }[] {
  const uses = new Map<string, number>()
  for (const guid of sources.flatMap(({ passages }) => passages.flatMap(({ codeGuids }) => codeGuids))) {
    uses.set(guid, (uses.get(guid) ?? 0) + 1)
  }
  return codes
    .map((code) => ({ code, uses: uses.get(code.guid) ?? 0 }))
    .filter(({ code, uses: count }) => code.isCodable || count > 0)
}

async function readied(
  context: Context,
  source: QdaSource,
  dossierId: DossierId,
  signal: AbortSignal,
  left: LeftOut[],
): Promise<ReadSource> {
  const name = source.name.trim() || 'Untitled source'
  const bytes = new TextEncoder().encode(source.text)
  const text = await textOf(source.blocks, signal)
  await keepLongText(context, text, signal)
  return {
    dossierId,
    details: { title: name.slice(0, 500).toWellFormed(), ...detailsOf(source, left) },
    text,
    original: { name: `${name}.txt`, bytes, mediaType: 'text/plain' },
    sha256: await keepOriginal(context.places.files, bytes),
    messages: [],
  }
}

const DATES = ['date', 'retrievedOn']

function detailsOf({ name, values, comment }: QdaSource, left: LeftOut[]): Partial<Provenance> {
  const known = SOURCE_VALUES.flatMap(([label, field]): [string, string][] => {
    const value = values[label]?.trim() ?? ''
    const fits = !DATES.includes(field) || partialDate.safeParse(value).success
    return value === '' || !fits
      ? []
      : [[field, value.slice(0, field === 'shortTitle' || field === 'marking' ? 60 : 300)]]
  })
  for (const [variable, value] of Object.entries(values)) {
    if (value === '' || SOURCE_VALUES.some(([label]) => label === variable)) continue
    left.push({ name, why: `The value of “${variable}” has no place here: ${value}` })
  }
  const remark = comment === '' ? [] : [['reliability', comment.slice(0, 2000).toWellFormed()]]
  return Object.fromEntries([...remark, ...known])
}

interface Mapped {
  /** By the GUID of a foreign code: the code here. */
  readonly codes: ReadonlyMap<string, string>
  readonly made: number
}

function mapCodes(context: Context, project: QdaProject, wanted: NonNullable<Input<'project.add'>['codes']>): Mapped {
  const codes = new Map<string, string>()
  let made = 0
  for (const { code, uses } of usedCodes(project)) {
    const choice = wanted[code.guid] ?? counterpart(context, code) ?? (uses > 0 ? 'own' : 'leave')
    if (choice === 'leave') continue
    if (choice === 'own') {
      codes.set(code.guid, addForeignCode(context, code))
      made += 1
    } else {
      const isThere = context.codebook().codes.some(({ id, isRetired }) => id === choice && isRetired !== true)
      if (!isThere) throw new Refusal('invalid-input', `There is no code “${choice}” in use. Nothing was imported.`)
      codes.set(code.guid, choice)
    }
  }
  return { codes, made }
}

/** One excerpt for each code of a passage; names of codes that were left stay as words. */
function marksOf(passage: QdaPassage, project: QdaProject, { codes }: Mapped) {
  const isOurs = project.origin === 'Aide-Mémoire'
  const read = isOurs ? readLines(passage.description) : { attributes: {}, words: passage.description }
  const leftCodes = passage.codeGuids.filter((guid) => !codes.has(guid))
  const names = leftCodes.flatMap((guid) => project.codes.find((code) => code.guid === guid)?.name ?? [])
  const tags = names.length === 0 ? [] : [`Codes: ${names.join(', ')}`]
  const comment = [passage.comment, read.words, ...tags].filter((line) => line !== '').join('\n')
  const own = [...new Set(passage.codeGuids.flatMap((guid) => codes.get(guid) ?? []))]
  return (own.length === 0 ? [WORDS_ALONE] : own).map((code, at) => ({
    ...(at === 0 && { id: passage.guid }),
    range: passage.range,
    code,
    comment,
    attributes: read.attributes,
    ...('status' in read && read.status !== undefined && { status: read.status }),
  }))
}
