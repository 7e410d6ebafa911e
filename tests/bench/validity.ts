import fc from 'fast-check'
import { checkAccessibility } from '../../shared/word/accessibility/check.ts'
import { exportNote } from '../../shared/word/export-note.ts'
import type { ExportOptions } from '../../shared/word/export-options.ts'
import { graft } from '../../shared/word/house-style/graft.ts'
import { lintDocx } from '../../shared/word/lint/lint.ts'
import { aLetterhead } from '../build/a-letterhead.ts'
import { anyNote } from '../build/any-note.ts'
import { hasLibreOffice } from '../build/libre-office.ts'
import { sdkErrors } from '../build/validated.ts'
import type { Line, Options } from './report.ts'
import { lostInLibreOffice } from './validity/opened.ts'

/** Rules that hang on what the analyst wrote rather than on how it is printed. */
const ABOUT_CONTENT = [3, 8, 10, 17]

/**
 * Writes random notes that the schema allows, in every variant and in a house style, and counts what two independent
 * validators find: the Open XML SDK and our own lint.
 *
 * A hundred notes by default; a thousand with `--large`, which takes some minutes and opens each in LibreOffice too, where
 * that is installed, to see whether every paragraph arrives.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const count = isLarge ? 1000 : 100
  const house = await aLetterhead()
  const orders: readonly (readonly [string, ExportOptions])[] = [
    ['clean', {}],
    ['working', { variant: 'working' }],
    ['fact-check', { variant: 'fact-check' }],
    ['endnotes', { notes: 'endnotes', citationStyle: 'oscola' }],
    ['house style', {}],
  ]
  const notes = fc.sample(anyNote, { seed: 45, numRuns: count })
  for (const [at, [name, options]] of orders.entries()) {
    let [lint, sdk, access, written] = [0, 0, 0, 0]
    const said = new Set<string>()
    const files: Uint8Array[] = []
    for (const note of notes.filter((_, index) => index % orders.length === at)) {
      const outcome = exportNote(note, 'docx', options)
      if ('refused' in outcome) continue
      const grafted = name === 'house style' ? graft(outcome.bytes, house) : undefined
      const bytes = grafted && 'value' in grafted ? grafted.value : outcome.bytes
      written += 1
      if (isLarge && hasLibreOffice) files.push(bytes)
      const found = lintDocx(bytes).filter(({ rule }) => grafted === undefined || rule !== 'heading-without-level')
      const errors = sdkErrors(bytes)
      lint += found.length
      sdk += errors.length
      if (name === 'clean') {
        access += checkAccessibility(bytes).filter(
          ({ number, broken }) => !ABOUT_CONTENT.includes(number) && broken.length > 0,
        ).length
      }
      for (const each of [...found.map(({ sentence }) => sentence), ...errors]) said.add(each.slice(0, 200))
    }
    const rules = name === 'clean' ? `, ${access} accessibility rules broken` : ''
    const lost = lostInLibreOffice(files)
    for (const each of lost) said.add(each)
    const opened = files.length > 0 ? `, ${lost.length} paragraphs lost in LibreOffice` : ''
    yield {
      what: `${written} random notes, ${name}`,
      figures: `${sdk} SDK errors, ${lint} lint findings${rules}${opened}`,
    }
    for (const each of [...said].slice(0, 5)) yield { what: '', figures: each }
  }
}
