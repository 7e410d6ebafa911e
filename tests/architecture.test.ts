import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

interface SourceFile {
  /** From the root, with forward slashes: `shared/note/note.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

interface Import {
  /** A path from the root for files of ours, else the package or module as it is written. */
  readonly target: string
  /** Gone when the program runs: `import type`. */
  readonly isTypeOnly: boolean
}

const FROM = /(?:^|\n)\s*(import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]/g
const BARE = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): readonly Import[] {
  const named = [...text.matchAll(FROM)].map(([, , type, from = '']) => ({ from, isTypeOnly: type !== undefined }))
  const bare = [...text.matchAll(BARE)].map(([, one, other]) => ({ from: one ?? other ?? '', isTypeOnly: false }))
  return [...named, ...bare].map(({ from, isTypeOnly }) => ({
    target: from.startsWith('.') ? posix.normalize(posix.join(dirname(path), from)) : from,
    isTypeOnly,
  }))
}

const layers = { shared: filesBelow('shared'), electron: filesBelow('electron'), renderer: filesBelow('renderer') }
const ours = [...layers.shared, ...layers.electron, ...layers.renderer]
const below = (files: readonly SourceFile[], ...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))

/** Each import that breaks a rule, as `file -> what it imports`: an empty list is what every test wants. */
const breaking = (files: readonly SourceFile[], isAllowed: (target: string, each: Import) => boolean) =>
  files.flatMap(({ path, imports }) =>
    imports.filter((each) => !isAllowed(each.target, each)).map(({ target }) => `${path} -> ${target}`),
  )

const isIn = (target: string, ...folders: readonly string[]) =>
  folders.some((folder) => target.startsWith(`${folder}/`))

test('the imports of every layer are seen at all', () => {
  expect(layers.shared.length).toBeGreaterThan(20)
  expect(layers.electron.length).toBeGreaterThan(40)
  expect(layers.renderer.length).toBeGreaterThan(20)
  expect(
    importsOf('shared/a/b.ts', "import { x } from '../c.ts'\nimport type {\n  Y,\n} from 'y'\nawait import('z')"),
  ).toEqual([
    { target: 'shared/c.ts', isTypeOnly: false },
    { target: 'y', isTypeOnly: true },
    { target: 'z', isTypeOnly: false },
  ])
})

test('shared knows nothing of the DOM, Node, Electron or the layers above it', () => {
  const packages = [
    'prosemirror-model',
    'prosemirror-transform',
    'prosemirror-state',
    'zod',
    'docx',
    'docx/layout',
    'fflate',
    'saxes',
  ]
  expect(breaking(layers.shared, (target) => isIn(target, 'shared') || packages.includes(target))).toEqual([])
})

test('the domain does not know the contract that carries it', () => {
  const domain = layers.shared.filter(({ path }) => !isIn(path, 'shared/contract'))
  expect(breaking(domain, (target) => !isIn(target, 'shared/contract'))).toEqual([])
})

test('the core runs in plain Node: no Electron, no shell, no screen', () => {
  const core = below(layers.electron, 'electron/core')
  const isAllowed = (target: string) =>
    isIn(target, 'electron/core', 'shared') ||
    (!/^(electron|renderer)(\/|$)/.test(target) && !/^(react|prosemirror-view)/.test(target))
  expect(breaking(core, isAllowed)).toEqual([])
})

test('the database does not know what it is used for', () => {
  const database = below(layers.electron, 'electron/core/database')
  expect(
    breaking(database, (target) => isIn(target, 'electron/core/database', 'shared') || !target.includes('/')),
  ).toEqual([])
})

test('the shells do not know each other', () => {
  for (const shell of ['main', 'browser', 'cli', 'preload']) {
    const others = ['main', 'browser', 'cli', 'preload'].filter((other) => other !== shell)
    const files = below(layers.electron, `electron/${shell}`)
    const isAllowed = (target: string) => !isIn(target, 'renderer', ...others.map((other) => `electron/${other}`))
    expect(breaking(files, isAllowed)).toEqual([])
  }
})

test('only the Electron shell and its preload import electron', () => {
  const others = ours.filter(({ path }) => !isIn(path, 'electron/main', 'electron/preload'))
  expect(breaking(others, (target) => target !== 'electron')).toEqual([])
})

test('the preload carries names and types of the contract, and no schema', () => {
  const preload = below(layers.electron, 'electron/preload')
  const isAllowed = (target: string, { isTypeOnly }: Import) =>
    isTypeOnly ||
    target === 'electron' ||
    isIn(target, 'electron/preload') ||
    /^shared\/contract\/(channels|names)\.ts$/.test(target)
  expect(breaking(preload, isAllowed)).toEqual([])
})

/** Zod tries whether it may compile code; the content security policy says no, and each start would log a violation. */
test('no screen takes a schema of the contract into the window', () => {
  const schemas = below(layers.shared, 'shared/contract')
    .filter(({ imports }) => imports.some(({ target, isTypeOnly }) => target === 'zod' && !isTypeOnly))
    .map(({ path }) => path)
  const taken = layers.renderer.flatMap(({ path, imports }) =>
    imports.filter(({ target, isTypeOnly }) => !isTypeOnly && schemas.includes(target)).map(() => path),
  )
  expect(schemas).not.toEqual([])
  expect(taken).toEqual([])
})

test('a screen reaches the core through the Bridge alone', () => {
  const isAllowed = (target: string) =>
    isIn(target, 'renderer', 'shared') || !/^(electron|node:|better-sqlite3|ws)/.test(target)
  expect(breaking(layers.renderer, isAllowed)).toEqual([])
})

test('controls in renderer/ui know nothing of the app', () => {
  const controls = below(layers.renderer, 'renderer/ui')
  expect(breaking(controls, (target) => isIn(target, 'renderer/ui') || !/^(renderer|shared)\//.test(target))).toEqual(
    [],
  )
})

test('every import within the project names an existing file with its extension', () => {
  const known = new Set(ours.map(({ path }) => path))
  const isAllowed = (target: string) =>
    !isIn(target, 'shared', 'electron', 'renderer') ||
    known.has(target) ||
    /\.(css|json|svg|png|woff2)(\?\w+)?$/.test(target)
  expect(breaking(ours, isAllowed)).toEqual([])
})

test('nothing of the app is exported without a name', () => {
  expect(ours.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
})

test('no file grows beyond 300 lines', () => {
  // Corpora are lists of sentences to run checks on: data, however long.
  const files = [...ours, ...filesBelow('tests').filter(({ path }) => !path.includes('/corpus/'))]
  const long = files
    .map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > 300)
  expect(long).toEqual([])
})
