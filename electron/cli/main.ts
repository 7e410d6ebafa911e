import { runCli } from './run.ts'

/** `npm run -s cli -- COMMAND`: the same core as the windows, for scripts. */
process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
