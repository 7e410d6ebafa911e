import type { ForeignMark, LeftOut } from '../foreign-mark.ts'
import { said } from './bodies.ts'
import { hasType, isObject, type Json, listed, textAt } from './json.ts'
import { selected } from './selectors.ts'

/** What a file of annotations holds: marks whose passages can be looked for, and what cannot be taken. */
export interface ReadAnnotations {
  readonly marks: readonly ForeignMark[]
  readonly leftOut: readonly LeftOut[]
}

/** An annotation file with more is no work of a person. */
const MOST = 50_000

/**
 * Reads annotations in the shapes they travel in: W3C Web Annotations alone, in a list, a page, a collection or a graph;
 * what Hypothesis exports and its API answers; what Recogito keeps.
 *
 * @returns the marks, or a sentence that says why the file holds none
 */
export function readAnnotations(text: string): ReadAnnotations | { readonly refused: string } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { refused: 'The file is not JSON, so it holds no annotations that can be read.' }
  }
  const found = annotationsIn(json, 0)
  if (found.length === 0) return { refused: 'The file is JSON, but no annotation stands in it.' }
  if (found.length > MOST) return { refused: `The file holds more than ${MOST} annotations.` }
  const marks: ForeignMark[] = []
  const leftOut: LeftOut[] = []
  const replies = found.filter((each) => listed(each.references).length > 0)
  const threads = new Map<string, string[]>()
  for (const reply of replies) {
    const root = String(listed(reply.references)[0])
    threads.set(root, [...(threads.get(root) ?? []), remarkOf(reply)])
  }
  for (const [at, annotation] of found.entries()) {
    if (replies.includes(annotation)) continue
    const name = `annotation ${at + 1}`
    const id = textAt(annotation, 'id', '@id')
    const answers = (id === undefined ? undefined : threads.get(id)) ?? []
    if (id !== undefined) threads.delete(id)
    const targets = listed(annotation.target ?? annotation.on)
    if (targets.length === 0) leftOut.push({ name, why: 'It has no target.' })
    for (const target of targets) {
      const read = readTarget(annotation, target, name, answers)
      if ('why' in read) leftOut.push(read)
      else marks.push(read)
    }
  }
  for (const [root, answers] of threads) {
    leftOut.push({ name: `replies to ${root}`, why: `What they answer is not in the file: ${answers.join(' / ')}` })
  }
  return { marks, leftOut }
}

function annotationsIn(json: unknown, depth: number): readonly Json[] {
  if (Array.isArray(json)) return json.flatMap((each) => annotationsIn(each, depth + 1))
  if (!isObject(json) || depth > 8) return []
  const inner = [json.items, json.first, json.rows, json.annotations, json['@graph']].flatMap(listed)
  if (inner.length > 0 && !hasType(json, 'Annotation')) return inner.flatMap((each) => annotationsIn(each, depth + 1))
  return 'target' in json || 'on' in json || hasType(json, 'Annotation') ? [json] : []
}

function readTarget(
  annotation: Json,
  target: unknown,
  name: string,
  answers: readonly string[],
): ForeignMark | LeftOut {
  if (!isObject(target)) return { name, why: 'It is about a whole document and names no passage in it.' }
  const { quote, position, others } = selected(target.selector ?? target)
  if (quote === undefined && position === undefined) {
    const needs = [...new Set(others)].filter((kind) => kind !== 'selector of an unknown kind')
    return {
      name,
      why:
        needs.length > 0
          ? `Its passage is named by ${needs.join(', ')} alone, which point into the page’s markup; the text that was read from it has none.`
          : 'It is about a whole document and names no passage in it.',
    }
  }
  const { codes, comments, attributes, status } = said(annotation)
  // Hypothesis keeps its remark and its tags outside the model.
  const remark = textAt(annotation, 'text')
  const tags = listed(annotation.tags).filter((tag) => typeof tag === 'string')
  const by = authorOf(annotation)
  const when = textAt(annotation, 'created')?.slice(0, 10)
  const own = [...comments, ...(remark === undefined || remark.trim() === '' ? [] : [remark])]
  const signed = by === undefined ? own : [...own, `(${[by, when].filter(Boolean).join(', ')})`]
  return {
    name,
    id: textAt(annotation, 'id', '@id'),
    quote,
    position,
    sha256: isObject(target.state) ? textAt(target.state, 'schema:sha256') : undefined,
    codes: [...codes, ...tags],
    comment: [...signed, ...answers].join('\n'),
    attributes,
    status,
  }
}

function remarkOf(reply: Json): string {
  const words = textAt(reply, 'text') ?? said(reply).comments.join(' ')
  const by = authorOf(reply)
  return by === undefined ? `Reply: ${words}` : `Reply of ${by}: ${words}`
}

/** Who wrote it, as a person reads it: a name, or the account without its wrapping. */
function authorOf(annotation: Json): string | undefined {
  const info = annotation.user_info
  const shown = isObject(info) ? textAt(info, 'display_name') : undefined
  const user = shown ?? textAt(annotation, 'user')?.replace(/^acct:/, '')
  if (user !== undefined) return user
  const [creator] = listed(annotation.creator)
  if (typeof creator === 'string') return creator.replace(/^acct:|^mailto:/, '')
  return isObject(creator) ? (textAt(creator, 'name', 'nickname', 'nick', 'id') ?? undefined) : undefined
}
