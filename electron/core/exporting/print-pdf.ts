import { Refusal } from '../../../shared/contract/errors.ts'
import type { PdfPrinter } from '../capabilities.ts'
import { chromiumPrinter } from './chromium-printer.ts'
import { libreOfficePrinter } from './libre-office-printer.ts'

/**
 * The first printer that is on this machine: a browser, which prints the very pages of the preview, else LibreOffice,
 * which lays the Word file out its own way.
 */
export function firstPrinter(printers: readonly PdfPrinter[] = [chromiumPrinter(), libreOfficePrinter()]): PdfPrinter {
  return {
    async find() {
      for (const printer of printers) {
        const name = await printer.find()
        if (name !== undefined) return name
      }
      return undefined
    },
    async print(printable, work) {
      for (const printer of printers) if ((await printer.find()) !== undefined) return printer.print(printable, work)
      throw new Refusal(
        'not-allowed',
        'PDF needs Chromium, Chrome, Edge or LibreOffice on this machine, and none was found, so no file was written. Install one of them, or write the Word file and print it from Word.',
      )
    },
  }
}
