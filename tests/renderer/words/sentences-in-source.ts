import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { ERROR_SENTENCES } from '../../../shared/contract/errors.ts'

/*
 * The English sentences of the core that a window shows, as they stand in its source: `{}` where something is put in,
 * and each branch of a condition for itself.
 */

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const within = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** What an expression can say; nothing where it is no text. */
function texts(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'ConditionalExpression') return [...texts(node.consequent), ...texts(node.alternate)]
  if (node.type === 'BinaryExpression') return pairs(texts(node.left), texts(node.right))
  if (node.type === 'CallExpression' && isNamed(node.callee, 'found'))
    return (node.arguments as unknown[]).flatMap(texts)
  if (node.type !== 'TemplateLiteral') return []
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  const slots = node.expressions as readonly Node[]
  return quasis.reduce<readonly string[]>(
    (said, { value }, at) => {
      const slot = slots[at - 1]
      const put = slot === undefined ? [''] : slot.type === 'ConditionalExpression' ? texts(slot) : ['{}']
      return pairs(pairs(said, put.length > 0 ? put : ['{}']), [value.cooked])
    },
    [''],
  )
}

const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => one + other))

const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && (node.name === name || (isNode(node.property) && node.property.name === name))

function everyNode(node: Node): readonly Node[] {
  return [node, ...within(node).flatMap(everyNode)]
}

function nodesOf(folder: string): readonly Node[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name)
      return everyNode(parseSync(file, readFileSync(file, 'utf8')).program as unknown as Node)
    })
}

const core = nodesOf('electron/core')
const checks = nodesOf('shared/checks')
/** Conditions on one thing take one branch together: these would be of two minds. */
const MIXED = /^One .* Mend them|^\{\} .* Mend it|Mend it, let them|Mend them, let it/

const unique = (said: readonly string[]): readonly string[] =>
  [...new Set(said.filter((one) => !MIXED.test(one)).map((one) => one.replaceAll('{}{}', '{}')))].sort()

/** Every text of the core and the checks, for phrases that are put into others. */
export const textsInSource: ReadonlySet<string> = new Set([...core, ...checks].flatMap(texts))

/** Whatever in the checks reads like a sentence: reasons are built in many ways. */
export const reasonsInSource = unique(
  checks.flatMap(texts).filter((said) => /^[A-Z“{].*\s.*\.$/s.test(said) && !/\{\}\{\}$/.test(said)),
)

export const actsInSource = unique(
  core.flatMap((node) => {
    if (node.type === 'VariableDeclarator' && isNamed(node.id, 'label'))
      return texts(node.init).filter((said) => /^[A-Z][a-z]+ /.test(said))
    if (node.type !== 'CallExpression') return []
    const [first, second] = node.arguments as readonly Node[]
    if (isNamed(node.callee, 'change')) return texts(first)
    if (!isNamed(node.callee, 'recordChange') || second?.type !== 'ObjectExpression') return []
    return (second.properties as readonly Node[]).flatMap((one) => (isNamed(one.key, 'label') ? texts(one.value) : []))
  }),
)

export const refusalsInSource = unique([
  ...Object.values(ERROR_SENTENCES),
  ...core.flatMap((node) =>
    node.type === 'NewExpression' && isNamed(node.callee, 'Refusal')
      ? texts((node.arguments as readonly unknown[])[1])
      : [],
  ),
])
