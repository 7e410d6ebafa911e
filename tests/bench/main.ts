import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Bench } from './report.ts'

/**
 * Runs the benchmarks named on the command line, or all of them: `npm run bench -- anchoring --large`.
 *
 * Each prints its figures beside a floor or a peer measured in the same run: ratios carry over to other machines, times
 * do not. A benchmark is a file beside this one that exports `bench`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})
const own = new Set(['main.ts', 'report.ts'])
const known = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !own.has(name))
  .map((name) => name.slice(0, -3))

for (const name of positionals.length > 0 ? positionals : known) {
  if (!known.includes(name)) {
    console.error(`There is no benchmark "${name}". There are: ${known.join(', ')}.`)
    process.exitCode = 1
    continue
  }
  const { bench } = (await import(`./${name}.ts`)) as { readonly bench: Bench }
  for await (const line of bench({ isLarge: values.large })) {
    if (values.json) console.log(JSON.stringify({ bench: name, ...line }))
    else console.log(`${name}  ${line.what.padEnd(44)} ${line.figures}`)
  }
}
