import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages of the renderer: bundled into the app, though `package.json` lists them for development. */
const BUNDLED =
  /^(react|react-dom|react-aria-components|@tanstack\/react-(query|virtual)|prosemirror-[a-z-]+|@fontsource\/[a-z0-9-]+|electron)$/

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * What the app carries of other people's work, with the terms of each, as Markdown.
 *
 * Follows the dependencies that reach a user from the installed packages themselves; packages with the same text of
 * terms share one section. Tools that only build and test are left out: nothing of them is handed on.
 */
export function thirdPartyNotices(root: string): string {
  const sections = Map.groupBy(shipped(root), ({ terms }) => terms)
  const parts = [...sections]
    .map(([terms, packages]) => ({
      title: packages.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', '),
      terms,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return [
    '# Third-party notices',
    '',
    'Aide-Mémoire is handed out with the packages below, each under its own terms. Made by `npm run notices`.',
    ...parts.map(({ title, terms }) => `\n## ${title}\n\n\`\`\`\n${terms}\n\`\`\``),
    '',
  ].join('\n')
}

function shipped(root: string) {
  const own = read(join(root, 'package.json')) as Package & { readonly devDependencies: Record<string, string> }
  const bundled = Object.keys(own.devDependencies).filter((name) => BUNDLED.test(name))
  const queue = [...Object.keys(own.dependencies ?? {}), ...bundled]
  const found = new Map<string, { name: string; version: string; license: string; terms: string }>()
  for (const name of queue) {
    const folder = join(root, 'node_modules', name)
    if (found.has(name) || !existsSync(folder)) continue
    const each = read(join(folder, 'package.json'))
    const license = typeof each.license === 'object' ? each.license.type : (each.license ?? 'see text')
    found.set(name, { name, version: each.version, license, terms: termsOf(folder, license) })
    // Electron's own dependencies fetch its binary at install time; none of them is handed on.
    if (name !== 'electron') queue.push(...Object.keys(each.dependencies ?? {}))
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

function termsOf(folder: string, license: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  if (file === undefined) return `${license}, as the package itself declares; it carries no text of its terms.`
  return readFileSync(join(folder, file), 'utf8')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}

function read(file: string): Package {
  return JSON.parse(readFileSync(file, 'utf8')) as Package
}
