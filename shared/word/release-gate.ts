import type { ExportVariant } from './export-options.ts'
import type { HandedOutFormat } from './formats/export-format.ts'

/** Formats that hold the note's own text and go up as the note; the others hold evidence, or the codebook. */
const TEXTS: readonly HandedOutFormat[] = ['docx', 'pdf', 'html', 'md', 'txt']

/**
 * Whether findings that block hold this file back.
 *
 * What goes up or out has to be mended first. Working and fact-check copies are written all the same: they are how a
 * note gets mended.
 */
export function isGated(variant: ExportVariant, format: HandedOutFormat): boolean {
  return variant === 'releasable' || (variant === 'clean' && TEXTS.includes(format))
}
