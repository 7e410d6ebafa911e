import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { Refusal, type Reply } from '../../shared/contract/errors.ts'
import { describeHouse } from '../../shared/word/house-style/describe-house.ts'
import { startDailyBackups } from './backup/daily-backups.ts'
import type {
  DescribeHouse,
  FitNote,
  Log,
  PdfPrinter,
  ReadExchange,
  ReadFile,
  ReadHandedOver,
  ReadReview,
  Reanchor,
  Spelling,
  WriteNote,
} from './capabilities.ts'
import { reanchorHere } from './carrying/carrier.ts'
import { recordChange } from './database/change-set.ts'
import { listDossiers } from './database/dossier.ts'
import { answer, dispatch } from './dispatch.ts'
import { createDrawingHost, type DrawingHost } from './drawing/drawing-host.ts'
import { type ExportedFile, readExported } from './exported-file.ts'
import { firstPrinter } from './exporting/print-pdf.ts'
import { fileLog } from './file-log.ts'
import { type Grants, openGrants } from './grants.ts'
import { openDatabase } from './open-database.ts'
import { placeWarnings } from './place-warnings.ts'
import { placesOf } from './places.ts'
import { exchangeThrough, handoverThrough, readThrough, reviewThrough } from './read-through.ts'
import { createReadingHost } from './reading/reading-host.ts'
import { openResources } from './resources.ts'
import { annotationHandlers } from './use/annotations.ts'
import { backupHandlers } from './use/backups.ts'
import { checkHandlers } from './use/checking.ts'
import { codebookFileHandlers } from './use/codebook-files.ts'
import { codeHandlers, openCodes } from './use/codes.ts'
import { commentHandlers } from './use/comments.ts'
import type { Context } from './use/context.ts'
import { libraryHandlers } from './use/describing.ts'
import { dossierHandlers } from './use/dossiers.ts'
import { excerptHandlers } from './use/excerpts.ts'
import { exportHandlers } from './use/exports.ts'
import { fitHandlers } from './use/fitting.ts'
import { handedOutHandlers } from './use/handed-out.ts'
import { handoverHandlers } from './use/handover.ts'
import { historyHandlers } from './use/history.ts'
import { houseStyleHandlers } from './use/house-style.ts'
import { noteHandlers } from './use/notes.ts'
import { overviewHandlers } from './use/overviews.ts'
import { pairHandlers } from './use/pairs.ts'
import { preferenceHandlers } from './use/preferences.ts'
import { projectHandlers } from './use/projects.ts'
import { returnedFileHandlers } from './use/returned-files.ts'
import { reviewHandlers } from './use/reviews.ts'
import { makeSampleOnFirstStart, sampleHandlers } from './use/sample.ts'
import { searchHandlers } from './use/searching.ts'
import { snapshotHandlers } from './use/snapshots.ts'
import { sourceHandlers } from './use/sources.ts'
import { spellingHandlers } from './use/spelling.ts'
import { suggestionHandlers } from './use/suggesting.ts'
import { openTemplates, templateHandlers } from './use/templates.ts'
import { versionHandlers } from './use/versions.ts'
import { openWorks } from './use/work.ts'
import { writerOf } from './use/writer.ts'

export interface LibraryOptions {
  /** The library's own folder; made when it is not there. */
  readonly folder: string
  /** The folder `resources` of the app: templates and codebook. */
  readonly resources: string
  readonly appVersion: string
  /** Said to whoever finds the library in use: "the app", "the command line". */
  readonly program: string
  /** Who is said to work with the library where they gave no name; the account on this computer when left out. */
  readonly account?: string
  /** How this shell reads a stranger's file; in a forked process when left out. */
  readonly readFile?: ReadFile
  /** How this shell reads a file that came back; in a forked process when left out. */
  readonly readReview?: ReadReview
  /** How this shell reads annotations, projects and codebooks of other programs; likewise. */
  readonly readExchange?: ReadExchange
  /** How this shell reads dossiers that were handed over; likewise. */
  readonly readHandedOver?: ReadHandedOver
  /** Draws pages of PDFs; in a forked process when left out. Closed with the library. */
  readonly drawing?: DrawingHost
  readonly writeNote?: WriteNote
  /** Reads house style files; on the calling thread when left out. */
  readonly describeHouse?: DescribeHouse
  /** Prints PDF; with a browser or the LibreOffice of this machine when left out. */
  readonly printer?: PdfPrinter
  /** Counts pages; on the calling thread when left out. */
  readonly fitNote?: FitNote
  /** Finds passages in a revised text; on the calling thread when left out. */
  readonly reanchor?: Reanchor
  /** Asks dictionaries; on the calling thread when left out. */
  readonly spelling?: Spelling
  /** Makes the sample dossier in a library that nobody has used yet. */
  readonly startsWithSample?: boolean
  readonly clock?: () => Date
  readonly newId?: () => string
  /** Defaults to a file `errors.log` in the library's folder. */
  readonly log?: Log
}

export interface Library {
  readonly handlers: Handlers
  readonly dispatch: (name: string, input: unknown) => Promise<Reply<unknown>>
  readonly subscribe: (listener: (event: LibraryEvent) => void) => () => void
  readonly grants: Grants
  /** The kept copy of an export; undefined for an id that names none. */
  readonly exported: (exportId: string) => Promise<ExportedFile | undefined>
  readonly close: () => Promise<void>
}

/**
 * Opens a library, or makes one, and puts the application together around it.
 *
 * @throws Refusal `library-in-use | library-newer | library-damaged | disk-full | not-writable`
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { clock = () => new Date(), newId = randomUUID } = options
  const places = placesOf(options.folder)
  const opened = await openDatabase(places, options.program, clock)
  const listeners = new Set<(event: LibraryEvent) => void>()
  const announce = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event)
  }
  const log = options.log ?? fileLog(join(places.folder, 'errors.log'), clock)
  const keepError = (doing: string, error: unknown) => {
    const reference = newId().slice(0, 8)
    log({ reference, doing, error })
    return reference
  }

  const grants = openGrants(clock, newId)
  const works = openWorks((workId, share, doing) => announce({ kind: 'progress', workId, share, doing }))
  const resources = openResources(options.resources)
  const drawing = options.drawing ?? createDrawingHost()
  const context: Context = {
    get db() {
      return opened.db
    },
    places,
    appVersion: options.appVersion,
    account: options.account ?? accountHere(),
    clock,
    newId,
    ...resources,
    ...openCodes(() => opened.db, resources),
    ...openTemplates(() => opened.db, resources),
    readFile: options.readFile ?? readThrough(createReadingHost()),
    readExchange: options.readExchange ?? exchangeThrough(createReadingHost()),
    readReview: options.readReview ?? reviewThrough(createReadingHost()),
    readHandedOver: options.readHandedOver ?? handoverThrough(createReadingHost()),
    drawPage: drawing.draw,
    writeNote: options.writeNote ?? writesNothing,
    describeHouse: options.describeHouse ?? describeHere,
    printer: options.printer ?? firstPrinter(),
    fitNote: options.fitNote ?? fitHere,
    reanchor: options.reanchor ?? reanchorHere,
    spelling: options.spelling ?? spellHere,
    grants,
    works,
    announce,
    change: (label, run, mergeKey) => {
      const value = recordChange(
        opened.db,
        { label, at: clock(), by: writerOf(context), ...(mergeKey !== undefined && { mergeKey }) },
        run,
      )
      announce({ kind: 'changed', what: 'history' })
      return value
    },
  }
  const daily = startDailyBackups({
    places,
    clock,
    announce,
    keepError,
    isEmpty: () => listDossiers(opened.db).length === 0,
  })
  const warnings = placeWarnings(places.folder)
  const handlers: Handlers = {
    ...libraryHandlers(context, () => [...warnings, ...daily.warnings()]),
    ...dossierHandlers(context),
    ...sourceHandlers(context),
    ...versionHandlers(context),
    ...commentHandlers(context),
    ...reviewHandlers(context),
    ...returnedFileHandlers(context),
    ...codeHandlers(context),
    ...annotationHandlers(context),
    ...projectHandlers(context),
    ...handoverHandlers(context),
    ...codebookFileHandlers(context),
    ...excerptHandlers(context),
    ...noteHandlers(context),
    ...templateHandlers(context),
    ...spellingHandlers(context),
    ...snapshotHandlers(context),
    ...pairHandlers(context),
    ...exportHandlers(context),
    ...handedOutHandlers(context),
    ...houseStyleHandlers(context),
    ...overviewHandlers(context),
    ...fitHandlers(context),
    ...searchHandlers(context),
    ...historyHandlers(context),
    ...preferenceHandlers(context),
    ...backupHandlers(context, (name) => opened.restore(name)),
    ...sampleHandlers(context),
    ...suggestionHandlers(context),
    ...checkHandlers(context),
  }
  let isClosed = false
  if (options.startsWithSample) await makeSampleOnFirstStart(context).catch((error) => keepError('first start', error))
  return {
    handlers,
    dispatch: (name, input) =>
      isClosed ? answer(name, keepError, refuseClosed) : dispatch(handlers, name, input, keepError),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    grants,
    exported: (exportId) => readExported(opened.db, places, exportId),
    close: async () => {
      isClosed = true
      works.cancelAll()
      drawing.close()
      await daily.stop()
      opened.close()
    },
  }
}

/** Accounts of containers may have no name at all. */
function accountHere(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

const refuseClosed = () => {
  throw new Refusal('not-allowed', 'The library has been closed. Nothing was changed; open it again.')
}

/** Loaded when it is first asked for: the layout is large, and most programs that open a library never need it. */
const fitHere: FitNote = async (input, pageVariant) =>
  (await import('../../shared/word/fit/fit-note.ts')).fitNote(input, pageVariant)

const spellHere: Spelling = {
  wrongWords: async (...asked) => (await import('./spelling/open-spellers.ts')).wrongWords(...asked),
  suggestedWords: async (...asked) => (await import('./spelling/open-spellers.ts')).suggestedWords(...asked),
}

const describeHere: DescribeHouse = async (bytes, choices) => {
  const house = describeHouse(bytes, choices)
  if ('refused' in house) throw new Refusal('refused', house.refused.join(' '))
  return house
}

const writesNothing: WriteNote = () => {
  throw new Refusal('not-allowed', 'This build of the app cannot write Word files.')
}
