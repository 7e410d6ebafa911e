import { childElements, type XmlElement } from '../package/xml.ts'
import type { LintRule } from './finding.ts'

/** Every prefix is declared where it is used: a part with one that is not is no XML to any reader (Namespaces in XML §5). */
export const prefixes: LintRule = (word) =>
  [...word.trees].flatMap(([part, tree]) =>
    [...undeclared(tree, new Set(['xml', 'xmlns']))].map((prefix) => ({
      rule: 'undeclared-prefix',
      part,
      sentence: `The prefix ${prefix} is used but not declared.`,
    })),
  )

function undeclared(element: XmlElement, known: ReadonlySet<string>): ReadonlySet<string> {
  const names = Object.keys(element.attributes)
  const own = names.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length))
  const scope = own.length === 0 ? known : new Set([...known, ...own])
  const missing = new Set<string>()
  for (const name of [element.name, ...names]) {
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined
    if (prefix !== undefined && !scope.has(prefix)) missing.add(prefix)
  }
  for (const child of childElements(element)) for (const prefix of undeclared(child, scope)) missing.add(prefix)
  return missing
}
