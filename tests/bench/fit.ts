import type { PageVariant } from '../../shared/template/template.ts'
import { fitNote } from '../../shared/word/fit/fit-note.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'
import { hasLibreOffice, type Rendered, rendered } from '../build/libre-office.ts'
import { theTemplates } from '../build/templates.ts'
import { filledNote } from './fit/filled-note.ts'
import type { Line, Options } from './report.ts'

const VARIANTS = ['compact', 'standard', 'accessible'] as const satisfies readonly PageVariant[]

/**
 * Holds the page counts shown while a note is written to LibreOffice's, over every template and page preset.
 *
 * Each note is filled to half, the whole and twice its budget; `--large` adds six times. Word is not on this machine.
 * LibreOffice begins endnotes on a page of their own, Word after the last line: such a page is not counted against us.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  if (!hasLibreOffice) {
    yield { what: 'page fit', figures: 'skipped: LibreOffice, pdftotext or pdfinfo is not installed' }
    return
  }
  const shares = isLarge ? [0.5, 1, 2, 6] : [0.5, 1, 2]
  const all: Compared[] = []
  for (const variant of VARIANTS) {
    const files: Record<string, Uint8Array> = {}
    const counted: (Omit<Compared, 'theirs'> & { readonly name: string })[] = []
    for (const template of theTemplates()) {
      for (const share of shares) {
        const input = filledNote(template, variant, share)
        const name = `${template.id.replaceAll('.', '-')}-${share * 10}`
        const fit = fitNote(input, variant)
        const ours = fit.pages === undefined ? undefined : fit.pages + (fit.annexPages ?? 0)
        counted.push({
          name,
          what: `${template.id} at ${share} of its budget, ${variant}`,
          ours,
          isEstimate: fit.isEstimate,
        })
        files[name] = await writeNote(input)
      }
    }
    const pages = rendered(files)
    const compared = counted.map(({ name, ...each }) => ({ ...each, theirs: withoutEndnotePages(pages[name]) }))
    all.push(...compared)
    yield { what: `${compared.length} notes, ${variant}`, figures: figures(compared) }
  }
  yield { what: `${all.length} notes in all`, figures: figures(all) }
  for (const { what, ours, theirs } of all.filter(isWrong)) {
    yield { what, figures: `${ours ?? 'unknown'} pages, LibreOffice ${theirs}` }
  }
}

/** The header may stand before the first note or behind it, as the program reads the page. */
const beginsWithNote = (text: string): boolean =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .some((line) => line.trim() === 'i')

/** Pages but for those at the end that hold endnotes alone: these begin with the note's own number, in small Roman. */
function withoutEndnotePages(page: Rendered | undefined): number {
  if (page === undefined) return 0
  const texts = page.text.split('\f').slice(0, page.pages)
  const first = texts.findIndex(beginsWithNote)
  return first < 0 ? page.pages : first
}

interface Compared {
  readonly what: string
  readonly ours: number | undefined
  readonly theirs: number
  readonly isEstimate: boolean
}

const isWrong = ({ ours, theirs }: Compared) => ours !== theirs

function figures(compared: readonly Compared[]): string {
  const off = compared.filter(isWrong)
  const most = Math.max(0, ...off.map(({ ours, theirs }) => (ours === undefined ? 0 : Math.abs(ours - theirs))))
  const unknown = compared.filter(({ ours }) => ours === undefined).length
  const guessed = compared.filter(({ isEstimate }) => isEstimate).length
  return `${compared.length - off.length} of ${compared.length} equal; off by ${most} at most; ${guessed} guessed, ${unknown} unknown`
}
