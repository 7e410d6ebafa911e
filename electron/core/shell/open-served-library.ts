import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { ERROR_SENTENCES, Refusal, type Reply } from '../../../shared/contract/errors.ts'
import { beside } from '../beside.ts'
import type { PdfPrinter } from '../capabilities.ts'
import { createCarrier } from '../carrying/carrier.ts'
import type { DrawingChild } from '../drawing/drawing-child.ts'
import { createDrawingHost } from '../drawing/drawing-host.ts'
import { createExporter } from '../exporting/exporter.ts'
import { createFitter } from '../fitting/fitter.ts'
import { openLibrary } from '../library.ts'
import { exchangeThrough, handoverThrough, readThrough, reviewThrough } from '../read-through.ts'
import type { ReadingChild } from '../reading/reading-child.ts'
import { createReadingHost } from '../reading/reading-host.ts'
import { createSpellingHost } from '../spelling/spelling-host.ts'
import type { ServedLibrary } from './served-library.ts'

export interface ServedLibraryOptions {
  readonly folder: string
  /** Whether a new library starts with the sample dossier. */
  readonly startsWithSample: boolean
  /** Said to whoever finds the library in use: "the app", "the browser shell". */
  readonly program: string
  /** The real clock when left out. */
  readonly clock?: () => Date
  /** How this shell prints PDF; with a program of this machine when left out. */
  readonly printer?: PdfPrinter
  /** How this shell starts the process that reads files; Node's own way when left out. */
  readonly startReading?: () => ReadingChild
  /** The same for the process that draws pages. */
  readonly startDrawing?: () => DrawingChild
}

/**
 * Opens a library with all that a shell with windows needs: readers, writers and the files that come with the app.
 *
 * @throws Refusal when it is in use, newer, damaged or cannot be written
 */
export async function openServedLibrary(options: ServedLibraryOptions): Promise<ServedLibrary> {
  const reading = createReadingHost(options.startReading === undefined ? {} : { spawn: options.startReading })
  const worker = beside('workers/export-worker.ts', 'export-worker.js', '../export-worker.js')
  const exporter = createExporter({ worker: pathToFileURL(worker) })
  const fitWorker = beside('workers/fit-worker.ts', 'fit-worker.js', '../fit-worker.js')
  const fitter = createFitter({ worker: pathToFileURL(fitWorker) })
  const spellingWorker = beside('workers/spelling-worker.ts', 'spelling-worker.js', '../spelling-worker.js')
  const spelling = createSpellingHost({ worker: pathToFileURL(spellingWorker) })
  const carryWorker = beside('workers/carry-worker.ts', 'carry-worker.js', '../carry-worker.js')
  const carrier = createCarrier({ worker: pathToFileURL(carryWorker) })
  const library = await openLibrary({
    folder: options.folder,
    startsWithSample: options.startsWithSample,
    program: options.program,
    resources: beside('../../resources', '../../../resources'),
    appVersion: appVersion(),
    readFile: readThrough(reading),
    readReview: reviewThrough(reading),
    readExchange: exchangeThrough(reading),
    readHandedOver: handoverThrough(reading),
    drawing: createDrawingHost(options.startDrawing === undefined ? {} : { spawn: options.startDrawing }),
    writeNote: exporter.writeNote,
    describeHouse: exporter.describeHouse,
    fitNote: fitter.fitNote,
    reanchor: carrier.reanchor,
    ...(options.printer === undefined ? {} : { printer: options.printer }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    spelling,
  })
  return {
    dispatch: library.dispatch,
    subscribe: library.subscribe,
    offer: (file) => replying(() => library.grants.add(file)),
    exported: library.exported,
    async close() {
      reading.close()
      await exporter.close()
      await fitter.close()
      await carrier.close()
      await spelling.close()
      await library.close()
    },
  }
}

function appVersion(): string {
  const file = beside('../../package.json', '../../../package.json')
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

function replying<Value>(run: () => Value): Reply<Value> {
  try {
    return { ok: true, value: run() }
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'internal'
    return { ok: false, error: { code, sentence: error instanceof Refusal ? error.message : ERROR_SENTENCES[code] } }
  }
}
